import fontkit from '@pdf-lib/fontkit';
import { describe, expect, it } from 'vitest';
import { testFonts } from '../testing/fonts.ts';
import { readTables } from './font-tables.ts';
import { subsetFont } from './subset-font.ts';

const { files } = testFonts();
const LETTERS = [...'Kali Baros 0123456789 éÅñ½²³°′″→≥…—“”ij%;:□'];

describe('subsetFont', () => {
  it('keeps every shape and advance, also of letters composed of others and of odd lengths', () => {
    for (const file of [files[400], files[600], files[700]]) {
      const whole = fontkit.create(file);
      const wanted = LETTERS.map((letter) => whole.layout(letter, { tnum: true }).glyphs[0].id);
      const { file: part, glyphs } = subsetFont(file, wanted);
      const subset = fontkit.create(part);
      for (const [index, glyph] of glyphs.entries()) {
        const [kept, source] = [subset.getGlyph(glyph), whole.getGlyph(wanted[index])];
        expect([LETTERS[index], kept.path.toSVG()]).toEqual([LETTERS[index], source.path.toSVG()]);
        expect(kept.advanceWidth).toBe(source.advanceWidth);
      }
      expect(part.length).toBeLessThan(file.length / 10);
    }
  });

  it('takes a file that lies within a larger buffer', () => {
    const padded = new Uint8Array(files[400].length + 7);
    padded.set(files[400], 7);
    expect(subsetFont(padded.subarray(7), [40, 41]).file).toEqual(subsetFont(files[400], [40, 41]).file);
    const file = Buffer.from(padded.buffer, 7);
    expect(subsetFont(file, [40, 41]).file).toEqual(subsetFont(files[400], [40, 41]).file);
    expect(new Uint8Array(file)).toEqual(files[400]);
  });

  it('has tables whose sums are right, and the sum of all as it must be', () => {
    const { file } = subsetFont(files[400], [40, 41, 42, 1500]);
    const view = new DataView(file.buffer);
    const sum = (start: number, end: number): number => {
      let total = 0;
      for (let at = start; at < end; at += 4) total = (total + view.getUint32(at)) >>> 0;
      return total;
    };
    expect(sum(0, file.length)).toBe(0xb1b0afba);
    expect([...readTables(file).keys()]).toEqual([...readTables(file).keys()].sort());
  });
});
