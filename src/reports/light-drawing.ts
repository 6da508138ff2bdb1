import type { Drawing, Mark, PathMark, Point } from './drawing/drawing.ts';
import { thinLine, thinRing } from './sheet/thin.ts';

/**
 * A path without what is too small to be seen: vertices that move it by less than `finest`, and rings smaller than that, of which
 * slivers of an overlay have thousands. One whose rings are all so small keeps the largest of them.
 *
 * @param finest millimetres
 */
export function lightPath(mark: PathMark, finest: number): PathMark {
  const { subpaths, closed } = mark;
  if (!closed) return { ...mark, subpaths: subpaths.map((line) => thinLine(line, finest)) };
  const seen = subpaths.filter((ring) => extentOf(ring) > finest);
  const kept = seen.length === 0 ? largest(subpaths) : seen;
  return { ...mark, subpaths: kept.map((ring) => thinRing(ring, finest)) };
}

const MOST_SPECKS = 100;

const largest = (rings: readonly (readonly Point[])[]): readonly (readonly Point[])[] =>
  rings.length <= MOST_SPECKS
    ? rings
    : rings.toSorted((one, other) => extentOf(other) - extentOf(one)).slice(0, MOST_SPECKS);

/** How far a ring reaches from its first point, east or south. */
function extentOf(ring: readonly Point[]): number {
  const [x, y] = ring[0] ?? [0, 0];
  return ring.reduce((most, point) => Math.max(most, Math.abs(point[0] - x), Math.abs(point[1] - y)), 0);
}

/** A drawing for a file that must be small: light paths, whose vertices stand on hundredths of a millimetre. */
export const lightDrawing = (drawing: Drawing, finest: number): Drawing => ({
  ...drawing,
  marks: drawing.marks.map((mark) => lightMark(mark, finest)),
});

function lightMark(mark: Mark, finest: number): Mark {
  if (mark.kind === 'group') return { ...mark, marks: mark.marks.map((inner) => lightMark(inner, finest)) };
  if (mark.kind !== 'path') return mark;
  const { subpaths, ...look } = lightPath(mark, finest);
  return {
    ...look,
    subpaths: subpaths.map((line) => line.map(([x, y]): Point => [hundredth(x), hundredth(y)])),
  };
}

const hundredth = (mm: number): number => Math.round(mm * 100) / 100;
