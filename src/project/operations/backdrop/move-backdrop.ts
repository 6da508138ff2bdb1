import type { Operation } from '../../operation.ts';
import { change } from '../../operation.ts';
import { findBackdrop } from './find-backdrop.ts';
import { needsBackdrop } from './refusals.ts';

/** Moves a backdrop to index `to`, counted from the bottom; beyond the ends it goes to the end. */
export const moveBackdrop: Operation<{ readonly id: string; readonly to: number }> = {
  id: 'move-backdrop',
  label: () => ({ id: 'Ubah urutan peta latar', en: 'Change the order of the backdrops' }),
  availability: needsBackdrop,
  apply(document, { id, to }) {
    const found = findBackdrop(document, id);
    if (!found.ok) return found;
    const { backdrops } = document;
    const from = backdrops.indexOf(found.value);
    const place = Math.min(backdrops.length - 1, Math.max(0, Math.trunc(to)));
    const label = {
      id: `${place > from ? 'Naikkan' : 'Turunkan'} peta latar ${found.value.name}`,
      en: `Move the backdrop ${found.value.name} ${place > from ? 'up' : 'down'}`,
    };
    if (place === from) return change(label, document);
    const others = backdrops.filter((each) => each !== found.value);
    return change(label, { ...document, backdrops: others.toSpliced(place, 0, found.value) });
  },
};
