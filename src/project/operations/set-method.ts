import type { AreaMethod } from '../../comparison/balance.ts';
import type { Text } from '../../domain/text.ts';
import { withComparison } from '../defaults.ts';
import type { Operation } from '../operation.ts';
import { available, change } from '../operation.ts';

const METHOD_NAMES: Readonly<Record<AreaMethod, Text>> = {
  'geodesic-wgs84': { id: 'elipsoid WGS84', en: 'the WGS84 ellipsoid' },
  utm: { id: 'bidang UTM', en: 'the UTM plane' },
  tm3: { id: 'bidang TM-3', en: 'the TM-3 plane' },
  sphere: { id: 'bola', en: 'a sphere' },
};

/** Chooses how shapes are turned into hectares. */
export const setMethod: Operation<{ readonly method: AreaMethod }> = {
  id: 'set-method',
  label: ({ method }) => ({
    id: `Hitung luas pada ${METHOD_NAMES[method].id}`,
    en: `Measure areas on ${METHOD_NAMES[method].en}`,
  }),
  availability: () => available,
  apply(document, input) {
    return change(this.label(input), withComparison(document, { method: input.method }));
  },
};
