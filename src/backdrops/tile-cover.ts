import type { Bounds, Position } from '../geo/column.ts';
import type { PaintedGround } from './ground.ts';
import { metresOfTilePixel, TILE_PIXELS, type TileId, tilePlace } from './tile-grid.ts';

/** What a supply of tiles holds. */
export interface TileRange {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** WGS84; null: anywhere. */
  readonly bounds: Bounds | null;
}

/** Tiles of one layer that one picture may ask for: those who run servers of maps take more for an attack. */
const MOST_TILES = 1500;
/** Tiles may be this much coarser than the paper before finer ones are taken: their letters would be half as large. */
const COARSER = 1.25;

/**
 * The tiles that cover a piece of ground; null: even the coarsest are more than may be asked for. Of ground that is small beside the
 * finest tiles that there are, cells of the same grid within those.
 */
interface TileCover {
  readonly tiles: readonly TileId[] | null;
  /** On the ground, of a pixel of a tile. */
  readonly metresPerPixel: number;
}

/**
 * Tiles as fine as the paper asks for, or as fine as there are, or as may be asked for.
 *
 * @param metresPerPixel of the paper
 */
export function tileCover(ground: PaintedGround, metresPerPixel: number, range: TileRange): TileCover {
  const latitude = ground.middle[1];
  const wanted = Math.log2(metresOfTilePixel(0, latitude) / (metresPerPixel * COARSER));
  let zoom = Math.min(range.maxZoom, Math.max(range.minZoom, Math.ceil(wanted)));
  while (zoom > range.minZoom && columnsAndRows(ground, zoom, range.bounds).count > MOST_TILES) zoom--;
  const cells = Math.max(zoom, straightZoom(ground));
  const block = columnsAndRows(ground, cells, range.bounds);
  return {
    tiles: block.count > MOST_TILES ? null : tilesOf(block, cells),
    metresPerPixel: metresOfTilePixel(zoom, latitude),
  };
}

/** The zoom from which on tiles are no larger than the ground: the edges of much larger ones are not straight in its plane. */
function straightZoom({ width, height, metresPerPixel, middle }: PaintedGround): number {
  const metres = Math.max(width, height) * metresPerPixel;
  return Math.ceil(Math.log2((metresOfTilePixel(0, middle[1]) * TILE_PIXELS) / metres));
}

/** First and last columns and rows. */
interface Block {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly count: number;
}

function columnsAndRows(ground: PaintedGround, zoom: number, bounds: Bounds | null): Block {
  const places = rimOf(ground).map((place) => tilePlace(zoom, place));
  const limits = bounds && cornersOf(bounds).map((place) => tilePlace(zoom, place));
  const [x, y] = [0, 1].map((axis) => {
    const own = spanOf(places.map((place) => place[axis === 0 ? 0 : 1]));
    const limit = limits ? spanOf(limits.map((place) => place[axis === 0 ? 0 : 1])) : [0, 2 ** zoom];
    const first = Math.max(own[0], limit[0], 0);
    const last = Math.min(own[1], limit[1], 2 ** zoom);
    return [Math.floor(first), Math.ceil(last) - 1] as const;
  });
  const count = Math.max(0, x[1] - x[0] + 1) * Math.max(0, y[1] - y[0] + 1);
  return { x, y, count };
}

function tilesOf({ x, y }: Block, z: number): readonly TileId[] {
  const tiles: TileId[] = [];
  for (let row = y[0]; row <= y[1]; row++)
    for (let column = x[0]; column <= x[1]; column++) tiles.push({ z, x: column, y: row });
  return tiles;
}

/** Steps of an edge: between them it is as good as straight on the grid of tiles. */
const STEPS = 8;

/** WGS84 places along the edges of the ground. */
function rimOf({ width, height, toGround }: PaintedGround): readonly Position[] {
  return Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS).flatMap((part) => [
    toGround([part * width, 0]),
    toGround([part * width, height]),
    toGround([0, part * height]),
    toGround([width, part * height]),
  ]);
}

const cornersOf = ([west, south, east, north]: Bounds): readonly Position[] => [
  [west, south],
  [east, north],
];

const spanOf = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
];
