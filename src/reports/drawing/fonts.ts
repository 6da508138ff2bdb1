/** Inter, by weight. */
export type FontWeight = 400 | 600 | 700;

/** TTF files, one a weight; whoever runs the program knows where they lie (a browser fetches, a terminal reads). */
export type FontFiles = Readonly<Record<FontWeight, Uint8Array>>;

/** Fonts that can be measured and embedded. */
export interface Fonts {
  readonly files: FontFiles;
  /** Width of a line of text, in the unit of `size` (em). */
  width(text: string, size: number, weight: FontWeight): number;
}
