import { describe, expect, it } from 'vitest';
import type { Drawing } from './drawing.ts';
import { area } from './marks.ts';
import { pdfOf } from './pdf.ts';
import { LARGEST_PNG, pngOf, pngProblem } from './png.ts';
import { resvgWasm, testFonts } from './testing/fonts.ts';
import { readPng, unlikeness } from './testing/pixels.ts';
import { everyMark } from './testing/scene.ts';
import { itWith, rasterised } from './testing/tools.ts';

const fonts = testFonts();
const wasm = resvgWasm();
const square: Drawing = {
  width: 20,
  height: 10,
  marks: [
    area(
      [
        [
          [5, 0],
          [10, 0],
          [10, 10],
          [5, 10],
        ],
      ],
      { fill: '#000000' },
    ),
  ],
};

describe('pngOf', () => {
  it('is as wide as asked, in proportion, white behind, and dark where it should be', async () => {
    const picture = readPng(await pngOf(square, { width: 200, fonts, wasm }));
    expect([picture.width, picture.height]).toEqual([200, 100]);
    const row = [...picture.grey.subarray(50 * 200, 51 * 200)];
    expect(row).toEqual(row.map((_, x) => (x >= 50 && x < 100 ? 0 : 255)));
  });

  it('tells its size on paper', async () => {
    const png = Buffer.from(await pngOf(square, { width: 200, fonts, wasm }));
    const at = png.indexOf('pHYs');
    expect([png.readUInt32BE(at + 4), png.readUInt32BE(at + 8), png[at + 12]]).toEqual([10_000, 10_000, 1]);
  });

  it('makes pictures one after the other and at the same time', async () => {
    const widths = [30, 40, 50];
    const pictures = await Promise.all(widths.map((width) => pngOf(square, { width, fonts, wasm })));
    expect(pictures.map((png) => readPng(png).width)).toEqual(widths);
  });

  it('refuses what is too large or of no size, and says what to do', async () => {
    expect(pngProblem(square, LARGEST_PNG.side)).toBeNull();
    expect(pngProblem(square, LARGEST_PNG.side + 1)?.message.id).toMatch(/terlalu besar.*Kecilkan/);
    expect(pngProblem({ ...square, width: 5 }, 9000)?.code).toBe('png-too-large');
    expect(pngProblem({ ...square, width: 10 }, 15_000)?.code).toBe('png-too-large');
    for (const width of [0, -3, Number.NaN]) expect(pngProblem(square, width)?.code).toBe('png-without-size');
    await expect(pngOf(square, { width: 20_000, fonts, wasm })).rejects.toThrow(RangeError);
  });

  itWith(['pdftoppm'], 'shows the same ink as the PDF', async () => {
    const drawing = everyMark();
    const pixelsPerInch = 150;
    const width = (drawing.width / 25.4) * pixelsPerInch;
    const png = readPng(await pngOf(drawing, { width, fonts, wasm }));
    const pdf = rasterised(await pdfOf([{ drawing, bookmark: null }], pdfOptions), pixelsPerInch);
    expect(Math.abs(png.width - pdf.width)).toBeLessThanOrEqual(1);
    expect(unlikeness(png, pdf)).toBeLessThan(0.002);
    const less = { ...drawing, marks: drawing.marks.slice(0, -3) };
    expect(unlikeness(readPng(await pngOf(less, { width, fonts, wasm })), pdf)).toBeGreaterThan(0.01);
  });
});

const pdfOptions = { fonts, title: '', author: '', subject: '', date: '', advance: async () => {}, total: 1 };
