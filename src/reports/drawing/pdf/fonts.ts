import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { type Face, faceOf, type Letter } from '../faces.ts';
import type { FontFiles, Fonts, FontWeight } from '../fonts.ts';
import { embedFont } from './embed-font.ts';

/** Letters that a document uses of a font, each with a code of its own. */
export interface PdfFont {
  /** As pages call it. */
  readonly name: string;
  readonly ref: PDFRef;
  letters(text: string): readonly Letter[];
  /** Four hexadecimal digits. */
  code(letter: Letter): string;
}

/** Fonts of a document: what pages use of them is gathered, and embedded at the end. */
export interface PdfFonts {
  of(weight: FontWeight): PdfFont;
  /** Fonts asked for since the last call. */
  used(): readonly PdfFont[];
  embed(): void;
}

export function pdfFonts(fonts: Fonts, context: PDFContext): PdfFonts {
  const known = new Map<FontWeight, UsedFont>();
  const used = new Set<PdfFont>();
  const make = (weight: FontWeight): UsedFont => {
    const font = usedFont(fonts.files, weight, context.nextRef());
    known.set(weight, font);
    return font;
  };
  return {
    of: (weight) => {
      const font = known.get(weight) ?? make(weight);
      used.add(font);
      return font;
    },
    used: () => {
      const since = [...used];
      used.clear();
      return since;
    },
    embed: () => {
      for (const font of known.values()) embedFont(font, context);
    },
  };
}

/** A font and the letters asked of it: letter 0 has code 1, and so on; code 0 is no letter. */
export interface UsedFont extends PdfFont {
  readonly face: Face;
  readonly file: Uint8Array;
  readonly weight: FontWeight;
  readonly asked: readonly Letter[];
}

/**
 * Codes stand for letters, not for shapes: a font draws some different letters alike (a space and a no-break space), and each must
 * be read as itself.
 */
function usedFont(files: FontFiles, weight: FontWeight, ref: PDFRef): UsedFont {
  const face = faceOf(files, weight);
  const codes = new Map<string, string>();
  const asked: Letter[] = [];
  return {
    face,
    file: files[weight],
    weight,
    asked,
    name: `F${weight}`,
    ref,
    letters: (text) => face.letters(text),
    code: (letter) => {
      const key = `${letter.codePoint} ${letter.glyph}`;
      const known = codes.get(key);
      if (known !== undefined) return known;
      asked.push(letter);
      const code = asked.length.toString(16).padStart(4, '0');
      codes.set(key, code);
      return code;
    },
  };
}
