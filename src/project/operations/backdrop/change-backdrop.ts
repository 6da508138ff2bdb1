import type { Text } from '../../../domain/text.ts';
import type { Backdrop } from '../../backdrop.ts';
import { freeName, readName } from '../../names.ts';
import type { Operation } from '../../operation.ts';
import { change } from '../../operation.ts';
import { findBackdrop, withBackdrop } from './find-backdrop.ts';
import { needsBackdrop } from './refusals.ts';

interface BackdropChange {
  readonly id: string;
  readonly name?: string;
  readonly isShown?: boolean;
}

/** Gives a backdrop another name, or shows or hides it. A name in use gets a number. */
export const changeBackdrop: Operation<BackdropChange> = {
  id: 'change-backdrop',
  label: () => ({ id: 'Ubah peta latar', en: 'Change the backdrop' }),
  availability: needsBackdrop,
  apply(document, { id, ...parts }) {
    const found = findBackdrop(document, id);
    if (!found.ok) return found;
    const backdrop = found.value;
    const typed = readName(parts.name ?? backdrop.name);
    if (!typed.ok) return typed;
    const others = document.backdrops.filter((each) => each !== backdrop).map(({ name }) => name);
    const next = {
      ...backdrop,
      name: typed.value === backdrop.name ? typed.value : freeName(typed.value, others),
      isShown: parts.isShown ?? backdrop.isShown,
    };
    const same = next.name === backdrop.name && next.isShown === backdrop.isShown;
    return change(labelOf(backdrop, next), same ? document : withBackdrop(document, backdrop, next));
  },
};

function labelOf(before: Backdrop, after: Backdrop): Text {
  if (before.name !== after.name)
    return {
      id: `Ganti nama peta latar ${before.name} menjadi ${after.name}`,
      en: `Rename the backdrop ${before.name} to ${after.name}`,
    };
  return after.isShown
    ? { id: `Tampilkan peta latar ${after.name}`, en: `Show the backdrop ${after.name}` }
    : { id: `Sembunyikan peta latar ${after.name}`, en: `Hide the backdrop ${after.name}` };
}
