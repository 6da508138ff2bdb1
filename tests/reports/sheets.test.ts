import { join } from 'node:path';
import proj4 from 'proj4';
import { beforeAll, expect, it } from 'vitest';
import type { ComparisonJson } from '../../src/reports/balance-json.ts';
import { sharedData } from '../support/shared-data.ts';
import { kmzVertices } from './support/kmz-vertices.ts';
import { openPdf, type PdfFile, type PdfPage, type Point } from './support/pdf-page.ts';
import { comparison, papers } from './support/pekalongan.ts';
import { type Ruler, rulerOf } from './support/sheet-ruler.ts';
import { shown } from './support/tables.ts';
import { describeFinished, run, workFolder } from './support/tools.ts';

/** Definitions of EPSG:32749 and EPSG:23834's plane on WGS 84, written out: not those of the program. */
const UTM_49S = '+proj=utm +zone=49 +south +datum=WGS84 +units=m +no_defs';
const TM3_ZONE_49_1 =
  '+proj=tmerc +lat_0=0 +lon_0=109.5 +k=0.9999 +x_0=200000 +y_0=1500000 +datum=WGS84 +units=m +no_defs';
/** Millimetres. */
const EXACT = 0.2;
const READABLE = 0.5;

describeFinished('the atlas of Pekalongan', ['qpdf', 'pdffonts', 'pdftotext'], () => {
  const folder = workFolder();
  let balance: ComparisonJson;
  let path: string;
  let pdf: PdfFile;

  beforeAll(async () => {
    balance = comparison();
    const made = papers(folder, '--pdf');
    [path] = made.ending('.pdf');
    pdf = await openPdf(path);
    process.stdout.write(
      `Atlas of ${pdf.pages} sheets, with reading and comparing: ${made.seconds.toFixed(1)} s\n`,
    );
  }, 300_000);

  it('opens without a warning', () => {
    const { status, stdout, stderr } = run('qpdf', '--check', path);
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(/warning/i);
    expect(status).toBe(0);
  });

  it('has its fonts within, in part, with what their letters mean', () => {
    const rows = run('pdffonts', path).stdout.trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/Inter-\w+ +CID TrueType +Identity-H +yes yes yes/);
  });

  it('has a bookmark for each kelurahan with ground, which leads to its sheet', async () => {
    const withGround = balance.units.filter(({ beforeHa, afterHa }) => beforeHa > 0 || afterHa > 0);
    for (const { name } of withGround) {
      const marks = pdf.bookmarks.filter(({ title }) => title.includes(name));
      expect(marks, name).toHaveLength(1);
      const { texts } = await pdf.page(marks[0].page);
      expect(
        texts.some(({ text }) => text.includes(name)),
        name,
      ).toBe(true);
    }
  });

  it('says the name and the figures of all 27 kelurahan in text that can be found', () => {
    expect(balance.units).toHaveLength(27);
    for (const unit of balance.units) {
      const page = String(pdf.bookmarks.find(({ title }) => title.includes(unit.name))?.page);
      const { stdout } = run('pdftotext', '-layout', '-f', page, '-l', page, path, '-');
      expect(stdout).toContain(unit.name);
      const figures = ['beforeHa', 'afterHa', 'remainingHa', 'reducedHa', 'addedHa'] as const;
      for (const figure of figures) expect(stdout, `${unit.name} ${figure}`).toContain(shown(unit[figure]));
      expect(stdout).toContain('Geodesik WGS84');
    }
  });

  it('has the totals of the balance on a page of the index', () => {
    const { stdout } = run('pdftotext', '-layout', '-f', '1', '-l', '2', path, '-');
    const { beforeHa, afterHa, remainingHa, reducedHa, addedHa } = balance.totals;
    for (const figure of [beforeHa, afterHa, remainingHa, reducedHa, addedHa])
      expect(stdout).toContain(shown(figure));
  });
});

