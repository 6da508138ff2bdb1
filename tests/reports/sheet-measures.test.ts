import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import proj4 from 'proj4';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Fonts } from '../../src/reports/drawing/fonts.ts';
import { pdfOf } from '../../src/reports/drawing/pdf.ts';
import { testFonts } from '../../src/reports/drawing/testing/fonts.ts';
import type { Report } from '../../src/reports/report.ts';
import { DEFAULT_SHEETS, type Paper, type SheetSettings } from '../../src/reports/sheet/settings.ts';
import { sheetsOf } from '../../src/reports/sheet/sheets.ts';
import { movedReport } from '../../src/reports/sheet/testing/moved-report.ts';
import { sampleReport } from '../../src/reports/testing/sample-report.ts';
import { openPdf, type PdfPage, type Point } from './support/pdf-page.ts';
import { type Ruler, rulerOf } from './support/sheet-ruler.ts';
import { workFolder } from './support/tools.ts';

/** ISO 216, short and long side. */
const ISO: Readonly<Record<Paper, Point>> = {
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
  A0: [841, 1189],
};
/** Millimetres. */
const EXACT = 0.2;
const READABLE = 0.5;
/** Degrees that bring the sample's ground from 0.9° N onto the equator. */
const TO_EQUATOR = -0.9004;
const UTM_49 = '+proj=utm +zone=49 +datum=WGS84 +units=m +no_defs';
const UTM_49S = '+proj=utm +zone=49 +south +datum=WGS84 +units=m +no_defs';
const TM3_49_1 =
  '+proj=tmerc +lat_0=0 +lon_0=109.5 +k=0.9999 +x_0=200000 +y_0=1500000 +datum=WGS84 +units=m +no_defs';

interface Case {
  readonly paper: Paper;
  readonly landscape: boolean;
  readonly scale: number;
  readonly plane: SheetSettings['plane'];
  /** Degrees to the north. */
  readonly north: number;
  /** Planes that the sheet may be in: on the equator either half of a zone will do. */
  readonly definitions: readonly string[];
}

const CASES: readonly Case[] = [
  { paper: 'A4', landscape: true, scale: 5000, plane: 'utm', north: 0, definitions: [UTM_49] },
  { paper: 'A3', landscape: false, scale: 500, plane: 'tm3', north: 0, definitions: [TM3_49_1] },
  {
    paper: 'A2',
    landscape: true,
    scale: 1000,
    plane: 'utm',
    north: TO_EQUATOR,
    definitions: [UTM_49, UTM_49S],
  },
  { paper: 'A1', landscape: false, scale: 25_000, plane: 'utm', north: -7.5, definitions: [UTM_49S] },
  { paper: 'A0', landscape: true, scale: 50_000, plane: 'tm3', north: TO_EQUATOR, definitions: [TM3_49_1] },
];

describe('sheets, measured by another program', () => {
  const folder = workFolder();
  let fonts: Fonts;
  let sample: Report;

  beforeAll(async () => {
    fonts = testFonts();
    sample = await sampleReport();
  });

  it.each(CASES)('$paper, 1:$scale, $plane, $north°', async (each) => {
    const { paper, landscape, scale, plane } = each;
    const settings: SheetSettings = { ...DEFAULT_SHEETS, template: 'decree', paper, landscape, scale, plane };
    const sheets = await sheetsOf(movedReport(sample, 0, each.north), settings, fonts);
    const path = join(folder, `${paper}.pdf`);
    const bytes = await pdfOf([sheets.page(0)], {
      fonts,
      title: 'Uji',
      author: '',
      subject: '',
      date: '2026-11-22',
      advance: async () => {},
      total: 1,
    });
    writeFileSync(path, bytes);
    const page = await (await openPdf(path)).page(1);
    const [short, long] = ISO[paper];
    expect(page.width).toBeCloseTo(landscape ? long : short, 3);
    expect(page.height).toBeCloseTo(landscape ? short : long, 3);
    const ruler = rulerOf(page);
    expect(ruler.scale).toBe(scale);
    expectHundredMetres(ruler);
    const definition = each.definitions.find((one) => isPlaneOf(one, ruler));
    expectDegreesOnEveryEdge(page, ruler, definition ?? each.definitions[0]);
  });
});

/** A hundred metres of ground, and every other distance of the grid, are as long on paper, in x and in y. */
function expectHundredMetres({ scale, eastings, northings }: Ruler): void {
  for (const lines of [eastings, northings]) {
    expect(lines.length).toBeGreaterThan(1);
    const [first, last] = [lines[0], lines[lines.length - 1]];
    const perMetre = (last.millimetres - first.millimetres) / (last.metres - first.metres);
    expect(Math.abs(100 * perMetre - 100_000 / scale)).toBeLessThan(EXACT);
    for (const { metres, millimetres } of lines)
      expect(
        Math.abs(millimetres - first.millimetres - ((metres - first.metres) * 1000) / scale),
      ).toBeLessThan(EXACT);
  }
}

/** Whether the ground of a sheet lies in a plane near the sample: false northings differ by ten thousand kilometres. */
function isPlaneOf(definition: string, { toPlane, frame }: Ruler): boolean {
  const middle = toPlane([(frame.left + frame.right) / 2, (frame.bottom + frame.top) / 2]);
  const [longitude, latitude] = proj4(definition, 'WGS84', [middle[0], middle[1]]);
  return Math.abs(longitude - 109) < 1 && Math.abs(latitude) < 10;
}

/** Each label of degrees stands where proj4 has the meridian or the parallel that it names: two at least on every edge. */
function expectDegreesOnEveryEdge({ texts }: PdfPage, ruler: Ruler, definition: string): void {
  const { left, right, bottom, top } = ruler.frame;
  const counts = { left: 0, right: 0, bottom: 0, top: 0 };
  for (const { text, middle } of texts) {
    const read = /^(\d+)°(\d+)′(?:([\d,]+)″)? ?(BT|BB|LS|LU)?$/.exec(text);
    if (read === null) continue;
    const [degree, minute, second] = read.slice(1, 4).map((part) => Number((part ?? '0').replace(',', '.')));
    const isMeridian = degree > 90;
    const size = degree + minute / 60 + second / 3600;
    const value = read[4] === 'LS' || read[4] === 'BB' ? -size : size;
    const [x, y] = middle;
    const side = isMeridian
      ? y > (top + bottom) / 2
        ? 'top'
        : 'bottom'
      : x < (left + right) / 2
        ? 'left'
        : 'right';
    const edge: Point = isMeridian ? [x, ruler.frame[side]] : [ruler.frame[side], y];
    const [longitude, latitude] = proj4(definition, 'WGS84', [...ruler.toPlane(edge)]);
    const [e, n] = proj4(definition, isMeridian ? [value, latitude] : [longitude, value]);
    const [px, py] = ruler.toPage(e, n);
    expect(Math.abs(isMeridian ? px - x : py - y), `${text}, ${side}`).toBeLessThan(READABLE);
    counts[side] += 1;
  }
  for (const [side, count] of Object.entries(counts)) expect(count, side).toBeGreaterThanOrEqual(2);
}
