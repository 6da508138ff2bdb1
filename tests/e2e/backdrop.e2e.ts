import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Position } from '../../src/geo/column.ts';
import { projector } from '../../src/geo/crs/project.ts';
import { type PdfPage, readPdf } from '../reports/support/pdf-page.ts';
import { rulerOf } from '../reports/support/sheet-ruler.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { mapSheet, openMapServer, pdf, pmtiles, png } from './support/backdrop-files.ts';
import { goOffline } from './support/offline.ts';
import { downloaded } from './support/papers.ts';
import { type OpenApp, test, viewports } from './support/test.ts';

/** The Latar tab of the Draw screen, on the example. */
async function openPanel(openApp: OpenApp, options: Parameters<OpenApp>[1] = {}) {
  const app = await openApp('#/gambar', options);
  await showPanel(app.page);
  return app;
}

async function showPanel(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Latar' }).click();
  await page.getByRole('button', { name: 'Dari server' }).waitFor();
}

const addFile = (page: Page, name: string, buffer: Buffer) =>
  page.getByTestId('backdrop-input').setInputFiles({ name, mimeType: '', buffer });

const entries = (page: Page): Promise<string[]> =>
  page
    .getByRole('textbox', { name: 'Nama peta latar' })
    .evaluateAll((inputs) => inputs.map((input) => (input instanceof HTMLInputElement ? input.value : '')));

/** Ground of a pixel of the sheet: 2.5 m a pixel, its top left corner west of Kuala (UTM 49N). */
const plane = projector(32_649);
const CORNER = plane?.forward([108.957, 0.921]) ?? [0, 0];
const groundOf = ([x, y]: Position, [east, north]: Position = [0, 0]): string => {
  const [longitude, latitude] = plane?.inverse([CORNER[0] + 2.5 * x + east, CORNER[1] - 2.5 * y + north]) ?? [
    0, 0,
  ];
  return `${latitude.toFixed(8)} ${longitude.toFixed(8)}`;
};

/** Clicks a pixel of a picture that is shown whole, inside the border of its pane. */
async function clickPicture(pane: Locator, [x, y]: Position, [width, height]: Position): Promise<void> {
  const inside = await pane.evaluate((element) => [element.clientWidth, element.clientHeight]);
  const scale = Math.min(inside[0] / width, inside[1] / height);
  const left = (inside[0] - scale * width) / 2 + 1;
  const top = (inside[1] - scale * height) / 2 + 1;
  await pane.click({ position: { x: left + scale * x, y: top + scale * y } });
}

async function typeGround(page: Page, ground: string): Promise<void> {
  await page.getByLabel('Atau ketik koordinat titik ini').fill(ground);
  await page.getByRole('button', { name: 'Pakai', exact: true }).click();
}

const PIXELS: readonly Position[] = [
  [100, 100],
  [900, 100],
  [900, 700],
  [100, 700],
];
const ERRORS: readonly Position[] = [
  [6, -4],
  [-7, 5],
  [8, 6],
  [-5, -6],
];

const metresIn = (text: string): number =>
  Number(/([\d.]+,\d+)\s*m/.exec(text)?.[1].replace('.', '').replace(',', '.'));

