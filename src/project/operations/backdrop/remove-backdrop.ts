import type { Operation } from '../../operation.ts';
import { change } from '../../operation.ts';
import { findBackdrop } from './find-backdrop.ts';
import { needsBackdrop } from './refusals.ts';

/** Removes a backdrop. Its file stays as long as a step of the history could bring it back. */
export const removeBackdrop: Operation<{ readonly id: string }> = {
  id: 'remove-backdrop',
  label: () => ({ id: 'Hapus peta latar', en: 'Remove the backdrop' }),
  availability: needsBackdrop,
  apply(document, { id }) {
    const found = findBackdrop(document, id);
    if (!found.ok) return found;
    const { name } = found.value;
    return change(
      { id: `Hapus peta latar ${name}`, en: `Remove the backdrop ${name}` },
      { ...document, backdrops: document.backdrops.filter((each) => each !== found.value) },
    );
  },
};
