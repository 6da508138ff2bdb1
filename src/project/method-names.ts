import type { AreaMethod } from '../comparison/balance.ts';
import type { Text } from '../domain/text.ts';

/** What the methods are called wherever a figure is shown: on screen, in the terminal, in files. */
export const METHOD_NAMES: Readonly<Record<AreaMethod, Text>> = {
  'geodesic-wgs84': { id: 'Geodesik WGS84', en: 'Geodesic WGS84' },
  utm: { id: 'UTM (cara SK)', en: 'UTM (as decrees do)' },
  tm3: { id: 'TM-3', en: 'TM-3' },
  sphere: { id: 'Bola (cara Turf)', en: 'Sphere (as Turf does)' },
};