describe('what is asked of whom', () => {
  test('a fresh app asks no one but itself, nor does the dialog before a button says so', async ({
    openApp,
  }) => {
    const server = await openMapServer();
    // Every request to another origin is a problem of the test, and none is excused here.
    const { page } = await openPanel(openApp, { serviceWorkers: 'allow' });
    await page.getByRole('button', { name: 'Dari server' }).click();
    await page.getByText('Seperti apa alamatnya').click();
    await page.getByLabel('Alamat XYZ, WMS, atau WMTS').fill(`${server.url}/ubin/{z}/{x}/{y}.png`);
    await page.getByText(`akan dikirim ke ${new URL(server.url).host}`).waitFor();
    await page.getByRole('button', { name: 'Batalkan' }).click();
    await page.getByRole('button', { name: 'Data', exact: true }).click();
    expect(server.asked).toEqual([]);
    await server.close();
  });

  test('tiles, a WMS, and servers that do not answer', async ({ openApp }) => {
    const server = await openMapServer();
    const { page, problems } = await openPanel(openApp, { serviceWorkers: 'allow' });
    problems.excuse(new RegExp(`request to ${server.url}`));
    // What a server refuses, the browser writes to the console whether the page wants it or not.
    problems.excuse(/CORS policy|Failed to load resource|ERR_FAILED/);
    const address = page.getByLabel('Alamat XYZ, WMS, atau WMTS');

    await page.getByRole('button', { name: 'Dari server' }).click();
    await address.fill(`${server.url}/tutup/{z}/{x}/{y}.png`);
    await page.getByRole('button', { name: 'Uji di wilayah' }).click();
    await page.getByText('tidak mengizinkan halaman web lain membaca petanya (CORS)').waitFor();
    await address.fill(`${server.url}/kosong/{z}/{x}/{y}.png`);
    await page.getByRole('button', { name: 'Uji di wilayah' }).click();
    await page.getByText('tidak mengenal alamat ini (404)').waitFor();
    await address.fill(`${server.url}/ubin/{z}/{x}/{-y}.png`);
    await page.getByRole('button', { name: 'Uji di wilayah' }).click();
    await page.getByText('Server menjawab dengan gambar ini').waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Tambahkan' }).click();
    await expect
      .poll(() => server.asked.filter((path) => path.startsWith('/ubin/')).length)
      .toBeGreaterThan(1);

    await page.getByRole('button', { name: 'Dari server' }).click();
    await address.fill(`${server.url}/wms`);
    await page.getByRole('button', { name: 'Lihat daftar lapisan' }).click();
    await page.getByText('1 lapisan lain tidak dapat dipakai').waitFor();
    await page.getByLabel('Citra 2020').check();
    await page.getByLabel('Jalan').check();
    await page.getByRole('button', { name: 'Tambahkan' }).click();
    await expect
      .poll(() => server.asked.some((path) => /REQUEST=GetMap.*LAYERS=citra,jalan.*CRS=EPSG:3857/.test(path)))
      .toBe(true);
    await expect.poll(() => entries(page)).toEqual(['Citra 2020, Jalan', new URL(server.url).host]);
    await page.getByText('Dinas PUPR', { exact: true }).waitFor();

    // Hidden, it is not asked any more, wherever the map goes.
    for (const name of await entries(page))
      await page.getByRole('checkbox', { name: `Tampilkan ${name}` }).uncheck();
    await page.waitForLoadState('networkidle');
    const before = server.asked.length;
    await page.getByRole('button', { name: 'Perkecil', exact: true }).click();
    await page.waitForTimeout(1500);
    expect(server.asked.length).toBe(before);
    await server.close();
  });
});

