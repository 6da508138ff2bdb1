import type { Point } from '../drawing/drawing.ts';

/** What no printer shows. */
const THINNEST = 0.03;

/** A line with the vertices that matter on paper (Douglas and Peucker 1973): none moves it by more than 0.03 mm. */
export function thinLine(line: readonly Point[], tolerance = THINNEST): readonly Point[] {
  if (line.length < 3) return line;
  const kept = new Uint8Array(line.length);
  kept[0] = 1;
  kept[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    const { index, distance } = furthest(line, from, to);
    if (distance <= tolerance) continue;
    kept[index] = 1;
    open.push([from, index], [index, to]);
  }
  return line.filter((_, i) => kept[i] === 1);
}

/** The same for an open ring, which keeps three points at least: a speck stays a speck. */
export function thinRing(ring: readonly Point[], tolerance = THINNEST): readonly Point[] {
  if (ring.length < 5) return ring;
  const { index } = furthestFrom(ring, ring[0]);
  if (index === 0) return ring.slice(0, 3);
  const first = thinLine(ring.slice(0, index + 1), tolerance);
  const second = thinLine([...ring.slice(index), ring[0]], tolerance);
  const thin = [...first, ...second.slice(1, -1)];
  return thin.length >= 3 ? thin : [ring[0], ring[Math.floor(ring.length / 3)], ring[index]];
}

function furthest(line: readonly Point[], from: number, to: number) {
  const [ax, ay] = line[from];
  const [dx, dy] = [line[to][0] - ax, line[to][1] - ay];
  const squared = dx * dx + dy * dy;
  let index = from;
  let distance = -1;
  for (let i = from + 1; i < to; i++) {
    const [px, py] = [line[i][0] - ax, line[i][1] - ay];
    const along = squared === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squared));
    const away = Math.hypot(px - along * dx, py - along * dy);
    if (away > distance) [index, distance] = [i, away];
  }
  return { index, distance };
}

function furthestFrom(ring: readonly Point[], [x, y]: Point) {
  let index = 0;
  let distance = 0;
  ring.forEach((point, i) => {
    const away = Math.hypot(point[0] - x, point[1] - y);
    if (away > distance) [index, distance] = [i, away];
  });
  return { index, distance };
}
