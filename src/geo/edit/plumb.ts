import geographiclib from 'geographiclib-geodesic';
import type { MultiPolygonRings, Position } from '../column.ts';

const wgs84 = geographiclib.Geodesic.WGS84;

/** Metres of the geodesic on WGS84 (Karney 2013) between two positions. */
export const geodesicLength = (from: Position, to: Position): number =>
  wgs84.Inverse(from[1], from[0], to[1], to[0]).s12 ?? Number.NaN;

/** Degrees clockwise from north, 0 to below 360, in which the geodesic leaves `from`. */
export function azimuth(from: Position, to: Position): number {
  const turn = wgs84.Inverse(from[1], from[0], to[1], to[0]).azi1 ?? Number.NaN;
  return (turn + 360) % 360;
}

/** Where one comes to after `metres` from a position, setting out at `bearing` degrees clockwise from north. */
export function destination(from: Position, metres: number, bearing: number): Position {
  const { lon2, lat2 } = wgs84.Direct(from[1], from[0], bearing, metres);
  return [lon2 ?? Number.NaN, lat2 ?? Number.NaN];
}

/** Metres along a line. */
export const lineLength = (line: readonly Position[]): number =>
  line.reduce((sum, at, i) => (i === 0 ? 0 : sum + geodesicLength(line[i - 1], at)), 0);

/** Metres of all rings of a shape. */
export const perimeter = (shape: MultiPolygonRings): number =>
  shape.flat().reduce((sum, ring) => sum + lineLength(ring), 0);
