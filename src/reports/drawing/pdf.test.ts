import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Drawing, Mark, Page } from './drawing.ts';
import { line, text } from './marks.ts';
import { type PdfOptions, pdfOf } from './pdf.ts';
import { samplePng, testFonts } from './testing/fonts.ts';
import { everyMark } from './testing/scene.ts';
import { itWith, rasterised, toolOutput } from './testing/tools.ts';

const fonts = testFonts();
const options: PdfOptions = {
  fonts,
  title: 'Atlas kumuh — Pekalongan',
  author: 'Pokja PKP',
  subject: 'SK 2020 – SK 2024',
  date: '2026-11-22',
  advance: async () => {},
  total: 1,
};

const MM = 72 / 25.4;
const sheet = (...marks: readonly Mark[]): Page => ({
  drawing: { width: 150, height: 120, marks },
  bookmark: null,
});
const make = (...pages: readonly Page[]): Promise<Uint8Array> =>
  pdfOf(pages, { ...options, total: pages.length });

async function opened<Value>(
  pdf: Uint8Array,
  look: (document: PDFDocumentProxy) => Promise<Value>,
): Promise<Value> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 });
  try {
    return await look(await task.promise);
  } finally {
    await task.destroy();
  }
}

/** Texts of a page where they begin, in millimetres from its top left corner. */
async function textsOf(pdf: Uint8Array, height: number) {
  return opened(pdf, async (document) => {
    const { items } = await (await document.getPage(1)).getTextContent();
    return items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a, b, , , x, y] = item.transform;
      const turn = (-Math.atan2(b, a) * 180) / Math.PI;
      return [{ words: item.str, x: x / MM, y: height - y / MM, width: item.width / MM, turn }];
    });
  });
}

describe('pdfOf: text', () => {
  it('is text, where it should be and as wide as it was measured', async () => {
    const marks = [
      text([20, 30], 'Kali Baros', { size: 5 }),
      text([75, 50], 'AVATAR fi ffi: 12,34 ha²', { size: 4, weight: 600, anchor: 'middle' }),
      text([140, 70], '1.234,50 ha', { size: 6, weight: 700, anchor: 'end' }),
    ];
    const texts = await textsOf(await make(sheet(...marks)), 120);
    expect(texts.map(({ words }) => words)).toEqual(marks.map((mark) => mark.text));
    for (const [index, mark] of marks.entries()) {
      const width = fonts.width(mark.text, mark.size, mark.weight);
      expect(texts[index].width).toBeCloseTo(width, 2);
      expect(texts[index].x).toBeCloseTo(
        mark.at[0] - { start: 0, middle: 0.5, end: 1 }[mark.anchor] * width,
        2,
      );
      expect(texts[index].y).toBeCloseTo(mark.at[1], 2);
    }
  });

  it('turns clockwise about its anchor', async () => {
    const [found] = await textsOf(
      await make(sheet(text([75, 60], 'Sungai', { size: 5, anchor: 'end', turn: 90 }))),
      120,
    );
    expect(found.turn).toBeCloseTo(90, 3);
    expect(found.x).toBeCloseTo(75, 2);
    expect(found.y).toBeCloseTo(60 - fonts.width('Sungai', 5, 400), 2);
  });

  it('reads as it was written where the font has no letter, and where letters look alike', async () => {
    const words = 'nama 漢 😀 Δ∆ Ωя';
    const texts = await textsOf(await make(sheet(text([10, 10], words, { size: 5 }))), 120);
    expect(texts.map((item) => item.words).join('')).toBe(words.normalize('NFC'));
  });

  it('reads more letters than a block of its table holds', async () => {
    const letters = Array.from({ length: 250 }, (_, index) => String.fromCodePoint(0x21 + index)).join('');
    const words = letters.replace(/[\u007f-\u00a0\u00ad\u00b5]/g, '');
    const texts = await textsOf(await make(sheet(text([2, 10], words, { size: 1 }))), 120);
    expect(texts.map((item) => item.words).join('')).toBe(words);
  });

  it('reads every kind of space as a space', async () => {
    const marks = [
      text([10, 10], 'a b', { size: 5 }),
      text([10, 20], '2,34\u00a0ha', { size: 5 }),
      text([10, 30], '2\u202f345', { size: 5 }),
    ];
    const texts = await textsOf(await make(sheet(...marks)), 120);
    expect(texts.map(({ words }) => words)).toEqual(['a b', '2,34 ha', '2 345']);
  });

  itWith(['pdftotext'], 'is found once, with a rim and without', async () => {
    const marks = [
      text([10, 20], 'Kandang Panjang', { size: 5, halo: { colour: '#ffffff', width: 0.5 } }),
      text([10, 40], 'Kali Baros 12,34 ha²', { size: 5 }),
    ];
    const found = toolOutput('pdftotext', await make(sheet(...marks)), ['-raw'], ['-']);
    expect(found.trim().split('\n')).toEqual(['Kandang Panjang', 'Kali Baros 12,34 ha²']);
  });

  itWith(
    ['pdffonts'],
    'is in embedded subsets of Inter that can be read, and only in those used',
    async () => {
      const rows = toolOutput('pdffonts', await make(sheet(...everyMark().marks)), [])
        .trim()
        .split('\n')
        .slice(2);
      expect(rows).toHaveLength(3);
      for (const row of rows)
        expect(row).toMatch(/^[A-Z]{6}\+Inter-\w+ +CID TrueType +Identity-H +yes yes yes/);
      const one = toolOutput('pdffonts', await make(sheet(text([9, 9], 'a', { size: 4 }))), [])
        .trim()
        .split('\n')
        .slice(2);
      expect(one).toHaveLength(1);
    },
  );
});

