import type { Position } from '../../geo/column.ts';
import { decimal } from './numbers.ts';

/** "0,91270° LU 108,96730° BT": five decimals are about a metre. */
export function degreesText([longitude, latitude]: Position): string {
  const northSouth = latitude < 0 ? 'LS' : 'LU';
  const eastWest = longitude < 0 ? 'BB' : 'BT';
  return `${decimal(Math.abs(latitude), 5)}° ${northSouth}  ${decimal(Math.abs(longitude), 5)}° ${eastWest}`;
}
