import { type Bounds, columnFromFeatures, type MultiPolygonRings, type Position } from '../../geo/column.ts';
import { metresPerDegree } from '../../geo/ellipsoid.ts';
import { grownBounds } from '../../geo/grown-bounds.ts';
import type { Ground } from '../../geo/overlay/engine.ts';
import { turnedRings } from '../../geo/overlay/rings.ts';
import { thinPart } from '../../geo/overlay/thin.ts';
import { metres } from '../../geo/units.ts';
import type { CheckContext } from './context.ts';
import { type Piece, piecesOf, totalOf } from './pieces.ts';

/** Ground in no area, enclosed by areas or squeezed between them. */
export interface Void {
  readonly piece: Piece;
  /** Areas along its border, with metres of it, the longest first. */
  readonly along: readonly { readonly area: number; readonly metres: number }[];
  /** Goes on beyond what was looked at. */
  readonly isCutOff: boolean;
}

/**
 * Voids are looked for in tiles of one grid over the world, so that each belongs to one tile (that of its south-west corner) and is
 * the same wherever one begins to look. Degrees.
 */
const TILE = 0.005;
/** Metres around a tile that are looked at too: a void reaches no further, or is cut off there. */
export const VOID_REACH = 250;
/** m² (a thousandth of a hectare): smaller voids are what is left where borders are digitised by hand, and there are hundreds. */
const LEAST = 10;
/** Metres of border that an area must have along a void to count as its neighbour. */
const LEAST_BORDER = 0.1;
/** Metres: slivers are cut from their ground with 2 cm of play (geo/overlay/thin.ts). */
const PLAY = 0.03;

export type Tile = readonly [column: number, row: number];

export function tilesAround(box: Bounds): Tile[] {
  const [west, south, east, north] = grownBounds(box, VOID_REACH).map((side) => Math.floor(side / TILE));
  const tiles: Tile[] = [];
  for (let column = west; column <= east; column++)
    for (let row = south; row <= north; row++) tiles.push([column, row]);
  return tiles;
}

export function voidsIn(context: CheckContext, [column, row]: Tile): Void[] {
  const tile: Bounds = [column * TILE, row * TILE, (column + 1) * TILE, (row + 1) * TILE];
  const frame = grownBounds(tile, VOID_REACH);
  const features = context.index.search(frame);
  if (features.length < 2) return [];
  const { engine } = context;
  return engine.scope(() => {
    const rest = engine.difference(groundOf(context, rectangle(frame)), context.ground(features));
    return piecesOf(context, engine.rings(rest), LEAST)
      .flatMap((piece) => voidsOf(context, piece, frame))
      .filter(
        ({ box: [west, south] }) => Math.floor(west / TILE) === column && Math.floor(south / TILE) === row,
      )
      .map((piece) => ({ piece, along: bordering(context, piece), isCutOff: touches(piece.box, frame) }))
      .filter(({ along }) => along.length > 1);
  });
}

/** A small enclosed void is one as a whole; of any other ground, what is thin. */
function voidsOf(context: CheckContext, piece: Piece, frame: Bounds): Piece[] {
  const { engine, settings } = context;
  const isEnclosed = !touches(piece.box, frame);
  if (isEnclosed && piece.squareMetres < settings.gapSquareMetres) return [piece];
  if (settings.thinMetres <= 0) return [];
  const ground = engine.ground(piece.rings);
  const slivers = piecesOf(
    context,
    engine.rings(thinPart(engine, ground, metres(settings.thinMetres / 2))),
    LEAST,
  );
  const isThin = isEnclosed && totalOf(slivers) > 0.99 * piece.squareMetres;
  return isThin ? [piece] : slivers;
}

const groundOf = ({ engine }: CheckContext, shape: MultiPolygonRings): Ground =>
  engine.ground(turnedRings(columnFromFeatures([shape]), [0]));

const rectangle = ([west, south, east, north]: Bounds): MultiPolygonRings => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
];

/** A millimetre, in degrees. */
const HAIR = 1e-8;

const touches = (box: Bounds, frame: Bounds): boolean =>
  box[0] < frame[0] + HAIR ||
  box[1] < frame[1] + HAIR ||
  box[2] > frame[2] - HAIR ||
  box[3] > frame[3] - HAIR;

function bordering(context: CheckContext, { shape, box }: Piece): Void['along'] {
  return context.index
    .search(grownBounds(box, PLAY))
    .map((area) => ({ area, metres: sharedBorder(shape, context.shape(area)) }))
    .filter(({ metres: length }) => length >= LEAST_BORDER)
    .sort((a, b) => b.metres - a.metres || a.area - b.area);
}

/** Metres of a shape's border whose edges run along that of another. */
function sharedBorder(shape: MultiPolygonRings, other: MultiPolygonRings): number {
  const [lon0, lat0] = shape[0][0][0];
  const scale = metresPerDegree(lat0);
  const toPlane = ([lon, lat]: Position): Position => [(lon - lon0) * scale.lon, (lat - lat0) * scale.lat];
  const edges = edgesOf(other, toPlane);
  let length = 0;
  for (const [a, b] of edgesOf(shape, toPlane)) {
    const middle: Position = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    if (edges.some(([c, d]) => distance(middle, c, d) < PLAY)) length += Math.hypot(b[0] - a[0], b[1] - a[1]);
  }
  return length;
}

type Edge = readonly [Position, Position];

const edgesOf = (shape: MultiPolygonRings, toPlane: (at: Position) => Position): Edge[] =>
  shape.flat().flatMap((ring) => {
    const points = ring.map(toPlane);
    return points.slice(1).map((point, i): Edge => [points[i], point]);
  });

function distance([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / squared));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
