/** Inter, by weight. */
export type FontWeight = 400 | 600 | 700;

/** TTF files, one a weight; whoever runs the program knows where they lie (a browser fetches, a terminal reads). */
export type FontFiles = Readonly<Record<FontWeight, Uint8Array>>;

/** Fonts that can be measured and embedded. */
export interface Fonts {
  readonly files: FontFiles;
  /**
   * Width of a line of text, in the unit of `size` (em). Control characters count as a space; a letter that the font lacks is as
   * wide as the box drawn for it.
   */
  width(text: string, size: number, weight: FontWeight): number;
}

/**
 * Is the text a figure, with its unit or without ("12,50 ha", "−3,1%", "(27)")? Its digits are then drawn equally wide, so that
 * figures line up in columns.
 */
export function isFigure(text: string): boolean {
  return /^[\s(+±\-−–≥≤<>]*\d[\d.,\s]*\)?\s?(?:\p{L}{1,3}[²³]?|[%°])?\)?$/u.test(text);
}
