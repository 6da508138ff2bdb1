import fontkit from '@pdf-lib/fontkit';
import { describe, expect, it } from 'vitest';
import { faceOf } from './faces.ts';
import { isFigure } from './fonts.ts';
import { testFonts } from './testing/fonts.ts';

const fonts = testFonts();
const WEIGHTS = [400, 600, 700] as const;

describe('loadFonts', () => {
  it('measures names and sentences as a shaper does, kerning included', () => {
    for (const weight of WEIGHTS) {
      const font = fontkit.create(fonts.files[weight]);
      for (const words of [
        'Kali Baros',
        'AVATAR To Yes',
        'Peta perubahan kumuh, ± 12 m²',
        'Jl. K.H. Wahid Hasyim — RW 04',
      ]) {
        const run = font.layout(words, { calt: false, liga: false });
        expect(fonts.width(words, 10, weight)).toBeCloseTo((10 * run.advanceWidth) / font.unitsPerEm, 6);
      }
    }
  });

  it('kerns', () => {
    expect(fonts.width('AVAV', 10, 400)).toBeLessThan(
      2 * (fonts.width('A', 10, 400) + fonts.width('V', 10, 400)) - 0.5,
    );
  });

  it('measures what the font lacks as the box drawn for it, whatever it is', () => {
    const box = fonts.width('□', 10, 400);
    expect(box).toBeGreaterThan(3);
    for (const missing of ['漢', '😀', '\ud800', '\ufffd']) {
      expect(fonts.width(missing, 10, 400)).toBeCloseTo(box, 9);
      expect(
        faceOf(fonts.files, 400)
          .letters(missing)
          .every(({ glyph }) => glyph > 0),
      ).toBe(true);
    }
  });

  it('takes control characters and ends of lines as one space, and joiners as nothing', () => {
    expect(fonts.width('a\r\n\u0000b', 10, 400)).toBeCloseTo(fonts.width('a b', 10, 400), 9);
    expect(fonts.width('a\u200bb\u00ad\ufeff', 10, 400)).toBeCloseTo(fonts.width('ab', 10, 400), 9);
  });

  it('makes all digits of figures equally wide, and leaves words as they are', () => {
    for (const weight of WEIGHTS) {
      expect(fonts.width('1,11', 10, weight)).toBeCloseTo(fonts.width('8,88', 10, weight), 9);
      expect(fonts.width('1,11 ha', 10, weight)).toBeCloseTo(fonts.width('8,88 ha', 10, weight), 9);
    }
    expect(fonts.width('RW 11', 10, 400)).toBeLessThan(fonts.width('RW 88', 10, 400));
  });

  it('has letters for all that papers say', () => {
    const face = faceOf(fonts.files, 400);
    const box = face.letters('□')[0]?.glyph;
    const needed = 'ha² m³ 109°40′12″ BT −3,4% ± ≥ ≤ × → … – — “kumuh” ‘x’ • ▲ ● ■ ½ É é ā ñ';
    for (const letter of face.letters(needed)) expect(letter.glyph).not.toBe(box);
  });
});

describe('isFigure', () => {
  it('knows figures with and without units from words with figures', () => {
    for (const figure of [
      '12',
      '1.234,50',
      '−3,10',
      '+2',
      '12,50 ha',
      '34 m²',
      '5%',
      '(27)',
      '109°',
      '2,00\u00a0ha',
    ]) {
      expect([figure, isFigure(figure)]).toEqual([figure, true]);
    }
    for (const words of ['', '-', 'RW 04', '12 kelurahan', '1:5.000', 'SK 2020', '2016 → 2020', 'ha']) {
      expect([words, isFigure(words)]).toEqual([words, false]);
    }
  });
});
