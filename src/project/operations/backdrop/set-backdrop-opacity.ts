import { fail } from '../../../domain/result.ts';
import type { Operation } from '../../operation.ts';
import { change } from '../../operation.ts';
import { findBackdrop, withBackdrop } from './find-backdrop.ts';
import { needsBackdrop, opacityOutOfRange } from './refusals.ts';

/** Sets how opaque a backdrop is, 0..1. */
export const setBackdropOpacity: Operation<{ readonly id: string; readonly opacity: number }> = {
  id: 'set-backdrop-opacity',
  label: () => ({ id: 'Atur kepekatan peta latar', en: 'Set the opacity of the backdrop' }),
  availability: needsBackdrop,
  apply(document, { id, opacity }) {
    const found = findBackdrop(document, id);
    if (!found.ok) return found;
    if (!(opacity >= 0 && opacity <= 1)) return fail(opacityOutOfRange());
    const percent = Math.round(opacity * 100);
    const { name } = found.value;
    return change(
      {
        id: `Atur kepekatan ${name} ${percent} %`,
        en: `Set the opacity of ${name} to ${percent} %`,
      },
      opacity === found.value.opacity
        ? document
        : withBackdrop(document, found.value, { ...found.value, opacity }),
    );
  },
};