describe('pdfOf: the document', () => {
  itWith(['qpdf'], 'is without fault, also without a mark', async () => {
    for (const pdf of [
      await make({ drawing: everyMark(), bookmark: { title: 'Satu', level: 0 } }),
      await make(sheet()),
    ]) {
      expect(toolOutput('qpdf', pdf, ['--check'])).toContain('No syntax or stream encoding errors found');
    }
  });

  it('has pages of the exact size', async () => {
    const drawings: readonly Drawing[] = [
      { width: 297, height: 210, marks: [] },
      { width: 841, height: 1189, marks: [] },
    ];
    const pdf = await make(...drawings.map((drawing) => ({ drawing, bookmark: null })));
    const sizes = await opened(pdf, async (document) => [
      (await document.getPage(1)).view,
      (await document.getPage(2)).view,
    ]);
    for (const [index, [left, bottom, right, top]] of sizes.entries()) {
      expect([left, bottom]).toEqual([0, 0]);
      expect(right / MM).toBeCloseTo(drawings[index].width, 4);
      expect(top / MM).toBeCloseTo(drawings[index].height, 4);
    }
  });

  it('says what it is, by whom, and in which language', async () => {
    const { info, preferences } = await opened(await make(sheet()), async (document) => ({
      info: (await document.getMetadata()).info,
      preferences: await document.getViewerPreferences(),
    }));
    expect(info).toMatchObject({
      Title: options.title,
      Author: 'Pokja PKP',
      Subject: options.subject,
      Creator: 'Deliniasi',
    });
    expect(info).toMatchObject({ CreationDate: 'D:20261122000000Z', Language: 'id-ID' });
    expect(preferences).toMatchObject({ DisplayDocTitle: true });
  });

  it('has bookmarks of two levels that lead to their pages', async () => {
    const marks: readonly Page['bookmark'][] = [
      { title: 'Indeks', level: 0 },
      null,
      { title: 'Kecamatan Barat 😀', level: 0 },
      { title: 'Kelurahan (satu)', level: 1 },
      { title: 'Kelurahan dua', level: 1 },
    ];
    const pdf = await make(...marks.map((bookmark) => ({ ...sheet(), bookmark })));
    const found = await opened(pdf, async (document) => {
      const leaf = async ({
        title,
        dest,
        items,
      }: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]): Promise<unknown> => ({
        title,
        page: Array.isArray(dest) ? await document.getPageIndex(dest[0]) : null,
        items: await Promise.all(items.map(leaf)),
      });
      return Promise.all((await document.getOutline()).map(leaf));
    });
    expect(found).toEqual([
      { title: 'Indeks', page: 0, items: [] },
      {
        title: 'Kecamatan Barat 😀',
        page: 2,
        items: [
          { title: 'Kelurahan (satu)', page: 3, items: [] },
          { title: 'Kelurahan dua', page: 4, items: [] },
        ],
      },
    ]);
  });

  it('takes pages one at a time, tells after each, and stops when told to', async () => {
    const events: string[] = [];
    async function* pages(): AsyncIterable<Page> {
      for (const index of [1, 2, 3]) {
        events.push(`page ${index}`);
        yield sheet();
      }
    }
    const advance = async (done: number, total: number): Promise<void> => {
      events.push(`${done}/${total}`);
      if (done === 2) throw new Error('enough');
    };
    await expect(pdfOf(pages(), { ...options, advance, total: 3 })).rejects.toThrow('enough');
    expect(events).toEqual(['page 1', '1/3', 'page 2', '2/3']);
  });

  it('is the same file for the same pages', async () => {
    const page = { drawing: everyMark(), bookmark: { title: 'Satu', level: 0 } } as const;
    expect(Buffer.from(await make(page)).equals(Buffer.from(await make(page)))).toBe(true);
  });

  it('holds a picture once, on however many pages and in however many copies it comes', async () => {
    const place = {
      kind: 'image',
      mime: 'image/png',
      topLeft: [1, 1],
      topRight: [9, 1],
      bottomLeft: [1, 9],
    } as const;
    const page = () => sheet({ ...place, bytes: samplePng() }, { ...place, bytes: samplePng() });
    const [one, many] = [await make(page()), await make(page(), page(), page())];
    expect(many.length - one.length).toBeLessThan(2000);
  });

  it('draws a hundred thousand points as readily as ten', async () => {
    const points = Array.from({ length: 100_000 }, (_, index) => [index % 150, (index * 7) % 120] as const);
    const pdf = await make(sheet(line(points, { stroke: '#000000', width: 0.1 })));
    expect(pdf.length).toBeGreaterThan(10_000);
  });
});

