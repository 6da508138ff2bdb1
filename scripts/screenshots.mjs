// npm run screenshots: makes every picture of the README and the guide (docs/gambar) anew, from the built app and the
// example city. Named files only: `npm run screenshots -- data gelap`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath, chromiumArguments, ensureBrowser } from './support/browser.mjs';
import { ensureBuilt } from './support/build.mjs';
import { root } from './support/paths.mjs';
import { serve } from './support/serve.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ readonly name: string, readonly text: string }} DroppedFile */
/**
 * @typedef {object} Picture
 * @property {string} [address] where the app is opened
 * @property {{ readonly width: number, readonly height: number }} [viewport]
 * @property {'light' | 'dark'} [colorScheme]
 * @property {(page: Page) => Promise<unknown>} [prepare] what hands do before the picture is taken
 */

const folder = join(root, 'docs', 'gambar');
const laptop = { width: 1366, height: 768 };
const projector = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };

const kuala = 'kel=61.72.02.1004';
const compare = (/** @type {string} */ mode, view = kuala) => `#/bandingkan?mode=${mode}&${view}`;

/** RTs of Kuala on the Draw screen, the middle of the map at a vertex that two of them share. */
const SHARED = { lon: 108.96621249, lat: 0.91197163 };
const draw = `#/gambar?sk=SK%202020&peta=${SHARED.lon},${SHARED.lat},17`;

const kualaScene = 'unit:61.72.02.1004';
const show = (/** @type {string} */ scene) => `#/sajikan?adegan=${scene}`;

/** @type {Readonly<Record<string, Picture>>} */
const pictures = {
  'bandingkan-geser': { address: compare('geser'), prepare: (page) => moveDivider(page, -130) },
  'bandingkan-tumpang': { address: compare('tumpang') },
  'bandingkan-berdampingan': { address: compare('berdampingan', 'peta=108.9676,0.9121,15.35') },
  data: { address: '#/data', prepare: (page) => page.getByText('2 dimuat').waitFor() },
  'muat-berkas': { address: '#/data', prepare: reviewFiles },
  'arti-kolom': { address: '#/data', prepare: reviewFields },
  kawasan: { address: compare('tumpang', ''), prepare: chooseSplitArea },
  masalah: { address: '#/data?mode=tumpang', prepare: chooseProblem },
  gelap: { address: compare('tumpang'), viewport: projector, colorScheme: 'dark' },
  'gambar-mulai': { address: draw, prepare: openStart },
  'gambar-layar': { address: draw, prepare: chooseDrawnArea },
  'gambar-seret': { address: draw, prepare: dragSharedVertex },
  'gambar-tabel': { address: draw, prepare: openTable },
  'gambar-periksa': { address: '#/data', prepare: openChecks },
  'gambar-pindai': { address: draw, prepare: placeScan },
  'sajikan-pembuka': { address: show('opening'), viewport: projector, prepare: (page) => present(page, 0) },
  'sajikan-lini-masa': {
    address: show('timeline'),
    viewport: projector,
    prepare: (page) => present(page, 1),
  },
  'sajikan-sebelum': { address: show(kualaScene), viewport: projector, prepare: (page) => present(page, 0) },
  'sajikan-perubahan': {
    address: show(kualaScene),
    viewport: projector,
    prepare: (page) => present(page, 2),
  },
  'sajikan-penutup': { address: show('closing'), viewport: projector, prepare: (page) => present(page, 0) },
  'cetak-layar': { address: '#/cetak', prepare: choosePrintedUnit },
  ponsel: { address: compare('tumpang', 'peta=108.9672,0.9116,14.8'), viewport: phone },
};

/** Starts the show at the scene of the address, and goes some steps into it. */
async function present(/** @type {Page} */ page, /** @type {number} */ steps) {
  await page.getByRole('button', { name: 'Mulai dari adegan ini' }).click();
  await page.getByRole('group', { name: 'Kendali sajian' }).waitFor({ state: 'attached' });
  for (let step = 0; step < steps; step++) {
    await page.waitForTimeout(2500);
    await page.keyboard.press('PageDown');
  }
  await page.mouse.move(5, 5);
  await page.waitForTimeout(4000);
}

async function choosePrintedUnit(/** @type {Page} */ page) {
  await page.getByText('dari 1 lembar').waitFor();
  await page.getByText(/^Kelurahan pilihan/).click();
  await page.getByRole('checkbox', { name: /^Kuala/ }).check();
  await page.getByText('Lembar ini berskala').waitFor();
}