describeFinished('the scale and the grid of a sheet, by its vectors', [], () => {
  const folder = workFolder();
  const cases = [
    { plane: 'utm', definition: UTM_49S, argv: ['--scale', '50000', '--paper', 'A4'] },
    { plane: 'utm', definition: UTM_49S, argv: ['--of', 'Banyurip', '--scale', '5000'] },
    { plane: 'tm3', definition: TM3_ZONE_49_1, argv: ['--of', 'Degayu', '--portrait', '--paper', 'A2'] },
  ] as const;

  it.each(cases)('$plane $argv', { timeout: 120_000 }, async ({ plane, definition, argv }) => {
    const made = papers(
      join(folder, argv.join('')),
      '--pdf',
      '--template',
      'decree',
      '--plane',
      plane,
      ...argv,
    );
    const page = await (await openPdf(made.ending('.pdf')[0])).page(1);
    const ruler = rulerOf(page);
    if (argv[0] === '--scale') expect(ruler.scale).toBe(Number(argv[1]));
    expectMetresToScale(ruler);
    expectGroundInPlace(page, ruler, definition);
    expectGeographicLabelsInPlace(page, ruler, definition);
  });
});

/** Every grid line from every other: the metres that their labels tell are as far apart on paper, in x and in y. */
function expectMetresToScale({ scale, eastings, northings }: Ruler): void {
  for (const lines of [eastings, northings]) {
    expect(lines.length).toBeGreaterThan(1);
    for (const one of lines)
      for (const other of lines) {
        const onGround = ((other.metres - one.metres) * 1000) / scale;
        expect(Math.abs(other.millimetres - one.millimetres - onGround)).toBeLessThan(EXACT);
      }
  }
}

/** Vertices of the SK's own file, put through proj4, lie on a rim that is drawn. */
function expectGroundInPlace(page: PdfPage, ruler: Ruler, definition: string): void {
  const outline = page.paths
    .filter(({ isStroked }) => isStroked)
    .flatMap(({ subpaths }) => subpaths.filter(({ length }) => length > 3));
  const { left, right, bottom, top } = ruler.frame;
  const inside = kmzVertices(sharedData('pekalongan/sk2024.kmz') ?? '')
    .map((vertex): Point => {
      const [easting, northing] = proj4('WGS84', definition, vertex);
      return ruler.toPage(easting, northing);
    })
    .filter(([x, y]) => x > left + 2 && x < right - 2 && y > bottom + 2 && y < top - 2);
  expect(inside.length).toBeGreaterThan(50);
  const step = Math.ceil(inside.length / 300);
  const off = inside
    .filter((_, index) => index % step === 0)
    .map((point) => Math.min(...outline.map((line) => distanceTo(line, point))));
  expect(Math.max(...off)).toBeLessThan(EXACT);
}

function distanceTo(line: readonly Point[], [x, y]: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < line.length; i += 1) {
    const [[x0, y0], [x1, y1]] = [line[i - 1], line[i]];
    const length = (x1 - x0) ** 2 + (y1 - y0) ** 2;
    const along = length === 0 ? 0 : ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length;
    const t = Math.min(1, Math.max(0, along));
    least = Math.min(least, Math.hypot(x - x0 - t * (x1 - x0), y - y0 - t * (y1 - y0)));
  }
  return least;
}

/** The middle of each label of degrees, brought to the frame, is on the meridian or parallel that it names. */
function expectGeographicLabelsInPlace(page: PdfPage, ruler: Ruler, definition: string): void {
  const { left, right, bottom, top } = ruler.frame;
  const labels = page.texts.flatMap(({ text, middle }) => {
    const read = /^(\d+)°(\d+)′([\d,]+)″ (BT|LS)$/.exec(text);
    if (read === null) return [];
    const [degree, minute, second] = read.slice(1, 4).map((part) => Number(part.replace(',', '.')));
    const value = degree + minute / 60 + second / 3600;
    return [{ text, middle, isMeridian: read[4] === 'BT', value: read[4] === 'BT' ? value : -value }];
  });
  expect(labels.filter(({ isMeridian }) => isMeridian).length).toBeGreaterThanOrEqual(4);
  expect(labels.filter(({ isMeridian }) => !isMeridian).length).toBeGreaterThanOrEqual(4);
  for (const {
    text,
    middle: [x, y],
    isMeridian,
    value,
  } of labels) {
    const edge: Point = isMeridian
      ? [x, y > (top + bottom) / 2 ? top : bottom]
      : [x < (left + right) / 2 ? left : right, y];
    const [easting, northing] = ruler.toPlane(edge);
    const [longitude, latitude] = proj4(definition, 'WGS84', [easting, northing]);
    const [e, n] = proj4('WGS84', definition, isMeridian ? [value, latitude] : [longitude, value]);
    const [px, py] = ruler.toPage(e, n);
    expect(Math.abs(isMeridian ? px - x : py - y), text).toBeLessThan(READABLE);
  }
}
