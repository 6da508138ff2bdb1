import type { Position } from '../geo/column.ts';

/** A tile of the grid of web maps: column from the west, row from the north. */
export interface TileId {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Half the width of the square that Web Mercator (EPSG:3857) draws the world in, in its metres. */
const HALF_WORLD = 20_037_508.342789244;
/** Pixels of a tile. */
export const TILE_PIXELS = 256;

/** Column and row, with fractions, of WGS84 degrees. Source: EPSG method 1024, Popular Visualisation Pseudo-Mercator. */
export function tilePlace(zoom: number, [longitude, latitude]: Position): Position {
  const across = 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [
    ((longitude + 180) / 360) * across,
    (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * across,
  ];
}

/** WGS84 degrees of a column and row, with fractions. */
export function placeOfTile(zoom: number, [x, y]: Position): Position {
  const across = 2 ** zoom;
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / across))) * 180) / Math.PI;
  return [(x / across) * 360 - 180, latitude];
}

/** Metres on the ground of a pixel of a tile. */
export const metresOfTilePixel = (zoom: number, latitude: number): number =>
  (2 * HALF_WORLD * Math.cos((latitude * Math.PI) / 180)) / (TILE_PIXELS * 2 ** zoom);

/** The address of a tile, from one with {z}, {x} and {y}, {-y} (rows from the south), or {bbox-epsg-3857}. */
export function tileUrl(template: string, { z, x, y }: TileId): string {
  const across = 2 ** z;
  const side = (2 * HALF_WORLD) / across;
  const west = x * side - HALF_WORLD;
  const north = HALF_WORLD - y * side;
  return template
    .replaceAll('{z}', String(z))
    .replaceAll('{x}', String(x))
    .replaceAll('{y}', String(y))
    .replaceAll('{-y}', String(across - 1 - y))
    .replaceAll('{bbox-epsg-3857}', [west, north - side, west + side, north].join(','));
}
