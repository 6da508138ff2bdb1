import type { DelineationId } from '../../domain/delineation.ts';
import { fail } from '../../domain/result.ts';
import { repairComparison } from '../defaults.ts';
import type { Operation } from '../operation.ts';
import { change } from '../operation.ts';
import { needsDelineation, unknownDelineation } from './refusals.ts';

/** Removes an SK with its BA minutes; a comparison that used it is chosen anew. */
export const removeDelineation: Operation<{ readonly id: DelineationId }> = {
  id: 'remove-delineation',
  label: () => ({ id: 'Hapus SK', en: 'Remove the SK' }),
  availability: needsDelineation,
  apply(document, input) {
    const removed = document.delineations.find(({ id }) => id === input.id);
    if (removed === undefined) return fail(unknownDelineation());
    const name = removed.decree.name;
    const next = repairComparison({
      ...document,
      delineations: document.delineations.filter((delineation) => delineation !== removed),
      minutes: document.minutes.filter(({ delineation }) => delineation !== input.id),
    });
    return change({ id: `Hapus ${name}`, en: `Remove ${name}` }, next);
  },
};
