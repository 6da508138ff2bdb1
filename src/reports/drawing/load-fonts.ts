import { faceOf } from './faces.ts';
import type { FontFiles, Fonts } from './fonts.ts';

/**
 * Font files made measurable. Kerning counts; ligatures and alternates are never used, so that text in a PDF can be searched.
 * Throws where a file is no TTF: the fonts are part of the program.
 */
export function loadFonts(files: FontFiles): Fonts {
  return {
    files,
    width: (text, size, weight) => {
      let ems = 0;
      for (const { advance, kern } of faceOf(files, weight).letters(text)) ems += advance + kern;
      return ems * size;
    },
  };
}
