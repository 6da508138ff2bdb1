import { isSamePoint, type Points, side } from './predicates.ts';

/** How two segments meet: not at all, in the inside of both, at an end of one, or along a stretch. */
export type Meeting = 'none' | 'cross' | 'touch' | 'overlap';

/** Exact relation of segments a0–a1 and b0–b1 (points by number). */
export function meeting(points: Points, a0: number, a1: number, b0: number, b1: number): Meeting {
  const b0Side = side(points, a0, a1, b0);
  const b1Side = side(points, a0, a1, b1);
  if ((b0Side > 0 && b1Side > 0) || (b0Side < 0 && b1Side < 0)) return 'none';
  const a0Side = side(points, b0, b1, a0);
  const a1Side = side(points, b0, b1, a1);
  if ((a0Side > 0 && a1Side > 0) || (a0Side < 0 && a1Side < 0)) return 'none';
  if (b0Side === 0 && b1Side === 0) return collinearMeeting(points, a0, a1, b0, b1);
  return b0Side !== 0 && b1Side !== 0 && a0Side !== 0 && a1Side !== 0 ? 'cross' : 'touch';
}

function collinearMeeting(points: Points, a0: number, a1: number, b0: number, b1: number): Meeting {
  const axis = mainAxis(points, a0, a1);
  const from = Math.max(Math.min(axis[a0], axis[a1]), Math.min(axis[b0], axis[b1]));
  const to = Math.min(Math.max(axis[a0], axis[a1]), Math.max(axis[b0], axis[b1]));
  if (from > to) return 'none';
  return from === to ? 'touch' : 'overlap';
}

/** The coordinate that changes most along a segment. */
const mainAxis = ({ xs, ys }: Points, a: number, b: number): ArrayLike<number> =>
  Math.abs(xs[b] - xs[a]) >= Math.abs(ys[b] - ys[a]) ? xs : ys;

/** For segments that touch: an end point (by number) that lies on the other segment. */
export function touchPoint(points: Points, a0: number, a1: number, b0: number, b1: number): number {
  if (isOnLineWithin(points, a0, a1, b0)) return b0;
  if (isOnLineWithin(points, a0, a1, b1)) return b1;
  return isOnLineWithin(points, b0, b1, a0) ? a0 : a1;
}

/** Whether p lies on segment a–b, ends included (exact). */
export function isOnLineWithin(points: Points, a: number, b: number, p: number): boolean {
  const { xs, ys } = points;
  return (
    side(points, a, b, p) === 0 &&
    xs[p] >= Math.min(xs[a], xs[b]) &&
    xs[p] <= Math.max(xs[a], xs[b]) &&
    ys[p] >= Math.min(ys[a], ys[b]) &&
    ys[p] <= Math.max(ys[a], ys[b])
  );
}

/** For overlapping segments: an end point (by number) inside or at the end of the shared stretch. */
export function overlapPoint(points: Points, a0: number, a1: number, b0: number, b1: number): number {
  for (const candidate of [b0, b1])
    if (
      isOnLineWithin(points, a0, a1, candidate) &&
      !isSamePoint(points, candidate, a0) &&
      !isSamePoint(points, candidate, a1)
    )
      return candidate;
  for (const candidate of [a0, a1]) if (isOnLineWithin(points, b0, b1, candidate)) return candidate;
  return b0;
}

/** Where crossing segments cross, rounded to the nearest representable neighbourhood. */
export function crossingPoint(
  { xs, ys }: Points,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): [number, number] {
  const ax = xs[a1] - xs[a0];
  const ay = ys[a1] - ys[a0];
  const bx = xs[b1] - xs[b0];
  const by = ys[b1] - ys[b0];
  const share = ((xs[b0] - xs[a0]) * by - (ys[b0] - ys[a0]) * bx) / (ax * by - ay * bx);
  // Nearly parallel segments: the quotient is noise or infinite, the true point lies on both.
  const along = share >= 0 && share <= 1 ? share : 0.5;
  return [xs[a0] + along * ax, ys[a0] + along * ay];
}
