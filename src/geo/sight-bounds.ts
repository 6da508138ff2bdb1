import { ellipsoidMeasure } from './area/measure.ts';
import { type Bounds, type MultiPolygonColumn, vertexBounds } from './column.ts';

/** So much of the ground may lie beyond each side of what is looked at. */
const STRAY_SHARE = 0.005;
/** Slivers are left out only where that brings the rest so much closer: of the longer side. */
const WORTH_IT = 0.8;
/** A square as large as the piece, smaller than this share of the longer side, is a speck: some five pixels of a screen. */
const SPECK_SHARE = 1 / 150;
const METRES_PER_DEGREE = 111_000;

interface Piece {
  readonly bounds: Bounds;
  /** m². */
  readonly area: number;
}

/**
 * Where to look to see the ground of one feature of several columns (WGS84 degrees); null where it has none. Slivers far from the
 * rest are left out, and of ground that would be nothing but specks the largest piece is looked at.
 */
export function sightBounds(columns: readonly MultiPolygonColumn[], feature: number): Bounds | null {
  const pieces = columns.flatMap((column) => piecesOf(column, feature));
  const whole = around(pieces);
  if (whole === null) return null;
  const most = around(withoutStrays(pieces));
  const seen = most !== null && longerSide(most) < WORTH_IT * longerSide(whole) ? most : whole;
  const largest = pieces.reduce((a, b) => (b.area > a.area ? b : a));
  const isSpeck = Math.sqrt(largest.area) < SPECK_SHARE * longerSide(seen) * METRES_PER_DEGREE;
  return isSpeck && pieces.length > 1 ? largest.bounds : seen;
}

function piecesOf(column: MultiPolygonColumn, feature: number): Piece[] {
  const { coordinates, ringStarts, polygonStarts, featureStarts } = column;
  const pieces: Piece[] = [];
  for (let p = featureStarts[feature]; p < featureStarts[feature + 1]; p++) {
    const shell = polygonStarts[p];
    const [from, to] = [ringStarts[shell], ringStarts[shell + 1]];
    const bounds = vertexBounds(coordinates, from, to);
    if (bounds) pieces.push({ bounds, area: Math.abs(ellipsoidMeasure.ring(coordinates, from, to)) });
  }
  return pieces;
}

/** Outermost pieces go, on each side as many as hold no more ground than may be missed. */
function withoutStrays(pieces: readonly Piece[]): readonly Piece[] {
  const allowed = STRAY_SHARE * pieces.reduce((sum, { area }) => sum + area, 0);
  const strays = new Set<Piece>();
  for (const outward of [0, 1, 2, 3] as const) {
    const sign = outward < 2 ? 1 : -1;
    const inwards = [...pieces].sort((a, b) => sign * (a.bounds[outward] - b.bounds[outward]));
    let missed = 0;
    for (const piece of inwards) {
      missed += piece.area;
      if (missed > allowed) break;
      strays.add(piece);
    }
  }
  return pieces.filter((piece) => !strays.has(piece));
}

function around(pieces: readonly Piece[]): Bounds | null {
  const [first, ...others] = pieces.map(({ bounds }) => bounds);
  if (first === undefined) return null;
  return others.reduce(
    (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
    first,
  );
}

/** Degrees; near the equator one of longitude is as long as one of latitude. */
const longerSide = ([west, south, east, north]: Bounds): number => Math.max(east - west, north - south);
