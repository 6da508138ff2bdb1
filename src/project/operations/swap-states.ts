import { withComparison } from '../defaults.ts';
import type { Operation } from '../operation.ts';
import { available, change, unavailable } from '../operation.ts';

/** Before becomes after, and after before. */
export const swapStates: Operation<null> = {
  id: 'swap-states',
  keys: 'x',
  label: () => ({ id: 'Tukar sebelum dan sesudah', en: 'Swap before and after' }),
  availability: ({ comparison }) =>
    comparison.before !== null || comparison.after !== null
      ? available
      : unavailable({
          id: 'Belum ada yang dapat ditukar. Pilih SK sebelum dan sesudah dahulu.',
          en: 'There is nothing to swap yet. Choose the SKs before and after first.',
        }),
  apply(document) {
    const { before, after } = document.comparison;
    return change(this.label(null), withComparison(document, { before: after, after: before }));
  },
};
