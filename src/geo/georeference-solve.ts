import type { Position } from './column.ts';

/**
 * - `affine`: shift, turn, scale and skew, six unknowns; what paper does when it stretches or is scanned askew.
 * - `similarity`: shift, turn and one scale, four unknowns; shows a wrong point sooner.
 */
export type FitKind = 'affine' | 'similarity';

/** The same place in pixels of a picture and in metres of a plane. */
export interface PlanePair {
  readonly from: Position;
  readonly to: Position;
}

/** From pixels (y downwards) to metres of a plane (y upwards) and back. */
export interface PlaneMap {
  forward(pixel: Position): Position;
  inverse(plane: Position): Position;
  /** What is clockwise on the picture is anticlockwise on the ground. */
  readonly mirrored: boolean;
}

/** Rows of the linear part: x' = a·x + b·y, y' = c·x + d·y, about the centroids. */
interface Linear {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** The least-squares map of pairs; null where they have no single solution. */
export function solvePlaneMap(pairs: readonly PlanePair[], kind: FitKind): PlaneMap | null {
  const fromCentre = centroid(pairs.map(({ from }) => from));
  const toCentre = centroid(pairs.map(({ to }) => to));
  const sums = momentsOf(pairs, fromCentre, toCentre);
  const linear = kind === 'affine' ? affine(sums) : similarity(sums);
  if (!linear) return null;
  const { a, b, c, d } = linear;
  const determinant = a * d - b * c;
  if (!Number.isFinite(determinant) || determinant === 0) return null;
  return {
    forward([x, y]) {
      const [dx, dy] = [x - fromCentre[0], y - fromCentre[1]];
      return [toCentre[0] + a * dx + b * dy, toCentre[1] + c * dx + d * dy];
    },
    inverse([x, y]) {
      const [dx, dy] = [x - toCentre[0], y - toCentre[1]];
      return [
        fromCentre[0] + (d * dx - b * dy) / determinant,
        fromCentre[1] + (a * dy - c * dx) / determinant,
      ];
    },
    mirrored: determinant > 0 || isMirrored(sums),
  };
}

interface Moments {
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
  /** Pixels against plane: xE is the sum of x · easting. */
  readonly xE: number;
  readonly xN: number;
  readonly yE: number;
  readonly yN: number;
  /** Sum of the squares of eastings and northings. */
  readonly ground: number;
}

/** Below it, points on a line would be called mirrored by a rounding error. */
const LEAST_TURN = 4e-4;

/** Pixels count downwards, so points that turn the same way on both lie as in a mirror. */
const isMirrored = ({ xx, yy, xE, xN, yE, yN, ground }: Moments): boolean =>
  xE * yN - yE * xN > LEAST_TURN * (xx + yy) * ground;

function momentsOf(pairs: readonly PlanePair[], [cx, cy]: Position, [ce, cn]: Position): Moments {
  const sums = { xx: 0, xy: 0, yy: 0, xE: 0, xN: 0, yE: 0, yN: 0, ground: 0 };
  for (const { from, to } of pairs) {
    const [x, y, east, north] = [from[0] - cx, from[1] - cy, to[0] - ce, to[1] - cn];
    sums.xx += x * x;
    sums.xy += x * y;
    sums.yy += y * y;
    sums.xE += x * east;
    sums.xN += x * north;
    sums.yE += y * east;
    sums.yN += y * north;
    sums.ground += east * east + north * north;
  }
  return sums;
}

function affine({ xx, xy, yy, xE, xN, yE, yN }: Moments): Linear | null {
  const determinant = xx * yy - xy * xy;
  if (determinant === 0) return null;
  return {
    a: (yy * xE - xy * yE) / determinant,
    b: (xx * yE - xy * xE) / determinant,
    c: (yy * xN - xy * yN) / determinant,
    d: (xx * yN - xy * xN) / determinant,
  };
}

/** With rows counted upwards (−y), a turn and one scale: E = p·x − q·(−y), N = q·x + p·(−y). */
function similarity({ xx, yy, xE, xN, yE, yN }: Moments): Linear | null {
  const spread = xx + yy;
  if (spread === 0) return null;
  const p = (xE - yN) / spread;
  const q = (xN + yE) / spread;
  return { a: p, b: q, c: q, d: -p };
}

function centroid(positions: readonly Position[]): Position {
  const count = positions.length;
  return [
    positions.reduce((sum, [x]) => sum + x, 0) / count,
    positions.reduce((sum, [, y]) => sum + y, 0) / count,
  ];
}
