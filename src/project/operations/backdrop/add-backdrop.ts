import { fail } from '../../../domain/result.ts';
import type { Backdrop } from '../../backdrop.ts';
import { freeName, readName } from '../../names.ts';
import type { Operation } from '../../operation.ts';
import { available, change } from '../../operation.ts';

/** Puts a backdrop on top of those that are there; a name in use gets a number. */
export const addBackdrop: Operation<{ readonly backdrop: Backdrop }> = {
  id: 'add-backdrop',
  label: ({ backdrop }) => ({
    id: `Tambah peta latar ${backdrop.name}`,
    en: `Add the backdrop ${backdrop.name}`,
  }),
  availability: () => available,
  apply(document, { backdrop }) {
    const name = readName(backdrop.name);
    if (!name.ok) return fail(name.failure);
    const free = freeName(
      name.value,
      document.backdrops.map((each) => each.name),
    );
    const added = { ...backdrop, name: free };
    return change(this.label({ backdrop: added }), {
      ...document,
      backdrops: [...document.backdrops, added],
    });
  },
};
