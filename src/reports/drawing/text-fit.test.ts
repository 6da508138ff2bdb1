import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testFonts } from './testing/fonts.ts';
import { cutText, fitText, textLines, wrapText } from './text-fit.ts';

const fonts = testFonts();
const measure = { fonts, size: 4, weight: 400 } as const;
const widthOf = (words: string, size = 4) => fonts.width(words, size, 400);
const words = fc.stringMatching(/^[A-Za-z .,-]{0,60}$/);

describe('cutText', () => {
  it('leaves what fits and cuts the rest as late as it can', () => {
    expect(cutText('Kali Baros', 100, measure)).toBe('Kali Baros');
    expect(cutText('Kali Baros', widthOf('Kali…') + 0.01, measure)).toBe('Kali…');
    expect(cutText('Kali Baros', 0.1, measure)).toBe('…');
  });

  it('never makes it wider than asked, unless not even the dots fit', () => {
    fc.assert(
      fc.property(words, fc.double({ min: widthOf('…'), max: 80, noNaN: true }), (text, width) => {
        expect(widthOf(cutText(text, width, measure))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('does not cut a letter of two code units in halves', () => {
    expect(cutText('😀😀😀', widthOf('😀😀…'), measure)).toBe('😀😀…');
  });
});

describe('fitText', () => {
  it('shrinks before it cuts', () => {
    const width = widthOf('Kelurahan Kandang Panjang');
    expect(fitText('Kelurahan Kandang Panjang', width, measure, 3)).toEqual({
      text: 'Kelurahan Kandang Panjang',
      size: 4,
    });
    const smaller = fitText('Kelurahan Kandang Panjang', width * 0.8, measure, 3);
    expect(smaller.text).toBe('Kelurahan Kandang Panjang');
    expect(smaller.size).toBeCloseTo(3.2, 9);
    const cut = fitText('Kelurahan Kandang Panjang', width / 2, measure, 3);
    expect(cut.size).toBe(3);
    expect(cut.text).toMatch(/^Kelurahan K.*…$/);
    expect(widthOf(cut.text, 3)).toBeLessThanOrEqual(width / 2 + 1e-5);
  });
});

describe('wrapText', () => {
  it('breaks at spaces and at ends of lines', () => {
    const rows = wrapText(
      'Pemerintah Kota Pekalongan\nDinas Perumahan',
      widthOf('Pemerintah Kota P'),
      measure,
    );
    expect(rows).toEqual(['Pemerintah Kota', 'Pekalongan', 'Dinas Perumahan']);
  });

  it('cuts the last line that is allowed', () => {
    const rows = wrapText('satu dua tiga empat lima enam', widthOf('satu dua '), measure, 2);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toBe('satu dua');
    expect(rows[1]).toMatch(/^tiga.*…$/);
  });

  it('loses no letter and keeps to the width', () => {
    fc.assert(
      fc.property(words, fc.double({ min: 6, max: 60, noNaN: true }), (text, width) => {
        const rows = wrapText(text, width, measure);
        expect(rows.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('textLines', () => {
  it('sets lines under each other', () => {
    const marks = textLines([10, 20], ['satu', 'dua'], { size: 4, anchor: 'end' }, 5);
    expect(marks.map(({ at, text, anchor }) => [at, text, anchor])).toEqual([
      [[10, 20], 'satu', 'end'],
      [[10, 25], 'dua', 'end'],
    ]);
  });
});