/** Files a city might bring: both SKs and the kelurahan, under names of their own. */
async function reviewFiles(/** @type {Page} */ page) {
  await page.getByText('2 dimuat').waitFor();
  await page.getByRole('button', { name: 'Proyek', exact: true }).click();
  await page.getByLabel(/Nama proyek baru/).fill('Kota Singkawang (geometri ilustratif)');
  await page.getByRole('button', { name: 'Buat' }).click();
  await page.getByText('Yang perlu disiapkan').waitFor();
  await dropFiles(page, [
    { name: 'Delineasi_Kumuh_AR_2020 (geometri ilustratif).geojson', text: demoFile('sk-2020') },
    { name: 'Batas_Kelurahan (geometri ilustratif).geojson', text: demoFile('kelurahan') },
  ]);
  await page.getByRole('dialog').getByRole('button', { name: /^Muat/ }).waitFor();
}

async function reviewFields(/** @type {Page} */ page) {
  await reviewFiles(page);
  await page.getByRole('dialog').locator('summary').first().click();
}

async function moveDivider(/** @type {Page} */ page, /** @type {number} */ pixels) {
  const handle = await page.getByRole('slider', { name: 'Batas antara sebelum dan sesudah' }).boundingBox();
  if (handle === null) throw new Error('There is no divider to move');
  const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + pixels, y, { steps: 8 });
  await page.mouse.up();
}

async function chooseSplitArea(/** @type {Page} */ page) {
  await page.getByRole('tab', { name: 'Kawasan' }).click();
  await page.getByLabel('Saring menurut jenis perubahan').selectOption('split');
  const split = page.getByRole('tabpanel').getByRole('button', { name: /^RT 011 RW 003 Kuala/ });
  await split.click();
  await page.getByLabel('Saring menurut jenis perubahan').selectOption('');
}

/** A third SK, with faults in it. */
async function loadFaultyDecree(/** @type {Page} */ page) {
  await page.getByText('2 dimuat').waitFor();
  await dropFiles(page, [{ name: 'SK 2022 (rancangan).geojson', text: faultyDecree() }]);
  await page.getByRole('dialog').getByRole('button', { name: /^Muat/ }).click();
  await page.getByText('3 dimuat').waitFor();
}

async function chooseProblem(/** @type {Page} */ page) {
  await loadFaultyDecree(page);
  await page.getByRole('button', { name: 'Bandingkan', exact: true }).click();
  await page.getByRole('combobox', { name: 'Sebelum' }).selectOption('SK 2020');
  await page.getByRole('combobox', { name: 'Sesudah' }).selectOption('SK 2022');
  await page.locator('[aria-busy="false"]').waitFor();
  await page.getByRole('tab', { name: 'Masalah' }).click();
  await page.getByRole('button', { name: 'Tunjukkan di peta' }).first().click();
}

async function startCopy(/** @type {Page} */ page) {
  await openStart(page);
  await page.getByRole('button', { name: 'Mulai SK', exact: true }).click();
  await page.getByText('terhadap SK 2020').first().waitFor();
  await page.getByText('siap digambar').waitFor({ state: 'hidden' });
}

async function openStart(/** @type {Page} */ page) {
  await page.getByRole('status').filter({ hasText: 'Klik area' }).waitFor();
  await page.getByRole('button', { name: /SK baru/ }).click();
  await page.getByLabel('Nama SK').fill('SK 2025');
  await page.getByLabel('Tahun').fill('2025');
}

/** Middle of the map. */
async function middle(/** @type {Page} */ page) {
  const map = await page.locator('.map-pane-primary').boundingBox();
  if (map === null) throw new Error('There is no map');
  return { x: map.x + map.width / 2, y: map.y + map.height / 2 };
}

async function chooseDrawnArea(/** @type {Page} */ page) {
  await startCopy(page);
  const { x, y } = await middle(page);
  await page.mouse.click(x - 14, y - 50);
  await page.getByRole('region', { name: 'Angka langsung' }).waitFor();
}

/** The hand is still holding when the picture is taken. */
async function dragSharedVertex(/** @type {Page} */ page) {
  await chooseDrawnArea(page);
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 6; step++) await page.mouse.move(x + 2 * step, y - 5 * step);
}

async function openTable(/** @type {Page} */ page) {
  await startCopy(page);
  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  await page.getByRole('grid').waitFor();
}

async function openChecks(/** @type {Page} */ page) {
  await loadFaultyDecree(page);
  await page.getByRole('button', { name: 'Gambar', exact: true }).click();
  await page.getByRole('combobox', { name: 'SK yang digambar' }).selectOption('SK 2022');
  await page.getByRole('status').filter({ hasText: 'Klik area' }).waitFor();
  await page.getByRole('tab', { name: /Periksa/ }).click();
  await page.getByRole('button', { name: 'Tunjukkan di peta' }).first().click();
}