describe('pdfOf: measures', () => {
  itWith(['pdftoppm'], 'draws a hundred millimetres as a hundred millimetres, across and down', async () => {
    const look = { stroke: '#000000', width: 1 };
    const pdf = await make(
      sheet(
        line(
          [
            [20, 100],
            [120, 100],
          ],
          look,
        ),
        line(
          [
            [10, 10],
            [10, 110],
          ],
          look,
        ),
      ),
    );
    const pixelsPerInch = 600;
    const { width, height, grey } = rasterised(pdf, pixelsPerInch);
    const pixel = 25.4 / pixelsPerInch;
    expect(Math.abs(width * pixel - 150)).toBeLessThan(0.1);
    expect(Math.abs(height * pixel - 120)).toBeLessThan(0.1);
    const row = Math.floor(100 / pixel);
    const across = extent(
      Array.from({ length: width }, (_, x) => grey[row * width + x]),
      pixel,
      15,
    );
    const column = Math.floor(10 / pixel);
    const down = extent(
      Array.from({ length: height }, (_, y) => grey[y * width + column]),
      pixel,
      0,
    );
    expect(Math.abs(across.length - 100)).toBeLessThan(0.1);
    expect(Math.abs(across.start - 20)).toBeLessThan(0.1);
    expect(Math.abs(down.length - 100)).toBeLessThan(0.1);
    expect(Math.abs(down.start - 10)).toBeLessThan(0.1);
  });
});

/** Where ink begins after `from` and how far it goes, in millimetres. */
function extent(greys: readonly number[], pixel: number, from: number): { start: number; length: number } {
  const dark = greys.flatMap((grey, index) => (grey < 128 && index * pixel >= from ? [index] : []));
  return { start: (dark[0] ?? 0) * pixel, length: dark.length * pixel };
}
