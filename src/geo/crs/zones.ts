import type { Position } from '../column.ts';
import { UTM_ZONES } from './table.ts';

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/**
 * WGS84 UTM zone (EPSG 326zz north, 327zz south) that holds a WGS84 longitude and latitude in degrees.
 * Longitudes beyond the table's zones 46–54 get the nearest of them.
 */
export function utmZoneFor([longitude, latitude]: Position): number {
  const zone = clamp(Math.floor(longitude / 6) + 31, UTM_ZONES.first, UTM_ZONES.last);
  return (latitude < 0 ? 32_700 : 32_600) + zone;
}

/**
 * DGN95 TM-3 zone (EPSG:23830–23845) that holds a WGS84 longitude in degrees: zones are 3° wide, from 93° E.
 * Longitudes beyond them get the nearest.
 */
export function tm3ZoneFor([longitude]: Position): number {
  return 23_830 + clamp(Math.floor((longitude - 93) / 3), 0, 15);
}
