import type { Position } from '../../geo/column.ts';
import { projector } from '../../geo/crs/project.ts';
import { utmZoneFor } from '../../geo/crs/zones.ts';
import { integer } from '../format/numbers.ts';

const FIRST_SOUTH = 32700;

/** "UTM 49N  273.415 mT  100.953 mU" (meter timur, meter utara); null outside the table's zones. */
export function utmText(at: Position): string | null {
  const epsg = utmZoneFor(at);
  const plane = projector(epsg)?.forward(at);
  if (!plane?.every(Number.isFinite)) return null;
  const zone = `${epsg % 100}${epsg > FIRST_SOUTH ? 'S' : 'N'}`;
  return `UTM ${zone}  ${integer(plane[0])} mT  ${integer(plane[1])} mU`;
}
