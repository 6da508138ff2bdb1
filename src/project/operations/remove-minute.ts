import type { MinuteId } from '../../domain/delineation.ts';
import { fail } from '../../domain/result.ts';
import { repairComparison } from '../defaults.ts';
import { unknownMinute } from '../minutes.ts';
import type { Operation } from '../operation.ts';
import { change } from '../operation.ts';
import { needsMinute } from './refusals.ts';

/** Removes a BA: what it cleared is slum again. A comparison that used it is chosen anew. */
export const removeMinute: Operation<{ readonly minute: MinuteId }> = {
  id: 'remove-minute',
  label: () => ({ id: 'Hapus BA', en: 'Remove the minute' }),
  availability: needsMinute,
  apply(document, input) {
    const removed = document.minutes.find(({ id }) => id === input.minute);
    if (removed === undefined) return fail(unknownMinute());
    const minutes = document.minutes.filter((minute) => minute !== removed);
    return change(
      { id: `Hapus ${removed.name}`, en: `Remove ${removed.name}` },
      repairComparison({ ...document, minutes }),
    );
  },
};
