import { problem } from '../../domain/note.ts';
import { fail } from '../../domain/result.ts';
import { withComparison } from '../defaults.ts';
import type { Operation } from '../operation.ts';
import { available, change } from '../operation.ts';

/** Beyond this, whole RTs would be called slivers. */
const WIDEST_TOLERANCE = 100;

/** Sets the width, in metres each side, under which change is marked uncertain; 0 turns it off. */
export const setTolerance: Operation<{ readonly metres: number }> = {
  id: 'set-tolerance',
  label: ({ metres }) => ({
    id: `Atur toleransi ${metres.toLocaleString('id-ID')} m`,
    en: `Set the tolerance to ${metres.toLocaleString('en')} m`,
  }),
  availability: () => available,
  apply(document, input) {
    const { metres } = input;
    if (!(metres >= 0 && metres <= WIDEST_TOLERANCE))
      return fail(
        problem('tolerance-out-of-range', {
          id: `Toleransi harus antara 0 dan ${WIDEST_TOLERANCE} meter. Isi angka di antaranya; 0 berarti tidak dipakai.`,
          en: `The tolerance must be between 0 and ${WIDEST_TOLERANCE} metres. Give a number in between; 0 turns it off.`,
        }),
      );
    return change(this.label(input), withComparison(document, { toleranceMetres: metres }));
  },
};
