import Flatbush from 'flatbush';
import type { Points } from './predicates.ts';

/** Segments as pairs of point numbers: segment s runs from starts[s] to ends[s]. */
export interface Segments {
  readonly points: Points;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** An index of the boxes of segments; null where there is none. */
export function indexSegments({ points: { xs, ys }, starts, ends }: Segments): Flatbush | null {
  if (starts.length === 0) return null;
  const index = new Flatbush(starts.length);
  for (let s = 0; s < starts.length; s++) {
    const a = starts[s];
    const b = ends[s];
    index.add(Math.min(xs[a], xs[b]), Math.min(ys[a], ys[b]), Math.max(xs[a], xs[b]), Math.max(ys[a], ys[b]));
  }
  index.finish();
  return index;
}

/**
 * Calls `visit` for every pair of segments (each pair once, first < second) whose boxes meet;
 * ends early when it returns true.
 */
export function visitPairs(
  segments: Segments,
  index: Flatbush,
  visit: (first: number, second: number) => boolean,
): void {
  const {
    points: { xs, ys },
    starts,
    ends,
  } = segments;
  let first = 0;
  const visitSecond = (second: number): boolean => second > first && visit(first, second);
  for (; first < starts.length; first++) {
    const a = starts[first];
    const b = ends[first];
    const found = index.collides(
      Math.min(xs[a], xs[b]),
      Math.min(ys[a], ys[b]),
      Math.max(xs[a], xs[b]),
      Math.max(ys[a], ys[b]),
      visitSecond,
    );
    if (found) return;
  }
}
