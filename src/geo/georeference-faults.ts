import type { Position } from './column.ts';
import type { FitKind, PlanePair } from './georeference-solve.ts';

/** Why points do not say where a picture lies. Indexes are those of the points as given. */
export type FitFault =
  | { readonly kind: 'too-few'; readonly missing: number }
  | { readonly kind: 'not-finite' }
  /** The same place twice: `on` the picture (closer than a pixel) or on the ground (closer than 10 cm). */
  | {
      readonly kind: 'duplicate';
      readonly first: number;
      readonly second: number;
      readonly on: 'pixel' | 'ground';
    }
  /** On one line, or so nearly that what lies beside the line could be anywhere. */
  | { readonly kind: 'collinear' }
  /** The picture would lie as in a mirror: two points have changed places. */
  | { readonly kind: 'mirrored' };

/** So that an affine has one solution. */
const FEWEST = 3;
const SAME_PIXEL = 1;
const SAME_METRES = 0.1;
/** Across the line, in shares of the length along it: below it an error of a pixel grows fifty times. */
const NARROWEST = 0.02;

/** What is wrong with pairs of pixels and metres of a plane; null: nothing. */
export function faultOf(pairs: readonly PlanePair[], kind: FitKind): FitFault | null {
  if (pairs.length < FEWEST) return { kind: 'too-few', missing: FEWEST - pairs.length };
  if (!pairs.every(({ from, to }) => [...from, ...to].every(Number.isFinite))) return { kind: 'not-finite' };
  const twins =
    twinsOf(pairs, 'pixel', SAME_PIXEL, ({ from }) => from) ??
    twinsOf(pairs, 'ground', SAME_METRES, ({ to }) => to);
  if (twins) return twins;
  const narrow = [pairs.map(({ from }) => from), pairs.map(({ to }) => to)].some(
    (positions) => narrowness(positions) < NARROWEST,
  );
  return kind === 'affine' && narrow ? { kind: 'collinear' } : null;
}

function twinsOf(
  pairs: readonly PlanePair[],
  on: 'pixel' | 'ground',
  nearest: number,
  place: (pair: PlanePair) => Position,
): FitFault | null {
  for (let second = 1; second < pairs.length; second++)
    for (let first = 0; first < second; first++) {
      const [ax, ay] = place(pairs[first]);
      const [bx, by] = place(pairs[second]);
      if (Math.hypot(ax - bx, ay - by) < nearest) return { kind: 'duplicate', first, second, on };
    }
  return null;
}

/** Spread across the main direction as a share of that along it: 0 on a line, 1 in a round cloud. */
function narrowness(positions: readonly Position[]): number {
  const count = positions.length;
  const meanX = positions.reduce((sum, [x]) => sum + x, 0) / count;
  const meanY = positions.reduce((sum, [, y]) => sum + y, 0) / count;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const [x, y] of positions) {
    xx += (x - meanX) ** 2;
    xy += (x - meanX) * (y - meanY);
    yy += (y - meanY) ** 2;
  }
  // Eigenvalues of the scatter matrix.
  const half = (xx + yy) / 2;
  const apart = Math.hypot((xx - yy) / 2, xy);
  return Math.sqrt(Math.max(0, half - apart) / (half + apart));
}
