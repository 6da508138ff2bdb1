import type { Position } from '../../src/geo/column.ts';

/** Rows of a picture from north to south; a letter is an RT, a dot is ground outside the SK. */
export type Picture = string;

/**
 * One quarter of the town: a grid of house blocks, and which RT each block belongs to in either SK. A letter that keeps
 * its blocks keeps its ground to the digit.
 */
export interface QuarterPlan {
  readonly id: string;
  readonly kelurahanCode: string;
  /** Longitude and latitude of the middle of the grid. */
  readonly centre: Position;
  /** Degrees by which the streets are turned counter-clockwise from the compass. */
  readonly turned: number;
  /** Mean block, in metres east and north, before the quarter is scaled to its hectares. */
  readonly block: readonly [width: number, depth: number];
  /** Metres by which streets swing; small in planned housing. */
  readonly swing: number;
  /** Numbers that letter A carries. */
  readonly firstRt: number;
  readonly firstRw: number;
  readonly sk2016: {
    readonly kawasan: string;
    readonly picture: Picture;
    readonly cleared: ClearedLetters;
  } | null;
  readonly sk2020: {
    readonly kawasan: string;
    readonly picture: Picture;
    readonly cleared: ClearedLetters;
    /** Digitised again: no vertex is quite where it was. */
    readonly redigitised: boolean;
  } | null;
}

/** Letters that each BA takes off the SK. */
export type ClearedLetters = Readonly<Record<string, string>>;

export const rowsOf = (picture: Picture): string[] => picture.trim().split(/\s+/);

/** Letters of a picture in the order of their RT numbers: A to Z, then a to z. */
export const lettersOf = (picture: Picture): string[] =>
  [...new Set(rowsOf(picture).join(''))].filter((letter) => letter !== '.').sort();
