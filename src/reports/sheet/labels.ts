import type { Point, TextMark } from '../drawing/drawing.ts';
import type { Fonts, FontWeight } from '../drawing/fonts.ts';
import { type Box, text } from '../drawing/marks.ts';
import { ringsHold } from './interior.ts';

export interface LabelLook {
  /** Em in millimetres. */
  readonly size: number;
  readonly weight: FontWeight;
  readonly colour: string;
}

/** From one line of a label to the next, in ems. */
const LEADING = 1.15;
/** Free paper round a label, in ems. */
const PADDING = 0.2;

const EDGE_POINTS = [0, 0.5, 1].flatMap((i) => [0, 1].map((j) => [i, j] as const));

/** Keeps labels of one map inside its frame and off one another. */
export class LabelRoom {
  private readonly taken: Box[] = [];
  private readonly frame: Box;
  private readonly fonts: Fonts;

  constructor(frame: Box, fonts: Fonts) {
    this.frame = frame;
    this.fonts = fonts;
  }

  /** Places lines about a point where they are free; null where they are not. */
  place(rows: readonly string[], at: Point, look: LabelLook): readonly TextMark[] | null {
    const box = this.boxOf(rows, at, look);
    if (!holds(this.frame, box) || this.taken.some((other) => overlap(other, box))) return null;
    this.taken.push(box);
    const { size, weight, colour } = look;
    const halo = { colour: '#ffffff', width: size * 0.28 };
    const top = at[1] - (rows.length * LEADING * size) / 2;
    return rows.map((row, index) =>
      text([at[0], top + (index + 0.78) * LEADING * size], row, {
        size,
        weight,
        colour,
        anchor: 'middle',
        halo,
      }),
    );
  }

  /** Share of a label's corners and of the middles of its long sides that lie within rings, 0 to 1. */
  shareWithin(
    rings: readonly (readonly Point[])[],
    rows: readonly string[],
    at: Point,
    look: LabelLook,
  ): number {
    const { x, y, width, height } = this.boxOf(rows, at, look);
    const held = EDGE_POINTS.filter(([i, j]) => ringsHold(rings, [x + i * width, y + j * height]));
    return held.length / EDGE_POINTS.length;
  }

  /** Paper that lines about a point take, in millimetres. */
  boxOf(rows: readonly string[], [x, y]: Point, { size, weight }: LabelLook): Box {
    const padding = PADDING * size;
    const width = Math.max(...rows.map((row) => this.fonts.width(row, size, weight))) + 2 * padding;
    const height = rows.length * LEADING * size + padding;
    return { x: x - width / 2, y: y - height / 2, width, height };
  }
}

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
