import type { AreaMethod } from '../comparison/balance.ts';
import type { Text } from '../domain/text.ts';

/** What the methods are called wherever a figure is shown. */
export const METHOD_NAMES: Readonly<Record<AreaMethod, Text>> = {
  'geodesic-wgs84': { id: 'geodesik pada elipsoid WGS84', en: 'geodesic on the WGS84 ellipsoid' },
  utm: { id: 'bidang UTM (cara SK)', en: 'UTM plane (as decrees do)' },
  tm3: { id: 'bidang TM-3', en: 'TM-3 plane' },
  sphere: { id: 'bola (cara alat web)', en: 'sphere (as web tools do)' },
};
