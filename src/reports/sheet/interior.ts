import type { Point } from '../drawing/drawing.ts';

export interface InteriorPoint {
  readonly at: Point;
  /** Millimetres to the nearest edge. */
  readonly clearance: number;
}

/** Lines of the lattice tried each way. */
const LATTICE = 11;

/** Whether rings hold a point, by the even-odd rule. */
export function ringsHold(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i];
      const [bx, by] = ring[j];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  return inside;
}

/** Points of a lattice inside rings, the furthest from every edge first. */
export function interiorPoints(rings: readonly (readonly Point[])[]): readonly InteriorPoint[] {
  const all = rings.flat();
  if (all.length === 0) return [];
  const [left, right] = extremes(all.map(([x]) => x));
  const [top, bottom] = extremes(all.map(([, y]) => y));
  const found: InteriorPoint[] = [];
  for (let i = 0; i < LATTICE; i++)
    for (let j = 0; j < LATTICE; j++) {
      const at: Point = [
        left + ((i + 0.5) / LATTICE) * (right - left),
        top + ((j + 0.5) / LATTICE) * (bottom - top),
      ];
      if (ringsHold(rings, at)) found.push({ at, clearance: clearanceAt(rings, at) });
    }
  return found.sort((a, b) => b.clearance - a.clearance);
}

function clearanceAt(rings: readonly (readonly Point[])[], [x, y]: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[j];
      const [dx, dy] = [ring[i][0] - ax, ring[i][1] - ay];
      const squared = dx * dx + dy * dy;
      const along = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / squared));
      const awayX = x - ax - along * dx;
      const awayY = y - ay - along * dy;
      least = Math.min(least, awayX * awayX + awayY * awayY);
    }
  return Math.sqrt(least);
}

function extremes(values: readonly number[]): readonly [number, number] {
  let [low, high] = [values[0], values[0]];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
