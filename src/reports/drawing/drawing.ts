import type { FontWeight } from './fonts.ts';

/** Millimetres from the top left corner of the page: right, down. */
export type Point = readonly [x: number, y: number];
/** #rrggbb. */
export type Colour = string;

/**
 * A page, a map, or a chart, in millimetres and of no device: `svg.ts`, `pdf.ts`, `png.ts` and the slides draw the same marks, so
 * that a preview is what comes out. Marks are drawn in order; the first lies lowest.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export type Mark = PathMark | TextMark | ImageMark | GroupMark;

/** Lines, or areas by the even-odd rule. Closed subpaths do not repeat their first point. */
export interface PathMark {
  readonly kind: 'path';
  readonly subpaths: readonly (readonly Point[])[];
  readonly closed: boolean;
  readonly fill?: Colour;
  readonly fillOpacity?: number;
  readonly stroke?: Colour;
  /** Millimetres. */
  readonly width?: number;
  /** Millimetres on, off, ... */
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
  /** Lines within the area, in place of or above its fill: colours stay apart in grey print by these. */
  readonly hatch?: Hatch;
}

export interface Hatch {
  readonly kind: 'rising' | 'falling' | 'crossed' | 'dots' | 'level';
  readonly colour: Colour;
  /** Millimetres from line to line, and of a line. */
  readonly spacing: number;
  readonly width: number;
}

export interface TextMark {
  readonly kind: 'text';
  /** On the baseline, at the anchor. */
  readonly at: Point;
  readonly text: string;
  /** Font size (em) in millimetres. */
  readonly size: number;
  readonly weight: FontWeight;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly colour: Colour;
  /** Degrees, clockwise, about `at`. */
  readonly turn?: number;
  /** A rim that keeps it legible over a map; `width` is what is seen of it around the letters. */
  readonly halo?: { readonly colour: Colour; readonly width: number };
}

/** A picture on a parallelogram. */
export interface ImageMark {
  readonly kind: 'image';
  readonly mime: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
  readonly topLeft: Point;
  readonly topRight: Point;
  readonly bottomLeft: Point;
  readonly opacity?: number;
}

/** Marks that belong together, cut to a box where one is given. */
export interface GroupMark {
  readonly kind: 'group';
  readonly marks: readonly Mark[];
  readonly clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** What the group is, for who edits the file ("legenda", "skala"). */
  readonly name?: string;
}

/** A page of a document, with its place in the bookmarks. */
export interface Page {
  readonly drawing: Drawing;
  readonly bookmark: { readonly title: string; readonly level: 0 | 1 } | null;
}

/** Corners of lines of 60° and more are sharp, narrower ones are cut: frames stay square, and borders grow no spikes. */
export const MITRE_LIMIT = 2;
