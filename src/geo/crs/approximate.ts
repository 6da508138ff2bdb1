import type { Position } from '../column.ts';
import type { Crs } from './table.ts';

/** Semi-major axis of WGS84, in metres. */
const RADIUS = 6_378_137;
/** Metres of a degree of latitude at the equator. */
const DEGREE_OF_LATITUDE = 110_574;
const DEGREE = Math.PI / 180;

/**
 * Roughly where a position of `crs` lies on the earth: longitude, latitude in degrees, good to a few
 * kilometres within Indonesia. Serves to tell systems apart without a projection library; never for a figure.
 * Null where the numbers cannot be a place at all.
 */
export function approximateLonLat(crs: Crs, [x, y]: Position): Position | null {
  if (crs.kind === 'geographic') return plausible([x, y]);
  if (crs.kind === 'web-mercator') {
    const latitude = (2 * Math.atan(Math.exp(y / RADIUS)) - Math.PI / 2) / DEGREE;
    return plausible([x / RADIUS / DEGREE, latitude]);
  }
  const latitude = (y - crs.falseNorthing) / crs.scale / DEGREE_OF_LATITUDE;
  if (Math.abs(latitude) > 89) return null;
  const degreeOfLongitude = RADIUS * DEGREE * Math.cos(latitude * DEGREE);
  return plausible([crs.centralMeridian + (x - crs.falseEasting) / crs.scale / degreeOfLongitude, latitude]);
}

const plausible = (position: Position): Position | null =>
  Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90 ? position : null;
