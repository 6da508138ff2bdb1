import '../../../tests/support/seed.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { pekalonganReport } from '../../../tests/support/pekalongan-report.ts';
import { describeWithSharedData } from '../../../tests/support/shared-data.ts';
import { formatTwoDecimals } from '../../domain/format.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { samplePng, testFonts } from '../drawing/testing/fonts.ts';
import type { Report } from '../report.ts';
import { HOSTILE, sampleReport } from '../testing/sample-report.ts';
import { GroundMask } from './ground-mask.ts';
import { PAPER_SIZES } from './paper.ts';
import { DEFAULT_SHEETS, type SheetSettings } from './settings.ts';
import { sheetsOf } from './sheets.ts';
import { boxOf, groupsNamed, sharedArea, textsOf, wordsOf } from './testing/marks.ts';
import { movedReport } from './testing/moved-report.ts';

const PAPERS = ['A4', 'A3', 'A2', 'A1', 'A0'] as const;
const TEMPLATES = ['decree', 'change', 'atlas'] as const;
const LONG = 'Dinas Perumahan Rakyat, Kawasan Permukiman, Pertanahan dan Lingkungan Hidup ';

let fonts: Fonts;
let plain: Report;
/** Every word longer than any sheet, and of letters that mean something elsewhere. */
let crowded: Report;

beforeAll(async () => {
  fonts = testFonts();
  plain = await sampleReport();
  crowded = {
    ...plain,
    units: plain.units && {
      ...plain.units,
      names: [HOSTILE.kelurahan.repeat(4), 'W'.repeat(300), LONG.repeat(3)],
    },
    heading: {
      ...plain.heading,
      title: LONG.repeat(5),
      before: 'SK '.repeat(40),
      after: `${HOSTILE.area}${LONG}`,
    },
    before: { ...plain.before, source: { files: [LONG.repeat(9)], layers: [LONG, LONG, LONG], crs: LONG } },
    papers: {
      government: LONG.repeat(4),
      agency: LONG.repeat(4),
      logo: { name: 'logo.png', mime: 'image/png', base64: Buffer.from(samplePng()).toString('base64') },
      place: LONG,
      signatories: Array.from({ length: 4 }, () => ({ role: LONG.repeat(3), name: LONG, number: LONG })),
      edition: 2026,
      source: LONG.repeat(20),
    },
  };
});

/** No mark may be seen outside the rim of the paper, and no block may lie on a map or on another block. */
function expectTidy(drawing: Drawing): void {
  for (const mark of drawing.marks) {
    const box = boxOf(mark, fonts);
    if (box === null) continue;
    expect(box.x).toBeGreaterThan(0);
    expect(box.y).toBeGreaterThan(0);
    expect(box.x + box.width).toBeLessThan(drawing.width);
    expect(box.y + box.height).toBeLessThan(drawing.height);
  }
  const boxes = ['peta', 'keterangan']
    .flatMap((name) => groupsNamed(drawing, name))
    .map((group) => boxOf(group, fonts))
    .filter((box) => box !== null);
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) expect(sharedArea(a, b)).toBeLessThan(0.01);
  });
  for (const { size } of textsOf(drawing)) expect(size).toBeGreaterThanOrEqual(1.9 - 1e-9);
}

describe.each(PAPERS)('sheets on %s', (paper) => {
  describe.each([true, false])('landscape: %s', (landscape) => {
    it.each(TEMPLATES)(
      '%s: nothing leaves the paper or lies upon another',
      async (template) => {
        // What is crowded on small paper has room on large: the layout is the same but for its measure.
        const reports = paper === 'A4' || paper === 'A3' ? [plain, crowded] : [plain];
        for (const report of reports)
          for (const of of template === 'decree' ? (['city', 'units'] as const) : (['city'] as const)) {
            const settings: SheetSettings = { ...DEFAULT_SHEETS, template, paper, landscape, of };
            const sheets = await sheetsOf(report, settings, fonts);
            expect(sheets.titles).toHaveLength(sheets.count);
            for (let index = 0; index < sheets.count; index++) {
              const { drawing } = sheets.page(index);
              const [short, long] = PAPER_SIZES[paper];
              expect([drawing.width, drawing.height]).toEqual(landscape ? [long, short] : [short, long]);
              expectTidy(drawing);
            }
          }
      },
      20_000,
    );
  });
});

