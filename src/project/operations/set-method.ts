import type { AreaMethod } from '../../comparison/balance.ts';
import { withComparison } from '../defaults.ts';
import { METHOD_NAMES } from '../method-names.ts';
import type { Operation } from '../operation.ts';
import { available, change } from '../operation.ts';

/** Chooses how shapes are turned into hectares. */
export const setMethod: Operation<{ readonly method: AreaMethod }> = {
  id: 'set-method',
  label: ({ method }) => ({
    id: `Hitung luas: ${METHOD_NAMES[method].id}`,
    en: `Measure areas: ${METHOD_NAMES[method].en}`,
  }),
  availability: () => available,
  apply(document, input) {
    return change(this.label(input), withComparison(document, { method: input.method }));
  },
};
