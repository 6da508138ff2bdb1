import type { Hatch, Point } from './drawing.ts';
import { type Box, corners, inset } from './marks.ts';

/**
 * A hatch as lines cut to an area by the even-odd rule, in millimetres. All hatches of a kind and spacing lie on one grid of the
 * page, so that those of neighbouring areas meet. Dots are lines of `DOT` mm: drawn with round ends of the hatch's width.
 *
 * @param subpaths rings of the area, closed, first point not repeated
 * @param within lines outside of this box are left out
 */
export function hatchLines(
  subpaths: readonly (readonly Point[])[],
  hatch: Hatch,
  within?: Box,
): readonly (readonly Point[])[] {
  if (!(hatch.spacing > 0)) return [];
  const seen = within === undefined ? undefined : inset(within, -hatch.width);
  if (hatch.kind === 'dots') return dots(subpaths, hatch.spacing, seen);
  return DIRECTIONS[hatch.kind].flatMap((direction) => parallels(subpaths, direction, hatch.spacing, seen));
}

/** Length of a dot: not nought, since some programs draw nothing then. */
const DOT = 0.01;

/** Along and across the lines of a hatch; both of length one, at right angles. */
interface Direction {
  readonly along: Point;
  readonly across: Point;
}

const { SQRT1_2 } = Math;
const LEVEL: Direction = { along: [1, 0], across: [0, 1] };
/** The page's y goes down. */
const RISING: Direction = { along: [SQRT1_2, -SQRT1_2], across: [SQRT1_2, SQRT1_2] };
const FALLING: Direction = { along: [SQRT1_2, SQRT1_2], across: [-SQRT1_2, SQRT1_2] };

const DIRECTIONS = {
  level: [LEVEL],
  rising: [RISING],
  falling: [FALLING],
  crossed: [RISING, FALLING],
} as const;

/** Part of a scan line: which line, from where to where along it. */
interface Span {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

function parallels(
  subpaths: readonly (readonly Point[])[],
  direction: Direction,
  spacing: number,
  within?: Box,
): readonly (readonly Point[])[] {
  return spans(subpaths, direction, spacing, within).map(({ row, from, to }) => [
    onPage(direction, from, row * spacing),
    onPage(direction, to, row * spacing),
  ]);
}

/** Dots of every second row lie between those of the row above. */
function dots(
  subpaths: readonly (readonly Point[])[],
  spacing: number,
  within?: Box,
): readonly (readonly Point[])[] {
  return spans(subpaths, LEVEL, spacing, within).flatMap(({ row, from, to }) => {
    const shift = row % 2 === 0 ? 0 : 0.5;
    const first = Math.ceil(from / spacing - shift);
    const end = Math.ceil(to / spacing - shift);
    return Array.from({ length: Math.max(0, end - first) }, (_, index): Point[] => {
      const x = (first + index + shift) * spacing;
      const y = row * spacing;
      return [
        [x - DOT / 2, y],
        [x + DOT / 2, y],
      ];
    });
  });
}

/**
 * Scan lines at whole multiples of `spacing`, cut where they enter and leave the area. An edge belongs to the lines from its lower
 * end up to, and without, its upper end; both edges at a corner find the same line by the same sum, so each line is crossed an even
 * number of times, whatever lies on it.
 */
function spans(
  subpaths: readonly (readonly Point[])[],
  direction: Direction,
  spacing: number,
  within?: Box,
): Span[] {
  const window = within === undefined ? EVERYWHERE : windowOf(within, direction);
  const rows = new Map<number, number[]>();
  for (const ring of subpaths) crossRing(ring, direction, spacing, window, rows);
  const found: Span[] = [];
  for (const [row, crossings] of [...rows].sort(([one], [other]) => one - other)) {
    crossings.sort((one, other) => one - other);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const from = Math.max(crossings[index] ?? 0, window.left);
      const to = Math.min(crossings[index + 1] ?? 0, window.right);
      if (to > from) found.push({ row, from, to });
    }
  }
  return found;
}

/** A box in the directions of a hatch: along from left to right, across from top to bottom. */
interface Window {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const EVERYWHERE: Window = {
  left: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

function windowOf(within: Box, { along, across }: Direction): Window {
  const alongs = corners(within).map((corner) => dot(corner, along));
  const acrosses = corners(within).map((corner) => dot(corner, across));
  return {
    left: Math.min(...alongs),
    right: Math.max(...alongs),
    top: Math.min(...acrosses),
    bottom: Math.max(...acrosses),
  };
}

function crossRing(
  ring: readonly Point[],
  { along, across }: Direction,
  spacing: number,
  window: Window,
  rows: Map<number, number[]>,
): void {
  const last = ring.at(-1);
  if (last === undefined) return;
  let u0 = dot(last, along);
  let v0 = dot(last, across);
  for (const point of ring) {
    const u1 = dot(point, along);
    const v1 = dot(point, across);
    const first = Math.ceil(Math.max(Math.min(v0, v1), window.top) / spacing);
    const end = Math.ceil(Math.min(Math.max(v0, v1), window.bottom) / spacing);
    for (let row = first; row < end; row += 1) {
      const crossings = rows.get(row) ?? [];
      crossings.push(u0 + ((row * spacing - v0) / (v1 - v0)) * (u1 - u0));
      rows.set(row, crossings);
    }
    u0 = u1;
    v0 = v1;
  }
}

function dot([x, y]: Point, [a, b]: Point): number {
  return x * a + y * b;
}

function onPage({ along, across }: Direction, u: number, v: number): Point {
  return [along[0] * u + across[0] * v, along[1] * u + across[1] * v];
}