describe('scans', () => {
  test('a page of a PDF, with points by keyboard and on the map; undo takes them back one by one', async ({
    openApp,
  }) => {
    const { page } = await openPanel(openApp);
    await addFile(page, 'SK 2016.pdf', pdf(3));
    await page.getByText('Halaman 1 digambar').waitFor();
    await page.getByLabel('Halaman 3').check();
    await page.getByText('Halaman 3 digambar 2.222 × 1.666 piksel').waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Pakai halaman 3' }).click();
    const window = page.getByRole('dialog', { name: 'Titik ikat: SK 2016 hal. 3' });
    await window.waitFor();
    const pane = page.getByRole('application', { name: 'Gambar yang dipasang' });
    await expect.poll(() => blackInTheMiddle(pane)).toBe(true);

    await pane.focus();
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
    await window.getByText('Titik 1: sekarang klik tempat yang sama di peta').waitFor();
    // The map, right of the window.
    await page.mouse.click(1050, 400);
    await window.getByText('Titik 2: klik sebuah tempat').waitFor();
    await typeGround(page, '0,91 108,97');
    await window.getByText('Titik 2: sekarang klik tempat yang sama pada gambar').waitFor();
    await typeGround(page, '9,1 108,97');
    await window.getByText('di luar Indonesia').waitFor();
    await pane.focus();
    for (const key of ['+', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await window.getByRole('rowheader', { name: '2', exact: true }).waitFor();
    await window.getByText('Kurang 1 titik ikat').waitFor();
    await window.getByRole('button', { name: 'Selesai', exact: true }).click();
    await page.keyboard.press('Control+z');
    await page.getByText('Pindaian · 1 titik ikat').waitFor();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.getByText('Menjiplak SK di atas kertas').waitFor();
    await page.keyboard.press('Control+Shift+z');
    await page.getByText('Pindaian · 0 titik ikat').waitFor();
  });

  test('what is no picture is refused in words', async ({ openApp }) => {
    const { page } = await openPanel(openApp);
    await addFile(page, 'peta.tif', Buffer.from('II*\0rest of a tiff', 'latin1'));
    await page.getByText('peta.tif berkas TIFF').waitFor();
    await addFile(page, 'rusak.pdf', Buffer.from('%PDF-1.4\nnothing', 'latin1'));
    await page.getByText('rusak.pdf tidak dapat dibuka sebagai PDF').waitFor();
    await addFile(page, 'rusak.png', mapSheet(50, 40).subarray(0, 60));
    await page.getByText('rusak.png tidak dapat dibuka sebagai gambar').waitFor();
    await page.getByText('Menjiplak SK di atas kertas').waitFor();
  });
});

test('a PMTiles file from disk: name and attribution, order, rename, remove and back', async ({
  openApp,
}) => {
  const { page } = await openPanel(openApp);
  const tile = png(256, 256, () => [200, 60, 160]);
  await addFile(
    page,
    'citra.pmtiles',
    pmtiles(tile, { name: 'Citra Kota', attribution: '<a href="#">© Dinas</a>' }),
  );
  await page.getByText('PMTiles · citra.pmtiles').waitFor();
  await page.getByText('© Dinas', { exact: true }).waitFor();
  await addFile(page, 'jalan.pmtiles', pmtiles(tile, {}));
  await page.getByText('PMTiles · jalan.pmtiles').waitFor();
  await expect.poll(() => entries(page)).toEqual(['jalan', 'Citra Kota']);
  await page.getByRole('button', { name: 'Naikkan Citra Kota' }).click();
  await expect.poll(() => entries(page)).toEqual(['Citra Kota', 'jalan']);
  await page.getByRole('textbox', { name: 'Nama peta latar' }).first().fill('Citra 2024');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Hapus Citra 2024' }).click();
  await expect.poll(() => entries(page)).toEqual(['jalan']);
  await page.getByRole('button', { name: 'Urungkan' }).last().click();
  await expect.poll(() => entries(page)).toEqual(['Citra 2024', 'jalan']);
});

describe.each(['laptop', 'projector', 'phone'] as const)('on a %s', (device) => {
  test('nothing stands outside the window, and axe finds nothing', async ({ openApp }) => {
    const viewport = device === 'phone' ? { width: 360, height: 760 } : viewports[device];
    const { page } = await openPanel(openApp, { viewport });
    await expectNoAxeViolations(page);
    await addFile(page, 'Lembar SK.png', mapSheet(300, 200));
    await page.getByRole('dialog', { name: 'Titik ikat: Lembar SK' }).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Selesai', exact: true }).click();
    await page.getByText('belum dapat diletakkan').waitFor();
    await expectNoAxeViolations(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

// Last in its file: it ends the server that the others open the app from.
test('a picture is placed by four points, kept over a reload, shown and printed offline', async ({
  openApp,
  site,
}) => {
  const { page } = await openPanel(openApp, { serviceWorkers: 'allow' });
  await addFile(page, 'Lembar SK.png', mapSheet(1000, 800));
  const window = page.getByRole('dialog', { name: 'Titik ikat: Lembar SK' });
  await window.waitFor();
  const pane = page.getByRole('application', { name: 'Gambar yang dipasang' });
  await pane.locator('img').waitFor();
  for (const [index, pixel] of PIXELS.entries()) {
    await clickPicture(pane, pixel, [1000, 800]);
    await window.getByText(`Titik ${index + 1}: sekarang klik tempat yang sama di peta`).waitFor();
    await typeGround(page, groundOf(pixel, ERRORS[index]));
    await window.getByRole('rowheader', { name: String(index + 1), exact: true }).waitFor();
    if (index === 2) await window.getByText('3 titik selalu pas').waitFor();
  }
  await expectNoAxeViolations(page);
  const rms = metresIn((await window.getByText('Selisih rata-rata').textContent()) ?? '');
  // The least-squares residual of these errors at the corners of a rectangle, and a pixel of the hand.
  const shared = [0, 1].map(
    (axis) => (ERRORS[0][axis] - ERRORS[1][axis] + ERRORS[2][axis] - ERRORS[3][axis]) / 4,
  );
  expect(Math.abs(rms - Math.hypot(shared[0], shared[1]))).toBeLessThan(2.5);
  await window.getByRole('button', { name: 'Selesai', exact: true }).click();
  await page.getByText('Pindaian · 4 titik ikat').waitFor();

  await page.getByRole('slider', { name: 'Kepekatan Lembar SK' }).fill('40');
  await page.getByRole('slider', { name: 'Kepekatan Lembar SK' }).blur();
  await page.getByText('tersimpan').waitFor();
  await goOffline(page, site);
  await page.reload();
  await showPanel(page);
  await page.getByText('Pindaian · 4 titik ikat').waitFor();
  await expect.poll(() => page.getByRole('slider', { name: 'Kepekatan Lembar SK' }).inputValue()).toBe('40');
  await page.getByRole('button', { name: 'Tunjukkan Lembar SK di peta' }).click();
  await page.getByRole('button', { name: 'Pasang titik ikat' }).click();
  await page.getByRole('application', { name: 'Gambar yang dipasang' }).locator('img').waitFor();
  await window.getByRole('button', { name: 'Selesai', exact: true }).click();
  await expectPrintedInPlace(page);
});

/** The scan on a sheet of the whole city: its edges lie where its control points put them. */
async function expectPrintedInPlace(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cetak', exact: true }).click();
  await page.getByLabel('Peta deliniasi SK').check();
  await page.getByText('titik per inci pada lembar ini').waitFor();
  const { bytes } = await downloaded(page, () => page.getByRole('button', { name: /^Unduh PDF/ }).click());
  const sheet = await (await readPdf(bytes)).page(1);
  const [image] = sheet.images;
  const [[left], [right], [, top]] = image.corners;
  const perMm = image.width / (right - left);
  const { toPage } = rulerOf(sheet);
  const [west, north] = toPage(CORNER[0], CORNER[1]);
  const [east, south] = toPage(CORNER[0] + 2500, CORNER[1] - 2000);
  const wanted = [west - left, east - left, top - north, top - south].map((mm) => mm * perMm);
  const found = paintedBox(image);
  // Half a millimetre: so faint a colour is kept by a JPEG in blocks of two pixels.
  for (const [index, pixel] of wanted.entries()) expect(Math.abs(found[index] - pixel)).toBeLessThan(3);
}

/** First and last columns and rows of an image that are not white. */
function paintedBox({ width, height, colours }: PdfPage['images'][number]): readonly number[] {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (colours[3 * (y * width + x) + 2] < 248) {
        xs.push(x);
        ys.push(y);
      }
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  return [least(xs), most(xs) + 1, least(ys), most(ys) + 1];
}

/** The CCITT image of the page, which only a bundled decoder can draw. */
function blackInTheMiddle(pane: Locator): Promise<boolean> {
  return pane.locator('img').evaluate((image) => {
    if (!(image instanceof HTMLImageElement) || !image.complete || image.naturalWidth === 0) return false;
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data ?? [255, 255, 255];
    return data[0] + data[1] + data[2] < 60;
  });
}
