import type { PathMark, Point } from './drawing.ts';
import type { Box } from './marks.ts';

/**
 * The subpaths of a mark that can be seen through a box, without points that lie on top of each other. A ring wholly outside of the
 * box colours nothing within it, so that it can go without harm to the even-odd rule.
 */
export function visibleSubpaths(mark: PathMark, within: Box): readonly (readonly Point[])[] {
  const rim = mark.stroke === undefined ? 0 : (mark.width ?? 0);
  return mark.subpaths
    .filter((points) => points.length > 0 && touches(points, within, rim))
    .map((points) => thinned(points, mark.closed));
}

/** What is left to see of `one` through `other`; null: nothing. */
export function overlapOf(one: Box, other: Box): Box | null {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** Millimetres; a printer's dot at 2,400 to the inch is 0.011. */
const SAME = 0.004;

function touches(points: readonly Point[], box: Box, rim: number): boolean {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const [x, y] of points) {
    if (!Number.isFinite(x + y)) return true;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  const outside =
    right < box.x - rim ||
    left > box.x + box.width + rim ||
    bottom < box.y - rim ||
    top > box.y + box.height + rim;
  return !outside;
}

/** The first point stays, the last of a line too, and a ring stays a ring. */
function thinned(points: readonly Point[], closed: boolean): readonly Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return points;
  const kept: Point[] = [first];
  let [x, y] = first;
  for (const point of points) {
    if (Math.abs(point[0] - x) < SAME && Math.abs(point[1] - y) < SAME) continue;
    kept.push(point);
    [x, y] = point;
  }
  if (closed) return kept.length < 3 ? points : kept;
  if (kept.at(-1) !== last) kept.push(last);
  return kept;
}
