import type { Drawing, Mark, PathMark, Point, TextMark } from '../drawing/drawing.ts';
import { hatchLines } from '../drawing/hatch.ts';
import type { Box } from '../drawing/marks.ts';
import { unreadablePicture } from '../drawing/missing-picture.ts';
import { isPicture } from '../drawing/picture.ts';
import { overlapOf } from '../drawing/visible.ts';
import { lightPath } from '../light-drawing.ts';
import { clipLine, clipRing, edgesOf } from '../sheet/clip.ts';
import type { CutImage } from './image-xml.ts';

/** A mark as slides can bear it. */
export type FlatMark = PathMark | TextMark | CutImage;

/**
 * The marks of a drawing one after the other, cut to their groups' boxes, hatches as lines: slides know neither clipping nor our
 * hatches. What lies outside the drawing is cut off too.
 */
export function flatMarks(drawing: Drawing): readonly FlatMark[] {
  const page: Box = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  return joined(drawing.marks.flatMap((mark) => flat(mark, page)));
}

function flat(mark: Mark, within: Box): readonly FlatMark[] {
  if (mark.kind === 'text') return isInside(mark.at, within) ? [mark] : [];
  if (mark.kind === 'image')
    return isPicture(mark) ? [{ kind: 'image', mark, within }] : cutPath(unreadablePicture(mark), within);
  if (mark.kind === 'path') return cutPath(mark, within);
  const box = mark.clip === undefined ? within : overlapOf(mark.clip, within);
  return box === null ? [] : mark.marks.flatMap((inner) => flat(inner, box));
}

/** Millimetres: half a pixel of a slide on a wall. */
const FINEST = 0.09;

/** Fill, hatch and outline by themselves where the box cuts the path: along its edge there is no outline. */
function cutPath(mark: PathMark, within: Box): readonly PathMark[] {
  const { hatch, ...thick } = mark;
  const plain = lightPath(thick, FINEST);
  const rim = (mark.width ?? 0) / 2;
  const whole = plain.subpaths.every((subpath) => subpath.every((point) => isInside(point, within, rim)));
  const hatched = hatch === undefined ? [] : hatchMarks(plain, hatch, within);
  if (whole && hatch === undefined) return [plain];
  return [...fillOf(plain, within), ...hatched, ...strokeOf(plain, within)];
}

function fillOf({ subpaths, closed, fill, fillOpacity }: PathMark, within: Box): readonly PathMark[] {
  if (fill === undefined || !closed) return [];
  const cut = subpaths.map((ring) => clipRing(ring, edgesOf(within))).filter((ring) => ring.length > 2);
  if (cut.length === 0) return [];
  return [
    { kind: 'path', subpaths: cut, closed, fill, ...(fillOpacity === undefined ? {} : { fillOpacity }) },
  ];
}

function strokeOf(mark: PathMark, within: Box): readonly PathMark[] {
  const { subpaths, closed, fill: _, fillOpacity: __, ...look } = mark;
  if (mark.stroke === undefined || mark.width === 0) return [];
  const edges = edgesOf(within);
  const whole = subpaths.filter((subpath) => subpath.every((point) => isInside(point, within)));
  const cut = subpaths
    .filter((subpath) => !whole.includes(subpath))
    .flatMap((subpath) => clipLine(closed ? [...subpath, subpath[0]] : subpath, edges));
  return [
    ...(whole.length > 0 ? [{ ...look, subpaths: whole, closed }] : []),
    ...(cut.length > 0 ? [{ ...look, subpaths: cut, closed: false }] : []),
  ];
}

/** Dots as small diamonds: lines of no length are not drawn everywhere. */
function hatchMarks(
  { subpaths }: PathMark,
  hatch: NonNullable<PathMark['hatch']>,
  within: Box,
): readonly PathMark[] {
  const lines = hatchLines(subpaths, hatch, within).flatMap((line) => clipLine(line, edgesOf(within)));
  if (lines.length === 0) return [];
  if (hatch.kind !== 'dots')
    return [{ kind: 'path', subpaths: lines, closed: false, stroke: hatch.colour, width: hatch.width }];
  const dots = lines.map(([at]) => octagon(at, hatch.width / 2));
  return [{ kind: 'path', subpaths: dots, closed: true, fill: hatch.colour }];
}

function octagon([x, y]: Point, radius: number): readonly Point[] {
  const near = radius * Math.tan(Math.PI / 8);
  return [
    [x - near, y - radius],
    [x + near, y - radius],
    [x + radius, y - near],
    [x + radius, y + near],
    [x + near, y + radius],
    [x - near, y + radius],
    [x - radius, y + near],
    [x - radius, y - near],
  ];
}

const isInside = ([x, y]: Point, box: Box, slack = 0): boolean =>
  x >= box.x - slack &&
  x <= box.x + box.width + slack &&
  y >= box.y - slack &&
  y <= box.y + box.height + slack;

/** More points in one shape make PowerPoint slow to draw and to choose. */
const MOST_POINTS = 8000;

/** Neighbouring lines that look alike as one shape; areas stay apart, for where they overlap they would cut each other out. */
function joined(marks: readonly FlatMark[]): readonly FlatMark[] {
  const out: FlatMark[] = [];
  for (const mark of marks) {
    const last = out.at(-1);
    if (last?.kind === 'path' && mark.kind === 'path' && canJoin(last, mark))
      out[out.length - 1] = { ...last, subpaths: [...last.subpaths, ...mark.subpaths] };
    else out.push(mark);
  }
  return out;
}

const canJoin = (a: PathMark, b: PathMark): boolean =>
  a.fill === undefined &&
  b.fill === undefined &&
  a.closed === b.closed &&
  a.stroke === b.stroke &&
  a.width === b.width &&
  a.cap === b.cap &&
  String(a.dash) === String(b.dash) &&
  pointCount(a) + pointCount(b) <= MOST_POINTS;

const pointCount = ({ subpaths }: PathMark): number =>
  subpaths.reduce((sum, subpath) => sum + subpath.length, 0);
