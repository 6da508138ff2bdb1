import geodesic from 'geographiclib-geodesic';
import type { Position, Ring } from '../../src/geo/column.ts';

/** Metres east and north of 109°E 0.9°N, on the tangent of the WGS84 ellipsoid there. Shapes are made in it, never measured in it. */
const ORIGIN: Position = [109, 0.9];
const SEMI_MAJOR = 6378137;
const E2 = 0.0066943799901413165;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const denominator = 1 - E2 * Math.sin(radians(ORIGIN[1])) ** 2;
const METRES_PER_LON = radians(1) * (SEMI_MAJOR / Math.sqrt(denominator)) * Math.cos(radians(ORIGIN[1]));
const METRES_PER_LAT = radians(1) * ((SEMI_MAJOR * (1 - E2)) / denominator ** 1.5);

export const toPlane = ([lon, lat]: Position): Position => [
  (lon - ORIGIN[0]) * METRES_PER_LON,
  (lat - ORIGIN[1]) * METRES_PER_LAT,
];

/** Degrees rounded to `decimals`: vertices that are shared stay equal to the digit. */
export const toDegrees = ([x, y]: Position, decimals: number): Position => [
  Number((x / METRES_PER_LON + ORIGIN[0]).toFixed(decimals)),
  Number((y / METRES_PER_LAT + ORIGIN[1]).toFixed(decimals)),
];

/** Area of a closed ring of longitudes and latitudes on the WGS84 ellipsoid, in hectares (GeographicLib). */
export const geodesicHectares = (ring: Ring): number => {
  const polygon = geodesic.Geodesic.WGS84.Polygon(false);
  for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat, lon);
  return Math.abs(polygon.Compute(false, true).area ?? 0) / 10_000;
};

export const totalHectares = (rings: Iterable<Ring>): number => {
  let sum = 0;
  for (const ring of rings) sum += geodesicHectares(ring);
  return sum;
};
