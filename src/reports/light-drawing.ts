import type { Drawing, Mark, PathMark, Point } from './drawing/drawing.ts';
import { thinLine, thinRing } from './sheet/thin.ts';

/**
 * A path without what is too small to be seen: vertices that move it by less than `finest`, and rings smaller than that, of which
 * slivers of an overlay have hundreds. One whose rings are all so small keeps them.
 *
 * @param finest millimetres
 */
export function lightPath(mark: PathMark, finest: number): PathMark {
  const { subpaths, closed } = mark;
  if (!closed) return { ...mark, subpaths: subpaths.map((line) => thinLine(line, finest)) };
  const seen = subpaths.filter((ring) => isSeen(ring, finest));
  const kept = seen.length === 0 ? subpaths : seen;
  return { ...mark, subpaths: kept.map((ring) => thinRing(ring, finest)) };
}

function isSeen(ring: readonly Point[], finest: number): boolean {
  const [x, y] = ring[0] ?? [0, 0];
  return ring.some((point) => Math.abs(point[0] - x) > finest || Math.abs(point[1] - y) > finest);
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
