import { orient2d } from 'robust-predicates';

/** Points by number: coordinates in two parallel arrays. */
export interface Points {
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
}

/** Exact: positive where c lies left of a → b (y upwards), negative right, 0 on the line. */
export const side = ({ xs, ys }: Points, a: number, b: number, c: number): number =>
  -orient2d(xs[a], ys[a], xs[b], ys[b], xs[c], ys[c]);

/**
 * Exact: whether direction centre → p lies strictly inside the counter-clockwise sweep from
 * centre → from to centre → to. No two of the three directions may be the same.
 */
export function isWithinSweep(points: Points, centre: number, from: number, to: number, p: number): boolean {
  const turn = side(points, centre, from, to);
  if (turn > 0) return side(points, centre, from, p) > 0 && side(points, centre, p, to) > 0;
  if (turn < 0) return !(side(points, centre, to, p) > 0 && side(points, centre, p, from) > 0);
  return side(points, centre, from, p) > 0;
}

/** Whether centre → a and centre → b point the same way (exact). */
export function isSameDirection(points: Points, centre: number, a: number, b: number): boolean {
  const { xs, ys } = points;
  return (
    side(points, centre, a, b) === 0 &&
    Math.sign(xs[a] - xs[centre]) === Math.sign(xs[b] - xs[centre]) &&
    Math.sign(ys[a] - ys[centre]) === Math.sign(ys[b] - ys[centre])
  );
}

export const isSamePoint = ({ xs, ys }: Points, a: number, b: number): boolean =>
  xs[a] === xs[b] && ys[a] === ys[b];