describe('a sheet says', () => {
  it('who made it, from what, how, and that its shapes are made up', async () => {
    const sheets = await sheetsOf(
      {
        ...plain,
        papers: { ...plain.papers, government: 'Pemerintah Kota Uji', agency: 'Dinas Uji', edition: 2027 },
      },
      DEFAULT_SHEETS,
      fonts,
    );
    const words = wordsOf(sheets.page(0).drawing).replaceAll('\n', ' ');
    for (const said of [
      'PEMERINTAH KOTA UJI',
      'Dinas Uji',
      'Edisi 2027',
      'Lembar 1 dari 1',
      'GEOMETRI ILUSTRATIF',
      'WGS 84 / UTM zona 49N (EPSG:32649)',
      'Konvergensi',
      'SK 2016 <x>.kmz',
      'Toleransi: 0,5 m',
    ])
      expect(words).toContain(said);
  });

  it('the figures of the balance, and sums of what is not rounded', async () => {
    const words = wordsOf((await sheetsOf(plain, DEFAULT_SHEETS, fonts)).page(0).drawing).split('\n');
    const { units, totals } = plain.balance;
    for (const figures of [...units.filter(({ beforeHa, afterHa }) => beforeHa + afterHa > 0), totals])
      for (const key of ['beforeHa', 'remainingHa', 'reducedHa', 'addedHa', 'afterHa'] as const)
        expect(words).toContain(formatTwoDecimals(figures[key]));
  });

  it('over every map its states and their hectares', async () => {
    const { totals } = plain.balance;
    const ha = (value: number): string => `${formatTwoDecimals(value)} ha`;
    const words = wordsOf((await sheetsOf(plain, DEFAULT_SHEETS, fonts)).page(0).drawing);
    expect(words).toContain(`Sebelum: SK 2016\n${ha(totals.beforeHa)}`);
    expect(words).toContain(`Sesudah: SK 2020\n${ha(totals.afterHa)}`);
    expect(words).toContain(`Perubahan: SK 2016 → SK 2020\nberkurang ${ha(totals.reducedHa)}`);
  });

  it('which province it lies in, by the codes of its kelurahan', async () => {
    const { drawing } = (await sheetsOf(plain, DEFAULT_SHEETS, fonts)).page(0);
    expect(wordsOf(drawing)).toContain('Provinsi Kalimantan Barat');
  });

  it('in its legend only what it shows', async () => {
    const legendOf = async (report: Report, settings: Partial<SheetSettings>): Promise<string> => {
      const sheets = await sheetsOf(report, { ...DEFAULT_SHEETS, table: false, ...settings }, fonts);
      const words = wordsOf(sheets.page(0).drawing);
      return words.slice(words.indexOf('Legenda'), words.indexOf('Lokasi'));
    };
    const light = { ...plain.after.areas[0], slumClass: 'light' } as const;
    const classed = {
      ...plain,
      after: { ...plain.after, areas: [light, ...plain.after.areas.slice(1)] },
    };
    const decree = await legendOf(classed, { template: 'decree' });
    expect(decree).toContain('Kumuh ringan');
    expect(decree).toContain('Tanpa tingkat kekumuhan');
    expect(decree).not.toMatch(/Kumuh berat|Kumuh sedang|Berkurang|Pudar/);
    const same = { ...plain, ground: { ...plain.ground, added: plain.ground.uncertainAdded } };
    const change = await legendOf(same, {});
    expect(change).toMatch(/Tetap kumuh[\s\S]*Berkurang/);
    expect(change).not.toMatch(/Bertambah|Kelurahan\/desa lembar ini/);
    expect(await legendOf(plain, { of: [1] })).toMatch(/Pudar[\s\S]*Kelurahan\/desa lembar ini/);
  });

  it('that content is cut at a scale that was asked for, on the sheet and in a note', async () => {
    const wide = { ...DEFAULT_SHEETS, paper: 'A4', scale: 500 } as const;
    const sheets = await sheetsOf(plain, wide, fonts);
    expect(sheets.notes(0).map(({ code }) => code)).toEqual(['sheet-cut']);
    expect(wordsOf(sheets.page(0).drawing).replaceAll('\n', ' ')).toContain('Terpotong: pada skala 1:500');
    expectTidy(sheets.page(0).drawing);
    const small = await sheetsOf(plain, { ...wide, scale: 50_000 }, fonts);
    expect(small.notes(0)).toEqual([]);
    expect(wordsOf(small.page(0).drawing)).toContain('1:50.000');
  });

  it('that there is nothing to draw, where there is nothing', async () => {
    const sheets = await sheetsOf(plain, { ...DEFAULT_SHEETS, of: [-1] }, fonts);
    expect(sheets.count).toBe(1);
    expect(sheets.notes(0).length).toBeLessThanOrEqual(1);
    expectTidy(sheets.page(0).drawing);
  });

  it('names without what controls a printer or turns the writing', async () => {
    const sheets = await sheetsOf(crowded, { ...DEFAULT_SHEETS, template: 'atlas' }, fonts);
    for (let index = 0; index < sheets.count; index++)
      expect(wordsOf(sheets.page(index).drawing).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
  });
});

describe('the scale of a sheet', () => {
  it.each([
    ['UTM 49N', 0, 0],
    ['UTM 49S', 0, -7.5],
    ['UTM 54S, near its edge', 32.2, -8],
    ['UTM 47N', -11, 3],
  ])('is exact in %s: its bar, and 100 m of its grid', async (_, east, north) => {
    const report = movedReport(plain, east, north);
    for (const plane of ['utm', 'tm3'] as const)
      for (const scale of [500, 2500, 50_000]) {
        const settings: SheetSettings = {
          ...DEFAULT_SHEETS,
          template: 'decree',
          plane,
          scale,
          geographicGrid: false,
        };
        const { drawing } = (await sheetsOf(report, settings, fonts)).page(0);
        const labels = textsOf(drawing).filter(({ text }) => / mT$/.test(text));
        const [a, b] = labels.filter(({ at }) => at[1] === labels[0].at[1]);
        const metres = (label: string): number => Number(label.replace(' mT', '').replaceAll('.', ''));
        expect((b.at[0] - a.at[0]) / (metres(b.text) - metres(a.text))).toBeCloseTo(1000 / scale, 9);
        const norths = textsOf(drawing).filter(({ text, turn }) => turn === -90 && / mU$/.test(text));
        const [c, d] = norths.filter(({ at }) => at[0] === norths[0].at[0]);
        const up = (label: string): number => Number(label.replace(' mU', '').replaceAll('.', ''));
        expect((c.at[1] - d.at[1]) / (up(d.text) - up(c.text))).toBeCloseTo(1000 / scale, 9);
      }
  });
});

describeWithSharedData('the atlas of Pekalongan', () => {
  it('has a sheet for every kelurahan, each with the figures of its row', async () => {
    const report = await pekalonganReport();
    const sheets = await sheetsOf(report, { ...DEFAULT_SHEETS, template: 'atlas' }, fonts);
    const rows = [...report.balance.units, report.balance.outside].filter(
      (row) => row.beforeHa + row.afterHa > 0,
    );
    expect(sheets.count).toBe(1 + rows.length);
    const index = wordsOf(sheets.page(0).drawing).split('\n');
    rows.forEach((row, i) => {
      const { drawing, bookmark } = sheets.page(i + 1);
      expect(bookmark).toEqual({ title: sheets.titles[i + 1], level: 1 });
      const words = wordsOf(drawing).split('\n');
      for (const key of ['beforeHa', 'remainingHa', 'reducedHa', 'addedHa', 'afterHa'] as const) {
        expect(words).toContain(formatTwoDecimals(row[key]));
        expect(index).toContain(formatTwoDecimals(row[key]));
      }
      expect(words.join(' ')).toContain(`Lembar ${i + 2} dari ${sheets.count}`);
      expectTidy(drawing);
    });
    for (const key of ['beforeHa', 'remainingHa', 'reducedHa', 'addedHa', 'afterHa'] as const)
      expect(index).toContain(formatTwoDecimals(report.balance.totals[key]));
  }, 60_000);

  it('hides little slum ground beneath names of kelurahan', async () => {
    const report = await pekalonganReport();
    const sheets = await sheetsOf(report, { ...DEFAULT_SHEETS, template: 'atlas' }, fonts);
    const { drawing } = sheets.page(0);
    const names = textsOf(drawing).filter(({ halo }) => halo !== undefined);
    expect(names.length).toBeGreaterThan(25);
    const [map] = groupsNamed(drawing, 'peta');
    const [content] = map.marks.filter((mark) => mark.kind === 'group');
    const paths = content.marks.filter((mark) => mark.kind === 'path');
    const mask = new GroundMask({ x: 0, y: 0, width: drawing.width, height: drawing.height }, 0.5);
    for (const { fill, subpaths } of paths) if (fill !== undefined && fill !== '#ffffff') mask.add(subpaths);
    const hidden = names.map((name) =>
      mask.shareOf(boxOf(name, fonts) ?? { x: 0, y: 0, width: 0, height: 0 }),
    );
    expect(Math.max(...hidden)).toBeLessThan(0.5);
    expect(hidden.reduce((sum, share) => sum + share, 0) / hidden.length).toBeLessThan(0.05);
  }, 60_000);

  it('lists every area of the SK behind the map of the decree', async () => {
    const report = await pekalonganReport();
    const settings: SheetSettings = { ...DEFAULT_SHEETS, template: 'decree', paper: 'A4', landscape: false };
    const sheets = await sheetsOf(report, settings, fonts);
    const words = Array.from({ length: sheets.count - 1 }, (_, i) => wordsOf(sheets.page(i + 1).drawing))
      .join('\n')
      .split('\n');
    report.after.areas.forEach((_, i) => {
      expect(words).toContain(String(i + 1));
    });
    expect(words).toContain(formatTwoDecimals(report.balance.after.drawnHa));
    Array.from({ length: sheets.count }, (_, i) => expectTidy(sheets.page(i).drawing));
  }, 60_000);
});
