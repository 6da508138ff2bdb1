import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { pekalonganReport } from '../../../tests/support/pekalongan-report.ts';
import { describeWithSharedData } from '../../../tests/support/shared-data.ts';
import { formatTwoDecimals } from '../../domain/format.ts';
import { rectangle } from '../drawing/marks.ts';
import { pngOf } from '../drawing/png.ts';
import { resvgWasm, testFonts } from '../drawing/testing/fonts.ts';
import type { Report } from '../report.ts';
import { scenesOf } from '../scenes.ts';
import { HOSTILE, sampleReport } from '../testing/sample-report.ts';
import { pptxOf } from './pptx.ts';

const FONTS = testFonts();

/** What XML 1.0 has no place for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const LOGO = {
  width: 20,
  height: 25,
  marks: [rectangle({ x: 0, y: 0, width: 20, height: 25 }, { fill: '#0b5d3b' })],
};

type Parts = ReadonlyMap<string, string>;

async function partsOf(report: Report): Promise<Parts> {
  const { bytes } = await pptxOf(report, FONTS);
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** All text of a part, its pieces joined. Fails where the part is no well-formed XML. */
function textOf(parts: Parts, name: string): string {
  const xml = parts.get(name) ?? '';
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${name}: ${level} ${message}`);
    },
  }).parseFromString(xml, 'text/xml');
  return [...document.getElementsByTagName('a:p')].map(({ textContent }) => textContent ?? '').join('\n');
}

const numbered = (parts: Parts, folder: string, stem: string): readonly string[] =>
  [...parts.keys()]
    .filter((name) => new RegExp(`^ppt/${folder}/${stem}\\d+\\.xml$`).test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

const slidesOf = (parts: Parts) => numbered(parts, 'slides', 'slide').map((name) => textOf(parts, name));
const notesOf = (parts: Parts) =>
  numbered(parts, 'notesSlides', 'notesSlide').map((name) => textOf(parts, name));

describe('slides of a small report with hostile texts', () => {
  let report: Report;
  let parts: Parts;
  beforeAll(async () => {
    const plain = await sampleReport();
    const notes = {
      opening: 'Selamat pagi\nBapak & <Ibu>',
      [`unit:${plain.balance.units[0].code}`]: 'Lihat tepi barat',
    };
    report = { ...plain, presentation: { ...plain.presentation, notes } };
    parts = await partsOf(report);
  });

  it('are one a scene, the map of the city, and the method', () => {
    // Opening, map of the city, two kelurahan, outside, closing, method.
    expect(slidesOf(parts)).toHaveLength(scenesOf(report).length + 2);
  });

  it('are well-formed, and say texts as they are', () => {
    for (const name of parts.keys()) if (name.endsWith('.xml')) textOf(parts, name);
    const said = [...slidesOf(parts), ...notesOf(parts)].join('\n');
    expect(said).toContain(HOSTILE.kelurahan);
    expect(said).toContain(HOSTILE.title);
  });

  it('say the figures of the balance', () => {
    const [opening] = slidesOf(parts);
    const { totals, units } = report.balance;
    for (const hectares of [totals.reducedHa, totals.addedHa, totals.remainingHa, totals.beforeHa])
      expect(opening).toContain(formatTwoDecimals(hectares));
    const roban = slidesOf(parts).find((slide) => slide.startsWith('Roban\n')) ?? '';
    expect(roban).toContain(`${formatTwoDecimals(units[1].remainingHa)}`);
  });

  it('bear notes of the presenter, line by line, and what the figures rest on', () => {
    const notes = notesOf(parts);
    expect(notes[0]).toMatch(/^\n?Selamat pagi\nBapak & <Ibu>\n/);
    expect(notes.some((note) => note.includes('Lihat tepi barat'))).toBe(true);
    for (const note of notes) {
      expect(note).toContain('UTM (cara SK)');
      expect(note).toContain('Geometri ilustratif');
    }
  });

  it('warn of illustrative shapes on every slide', () => {
    for (const slide of slidesOf(parts)) expect(slide).toContain('Geometri ilustratif');
  });

  it('declare no part that is not there, and no id twice', () => {
    const declared = [...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g)];
    for (const [, name] of declared) expect([...parts.keys()]).toContain(name);
    for (const name of numbered(parts, 'slides', 'slide')) {
      const ids = [...(parts.get(name) ?? '').matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('are well-formed where a name holds what is no character', async () => {
    const { balance } = report;
    const units = balance.units.map((unit) => ({ ...unit, name: 'a\u0000b\uFFFE' }));
    const odd = await partsOf({ ...report, balance: { ...balance, units } });
    for (const [name, xml] of odd) if (name.endsWith('.xml')) expect(xml, name).not.toMatch(NOT_XML);
  });

  it('cut a name that has no room, and keep it whole in the notes', async () => {
    const { balance } = report;
    const name = 'Sungai Panjang Sekali '.repeat(9).trim();
    const units = balance.units.map((unit, index) => (index === 1 ? { ...unit, name } : unit));
    const long = await partsOf({ ...report, balance: { ...balance, units } });
    const slides = slidesOf(long);
    const own = slides.findIndex((slide) => slide.startsWith('Sungai Panjang Sekali'));
    expect(slides[own].split('\n')[0]).toMatch(/^.{20,70}…$/);
    expect(notesOf(long)[own]).toContain(name);
  });

  it('bear the logo in the head and every foot, as one picture of the package', async () => {
    const base64 = Buffer.from(await pngOf(LOGO, { width: 20, fonts: FONTS, wasm: resvgWasm() })).toString(
      'base64',
    );
    const logo = { name: 'logo.png', mime: 'image/png', base64 } as const;
    const marked = await partsOf({ ...report, papers: { ...report.papers, logo, agency: 'Dinas <A>' } });
    expect([...marked.keys()].filter((name) => name.startsWith('ppt/media/picture'))).toHaveLength(1);
    const slides = numbered(marked, 'slides', 'slide');
    for (const [index, name] of slides.entries())
      expect((marked.get(name) ?? '').match(/<p:pic>/g), name).toHaveLength(index === 0 ? 2 : 1);
    expect(textOf(marked, slides[0])).toContain('Dinas <A>');
  });

  it('have titles for the outline, tables that can be edited, and maps of freeform shapes', () => {
    for (const name of numbered(parts, 'slides', 'slide'))
      expect(parts.get(name)?.match(/<p:ph type="title"\/>/g)).toHaveLength(1);
    const closing = slidesOf(parts).findIndex((slide) => slide.includes('Jumlah'));
    expect(parts.get(`ppt/slides/slide${closing + 1}.xml`)).toContain('<a:tbl>');
    expect(parts.get('ppt/slides/slide3.xml')).toContain('<a:custGeom>');
  });

  it('leave out hidden scenes, and follow the order given by hand', async () => {
    const presentation = { ...report.presentation, order: ['closing', 'opening'], hidden: ['outside'] };
    const slides = slidesOf(await partsOf({ ...report, presentation }));
    expect(slides[0]).toContain('Jumlah');
    expect(slides).toHaveLength(scenesOf({ ...report, presentation }).length + 2);
  });

  it('are told of as they are made, and can be cancelled', async () => {
    const told: number[] = [];
    await pptxOf(report, FONTS, async (done, total) => void told.push(done / total));
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    const reason = new Error('cancelled');
    await expect(pptxOf(report, FONTS, () => Promise.reject(reason))).rejects.toBe(reason);
  });
});

describeWithSharedData('slides of Pekalongan', () => {
  let report: Report;
  let slides: readonly string[];
  let size: number;
  beforeAll(async () => {
    report = await pekalonganReport();
    const { bytes } = await pptxOf(report, FONTS);
    size = bytes.length;
    slides = slidesOf(
      new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)])),
    );
  });

  it('say each kelurahan with the figures of the balance', () => {
    for (const scene of scenesOf(report)) {
      if (scene.kind !== 'unit' || scene.unit < 0) continue;
      const row = report.balance.units[scene.unit];
      const slide = slides.find((text) => text.startsWith(`${row.name}\n`)) ?? '';
      for (const hectares of [row.beforeHa, row.afterHa, row.remainingHa, row.reducedHa, row.addedHa])
        expect(slide, row.name).toContain(formatTwoDecimals(hectares));
    }
  });

  it('hold every row of the balance in their tables', () => {
    const tables = slides.filter((slide) => slide.includes('Selisih\n')).join('\n');
    for (const { name, beforeHa, reducedHa } of report.balance.units.filter((row) => row.beforeHa > 0))
      expect(tables).toContain(`${name}\n${formatTwoDecimals(beforeHa)}\n${formatTwoDecimals(reducedHa)}`);
  });

  it('are small enough to be sent', () => expect(size).toBeLessThan(4_000_000));
});
