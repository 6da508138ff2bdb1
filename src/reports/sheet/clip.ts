import type { Point } from '../drawing/drawing.ts';
import type { Box } from '../drawing/marks.ts';

/** left, top, right, bottom. */
type Edges = readonly [number, number, number, number];

export const edgesOf = (box: Box, margin = 0): Edges => [
  box.x - margin,
  box.y - margin,
  box.x + box.width + margin,
  box.y + box.height + margin,
];

/**
 * An open ring cut to a box (Sutherland and Hodgman 1974). Pieces that the box parts stay joined along its edges: fill it by the
 * even-odd rule, and draw no outline from it. Empty when it lies outside.
 */
export function clipRing(ring: readonly Point[], edges: Edges): readonly Point[] {
  let points = ring;
  for (let side = 0; side < 4; side++) {
    const axis = side % 2 === 0 ? 0 : 1;
    const limit = edges[side];
    const sign = side < 2 ? 1 : -1;
    if (points.every((point) => (point[axis] - limit) * sign >= 0)) continue;
    points = clipSide(points, axis, limit, sign);
    if (points.length === 0) return points;
  }
  return points;
}

function clipSide(points: readonly Point[], axis: 0 | 1, limit: number, sign: 1 | -1): Point[] {
  const out: Point[] = [];
  let last = points[points.length - 1];
  let lastInside = (last[axis] - limit) * sign >= 0;
  for (const point of points) {
    const inside = (point[axis] - limit) * sign >= 0;
    if (inside !== lastInside) {
      const along = (limit - last[axis]) / (point[axis] - last[axis]);
      const across = last[1 - axis] + along * (point[1 - axis] - last[1 - axis]);
      out.push(axis === 0 ? [limit, across] : [across, limit]);
    }
    if (inside) out.push(point);
    last = point;
    lastInside = inside;
  }
  return out;
}

/** The stretches of a line within a box. */
export function clipLine(line: readonly Point[], edges: Edges): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  let run: Point[] | null = null;
  for (let i = 1; i < line.length; i++) {
    const piece = clipSegment(line[i - 1], line[i], edges);
    if (piece === null) {
      run = null;
      continue;
    }
    if (run === null || piece[0] !== line[i - 1]) {
      run = [piece[0]];
      runs.push(run);
    }
    run.push(piece[1]);
    if (piece[1] !== line[i]) run = null;
  }
  return runs;
}

/** Liang and Barsky 1984. Ends within the box come back as the very points given. */
function clipSegment(from: Point, to: Point, edges: Edges): readonly [Point, Point] | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [enter, leave] = [0, 1];
  const sides = [
    [-dx, from[0] - edges[0]],
    [-dy, from[1] - edges[1]],
    [dx, edges[2] - from[0]],
    [dy, edges[3] - from[1]],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return null;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  if (enter > leave) return null;
  const at = (t: number): Point => [from[0] + t * dx, from[1] + t * dy];
  return [enter === 0 ? from : at(enter), leave === 1 ? to : at(leave)];
}
