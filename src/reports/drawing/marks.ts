import type { Colour, GroupMark, Hatch, Mark, PathMark, Point, TextMark } from './drawing.ts';

/** Millimetres from the top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a line looks: colour, and millimetres. */
export interface LineLook {
  readonly stroke: Colour;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
}

/** How an area looks: any of a fill, a rim and a hatch. */
export interface AreaLook extends Partial<LineLook> {
  readonly fill?: Colour;
  readonly fillOpacity?: number;
  readonly hatch?: Hatch;
}

/** How a line of text looks; `size` is the em in millimetres. Left out: weight 400, black, from its start. */
export type TextLook = Pick<TextMark, 'size'> & Partial<Omit<TextMark, 'kind' | 'at' | 'text'>>;

/** An open line through two points or more. */
export function line(points: readonly Point[], look: LineLook): PathMark {
  return { kind: 'path', subpaths: [points], closed: false, ...look };
}

/** Many open lines that look alike: one mark, where a mark for each would make a large file. */
export function lines(subpaths: readonly (readonly Point[])[], look: LineLook): PathMark {
  return { kind: 'path', subpaths, closed: false, ...look };
}

/** A rectangle along the page. */
export function rectangle(box: Box, look: AreaLook): PathMark {
  return { kind: 'path', subpaths: [corners(box)], closed: true, ...look };
}

/**
 * An area of rings, by the even-odd rule: outer rings and holes alike, of one polygon or of many that do not overlap. Rings may
 * repeat their first point at their end, as GeoJSON does, or not.
 */
export function area(rings: readonly (readonly Point[])[], look: AreaLook): PathMark {
  return { kind: 'path', subpaths: rings.map(withoutRepeat), closed: true, ...look };
}

/** A circle as a polygon of 48 corners: at 10 mm radius it is round to 0.02 mm. */
export function circle(centre: Point, radius: number, look: AreaLook): PathMark {
  const [x, y] = centre;
  const ring = Array.from({ length: CIRCLE_CORNERS }, (_, corner): Point => {
    const angle = (corner / CIRCLE_CORNERS) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return { kind: 'path', subpaths: [ring], closed: true, ...look };
}

/** One line of text on the baseline `at`. */
export function text(at: Point, words: string, look: TextLook): TextMark {
  return { kind: 'text', weight: 400, anchor: 'start', colour: '#000000', ...look, at, text: words };
}

/** Marks that belong together; those outside of `clip` are cut off. */
export function group(name: string, marks: readonly Mark[], clip?: Box): GroupMark {
  return clip === undefined ? { kind: 'group', name, marks } : { kind: 'group', name, marks, clip };
}

/** A box smaller by `by` millimetres on every side. */
export function inset(box: Box, by: number): Box {
  return { x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - 2 * by };
}

/** Corners of a box, clockwise from its top left. */
export function corners({ x, y, width, height }: Box): readonly Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

const CIRCLE_CORNERS = 48;

function withoutRepeat(ring: readonly Point[]): readonly Point[] {
  const first = ring[0];
  const last = ring.at(-1);
  if (first === undefined || last === undefined || ring.length < 2) return ring;
  return first[0] === last[0] && first[1] === last[1] ? ring.slice(0, -1) : ring;
}
