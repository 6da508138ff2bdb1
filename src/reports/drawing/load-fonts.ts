import { faceOf } from './faces.ts';
import type { FontFiles, Fonts, FontWeight } from './fonts.ts';

/** Lines of text whose width is kept: those of an atlas, with all the starts of lines that were tried in wrapping them. */
const MOST_KEPT = 50_000;

/**
 * Font files made measurable. Kerning counts; ligatures and alternates are never used, so that text in a PDF can be searched.
 * Throws where a file is no TTF: the fonts are part of the program.
 */
export function loadFonts(files: FontFiles): Fonts {
  const kept: Readonly<Record<FontWeight, Map<string, number>>> = {
    400: new Map(),
    600: new Map(),
    700: new Map(),
  };
  const ems = (text: string, weight: FontWeight): number => {
    const widths = kept[weight];
    const known = widths.get(text);
    if (known !== undefined) return known;
    let sum = 0;
    for (const { advance, kern } of faceOf(files, weight).letters(text)) sum += advance + kern;
    // Sheets are laid out several times with the same words, until all has its place.
    if (widths.size >= MOST_KEPT) widths.clear();
    widths.set(text, sum);
    return sum;
  };
  return { files, width: (text, size, weight) => ems(text, weight) * size };
}
