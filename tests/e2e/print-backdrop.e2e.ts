import type { Page } from 'playwright-core';
import proj4 from 'proj4';
import { expect } from 'vitest';
import { type PdfPage, readPdf } from '../reports/support/pdf-page.ts';
import { type Ruler, rulerOf } from '../reports/support/sheet-ruler.ts';
import { openMapServer } from './support/backdrop-files.ts';
import { downloaded } from './support/papers.ts';
import { test } from './support/test.ts';

const UTM_49N = '+proj=utm +zone=49 +datum=WGS84 +units=m';

async function addServer(page: Page, address: string): Promise<void> {
  await page.getByRole('tab', { name: 'Latar' }).click();
  await page.getByRole('button', { name: 'Dari server' }).click();
  await page.getByLabel('Alamat XYZ, WMS, atau WMTS').fill(address);
  await page.getByRole('button', { name: 'Tambahkan' }).click();
}

/** Longitude and latitude of the corner of a tile: the formula of the OpenStreetMap wiki (Slippy map tilenames). */
function cornerOf(zoom: number, x: number, y: number): [number, number] {
  const across = 2 ** zoom;
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / across))) * 180) / Math.PI;
  return [(x / across) * 360 - 180, latitude];
}

type Image = PdfPage['images'][number];

/** Pixels from the top left of an image, with fractions, of a point of the page in millimetres. */
function pixelOf({ corners, width, height }: Image, [x, y]: readonly [number, number]) {
  const [[left, bottom], [right], [, top]] = corners;
  return [((x - left) / (right - left)) * width, ((top - y) / (top - bottom)) * height] as const;
}

/** 0 to 255. */
const brightnessAt = ({ width, colours }: Image, x: number, y: number): number =>
  colours[3 * (Math.floor(y) * width + x)];

/** Between the two kinds of tiles; white ground, of tiles that did not come, is brighter than both. */
const MIDDLE = 85;
const WHITE = 200;

/** Column, with a fraction, at which a row turns from dark to bright or back, near to one; null where it does not. */
function turnNear(image: Image, column: number, row: number): number | null {
  const steps = Array.from({ length: 16 }, (_, i) => Math.round(column) - 8 + i);
  const bright = steps.map((x) => brightnessAt(image, x, row));
  if (bright.some((value) => value > WHITE)) return null;
  const turn = bright.findIndex((value, i) => i > 0 && (value - MIDDLE) * (bright[i - 1] - MIDDLE) < 0);
  if (turn < 0) return null;
  const [before, after] = [bright[turn - 1], bright[turn]];
  // Colours are those of the middles of pixels.
  return steps[turn - 1] + 0.5 + (MIDDLE - before) / (after - before);
}

/** Millimetres on paper from where proj4 puts the western edges of tiles to where their colours change. */
function edgesOff(
  image: Image,
  ruler: Ruler,
  zoom: number,
  tiles: readonly (readonly [x: number, y: number])[],
): number[] {
  const [[left], [right]] = image.corners;
  const perPixel = (right - left) / image.width;
  return tiles.flatMap(([x, y]) => {
    const [east, north] = proj4('WGS84', UTM_49N, cornerOf(zoom, x, y + 0.5));
    const [column, row] = pixelOf(image, ruler.toPage(east, north));
    if (column < 12 || column > image.width - 12 || row < 2 || row > image.height - 2) return [];
    const turn = turnNear(image, column, row);
    return turn === null ? [] : [Math.abs(turn - column) * perPixel];
  });
}

test('tiles lie on the sheet where proj4 puts them, and what is missing is said', async ({ openApp }) => {
  const server = await openMapServer();
  const { page, problems } = await openApp('#/gambar');
  problems.excuse(new RegExp(`request to ${server.url}`));
  problems.excuse(/Failed to load resource|500/);
  await addServer(page, `${server.url}/papan/{z}/{x}/{y}.png`);
  await page.getByRole('button', { name: 'Cetak', exact: true }).click();
  await page.getByLabel('Peta deliniasi SK').check();
  await page.getByText(/tidak datang; bagian itu kosong.*titik per inci pada lembar ini/).waitFor();
  await page.getByText(`diminta dari ${new URL(server.url).host}`).waitFor();

  const before = server.asked.length;
  const pdf = await downloaded(page, () => page.getByRole('button', { name: /^Unduh PDF/ }).click());
  await page
    .getByText(/tidak datang; bagian itu kosong/)
    .nth(1)
    .waitFor();
  const tiles = server.asked.slice(before).map((path) => path.split(/[/.]/).slice(2, 5).map(Number));
  expect(tiles.length).toBeGreaterThan(20);
  const [[zoom]] = tiles;
  expect(tiles.every(([z]) => z === zoom)).toBe(true);

  const sheet = await (await readPdf(pdf.bytes)).page(1);
  expect(sheet.images).toHaveLength(1);
  const [image] = sheet.images;
  const ruler = rulerOf(sheet);
  const [[left, bottom], [right]] = image.corners;
  expect(left).toBeCloseTo(ruler.frame.left, 1);
  expect(right).toBeCloseTo(ruler.frame.right, 1);
  expect(bottom).toBeCloseTo(ruler.frame.bottom, 1);
  expect(image.width / ((right - left) / 25.4)).toBeGreaterThan(149);
  const off = edgesOff(
    image,
    ruler,
    zoom,
    tiles.map(([, x, y]) => [x, y] as const),
  );
  expect(off.length).toBeGreaterThan(10);
  process.stdout.write(`${off.length} edges of tiles, ${Math.max(...off).toFixed(3)} mm off at most\n`);
  expect(Math.max(...off)).toBeLessThan(0.2);
  expect(sheet.texts.map(({ text }) => text).join(' ')).toContain('Latar peta: ');

  const asked = server.asked.length;
  await page.getByRole('checkbox', { name: /^Cetak latar peta/ }).uncheck();
  await page.getByText('titik per inci pada lembar ini').first().waitFor({ state: 'detached' });
  const plain = await downloaded(page, () => page.getByRole('button', { name: /^Unduh PDF/ }).click());
  expect((await (await readPdf(plain.bytes)).page(1)).images).toEqual([]);
  expect(server.asked.length).toBe(asked);
  await server.close();
});