/** A sheet of paper for the guide: the map itself, and four of its places, one of them clicked a little off. */
async function placeScan(/** @type {Page} */ page) {
  await startCopy(page);
  const map = page.locator('.map-pane-primary');
  const sheet = await map.screenshot();
  const box = await map.boundingBox();
  if (box === null) throw new Error('There is no map');
  await page.getByRole('tab', { name: 'Latar' }).click();
  const file = { name: 'Peta SK 2020 (pindaian).png', mimeType: 'image/png', buffer: sheet };
  await page.getByTestId('backdrop-input').setInputFiles(file);
  const dialog = page.getByLabel('Gambar yang dipasang');
  await dialog.waitFor();
  const metresPerPixel = (Math.cos((SHARED.lat * Math.PI) / 180) * 40_075_016.686) / (512 * 2 ** 17);
  const degreesPerPixel = metresPerPixel / 111_320;
  for (const [across, down] of [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.75, 0.75],
    [0.25, 0.75],
  ]) {
    const pane = await dialog.boundingBox();
    if (pane === null) throw new Error('There is no picture');
    const scale = Math.min(pane.width / box.width, pane.height / box.height);
    await page.mouse.click(
      pane.x + pane.width / 2 + (across - 0.5) * scale * box.width,
      pane.y + pane.height / 2 + (down - 0.5) * scale * box.height,
    );
    const lat = SHARED.lat - (down - 0.5) * box.height * degreesPerPixel;
    const lon = SHARED.lon + (across - 0.5) * box.width * degreesPerPixel;
    await page.getByLabel('Atau ketik koordinat titik ini').fill(`${lat.toFixed(8)} ${lon.toFixed(8)}`);
    await page.getByRole('button', { name: 'Pakai', exact: true }).click();
  }
}

const demoFile = (/** @type {string} */ name) =>
  readFileSync(join(root, 'data', 'singkawang', `${name}.geojson`), 'utf8');

/** SK 2020 with the faults that drafts have: a quarter drawn twice, a misspelt kelurahan, RTs in the wrong place. */
function faultyDecree() {
  const collection = JSON.parse(demoFile('sk-2020'));
  const [first, second, third, ...others] = collection.features;
  /** @param {any} feature @param {object} properties @param {number} east degrees @param {number} north degrees */
  const altered = (feature, properties, east, north) => ({
    ...feature,
    properties: { ...feature.properties, ...properties },
    geometry: {
      type: 'Polygon',
      coordinates: feature.geometry.coordinates.map((/** @type {[number, number][]} */ ring) =>
        ring.map(([lon, lat]) => [lon + east, lat + north]),
      ),
    },
  });
  const features = [
    altered(first, {}, 0, 0),
    altered(first, { Kode_RT_RW: 'RT038-RW010' }, 0.0004, 0.0002),
    second,
    altered(third, { Kode_RT_RW: 'RT039-RW010' }, -0.03, 0.004),
    altered(third, { Kelurahan: 'Pasiran', Kode_Kel: '61.72.02.1001' }, 0, 0),
    ...others.map((/** @type {any} */ feature) =>
      feature.properties.Kelurahan === 'Setapuk Besar'
        ? altered(feature, { Kelurahan: 'Setapuk Basar', Kode_Kel: null }, 0, 0)
        : feature,
    ),
  ];
  return JSON.stringify({ ...collection, name: 'SK 2022', features });
}

/** Drops files on the window, as from the computer's own file manager. */
const dropFiles = (/** @type {Page} */ page, /** @type {readonly DroppedFile[]} */ files) =>
  page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of dropped) dataTransfer.items.add(new File([text], name));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }, files);

/** Takes the picture again until two in a row are the same: then tiles, labels and figures all stand. */
async function stillPicture(/** @type {Page} */ page) {
  const atMost = 40;
  let last = await page.screenshot();
  for (let i = 0; i < atMost; i++) {
    await page.waitForTimeout(700);
    const picture = await page.screenshot();
    if (picture.equals(last)) return picture;
    last = picture;
  }
  throw new Error(`The screen does not come to rest at ${page.url()}`);
}

/** @param {import('playwright-core').Browser} browser @param {string} url @param {Picture} picture */
async function take(browser, url, { address = '', viewport = laptop, colorScheme = 'light', prepare }) {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    deviceScaleFactor: 1,
    locale: 'id-ID',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.goto(url + address);
    await page.locator('canvas').first().waitFor({ state: 'attached' });
    if (address.startsWith('#/bandingkan')) await page.locator('[aria-busy="false"]').waitFor();
    await prepare?.(page);
    return await stillPicture(page);
  } finally {
    await context.close();
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in pictures));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(pictures).join(', ')}`);
  process.exit(1);
}
await ensureBuilt();
if (!(await ensureBrowser())) process.exit(1);
mkdirSync(folder, { recursive: true });
const server = await serve(join(root, 'dist'), { host: '127.0.0.1', port: 0 });
const executablePath = browserPath();
const browser = await chromium.launch({
  args: [...chromiumArguments],
  ...(executablePath === undefined ? {} : { executablePath }),
});
for (const [name, picture] of Object.entries(pictures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const png = await take(browser, `http://127.0.0.1:${server.port}/`, picture);
  writeFileSync(join(folder, `${name}.png`), png);
  console.log(`docs/gambar/${name}.png  ${Math.round(png.length / 1024)} KB`);
}
await browser.close();
await server.close();
