import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { samplePng } from '../../src/reports/drawing/testing/fonts.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { comparedFigures, expectTotal } from './support/compare-screen.ts';
import { downloaded, pdfPages, textOfOffice } from './support/papers.ts';
import { test, viewports } from './support/test.ts';

const sheetAlt = (page: Page) => page.locator('img[data-sheet]').getAttribute('alt');

/** Waits until the preview shows what is chosen. */
async function settledSheet(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: 'Pratinjau cetak', exact: true })
    .and(page.locator('[aria-busy="false"]'))
    .waitFor();
  await page.locator('img[data-sheet]').waitFor();
}

const openTab = (page: Page, name: string) => page.getByRole('tab', { name }).click();

test('the preview follows paper and scale, and the PDF is that sheet', async ({ openApp }) => {
  const { page } = await openApp('#/cetak');
  await settledSheet(page);
  await expect.poll(() => sheetAlt(page)).toMatch(/lembar 1 dari 1, A3$/);
  const drawn = await page
    .locator('img[data-sheet]')
    .evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth);
  expect(drawn).toBeGreaterThan(100);
  await page.getByRole('combobox', { name: 'Kertas', exact: true }).selectOption('A4');
  await page.getByRole('combobox', { name: 'Arah kertas' }).selectOption('portrait');
  await settledSheet(page);
  await expect.poll(() => sheetAlt(page)).toMatch(/A4$/);

  await page.getByLabel('Tetap').check();
  const scale = page.getByLabel('Penyebut skala, 1 banding');
  await scale.fill('lima ribu');
  await page.getByText('Ketik skala dari 1:500 sampai 1:50.000').waitFor();
  await scale.fill('1:25.000');
  await scale.press('Enter');
  await page.getByText('Lembar ini berskala 1:25.000').waitFor();
  await settledSheet(page);

  const pdf = await downloaded(page, () => page.getByRole('button', { name: /^Unduh PDF/ }).click());
  expect(pdf.name).toMatch(/^kota-singkawang_.*_a4\.pdf$/);
  const [first] = await pdfPages(pdf.bytes);
  expect(first.millimetres.map(Math.round)).toEqual([210, 297]);
  expect(first.text).toContain('1:25.000');
  expect(first.text).toContain('74,03');
  await page.getByText(`Tersimpan: ${pdf.name}`).waitFor();
});

test('the atlas has a sheet for every kelurahan with slum, can be cancelled, and is made after all', async ({
  openApp,
}) => {
  const { page } = await openApp('#/cetak');
  await settledSheet(page);
  await page.getByLabel('Atlas').check();
  await settledSheet(page);
  const button = page.getByRole('button', { name: /^Unduh PDF · \d+ lembar/ });
  const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Lembar berikutnya' }).click();
  await expect.poll(() => sheetAlt(page)).toContain(`lembar 2 dari ${count}`);
  const desk = page.getByRole('region', { name: 'Lembar yang tampil' });
  await desk.press('PageDown');
  await expect.poll(() => sheetAlt(page)).toContain(`lembar 3 dari ${count}`);
  await desk.press('End');
  await expect.poll(() => sheetAlt(page)).toContain(`lembar ${count} dari ${count}`);
  expect(await page.getByRole('button', { name: 'Lembar berikutnya' }).getAttribute('title')).toBe(
    'Ini lembar terakhir',
  );

  await button.click();
  // At once: on a quick machine it may be done before a hand that waits for it to stand still.
  await page.getByRole('button', { name: 'Batalkan' }).dispatchEvent('click');
  await button.waitFor();
  expect(await page.getByText('Tersimpan:').count()).toBe(0);

  const pdf = await downloaded(page, () => button.click());
  const pages = await pdfPages(pdf.bytes);
  expect(pages).toHaveLength(count);
  const text = pages.map((each) => each.text).join(' ');
  for (const name of ['Roban', 'Kuala', 'Sedau']) expect(text).toContain(name);
});

test('every table and paper has the figures of the screen', async ({ openApp }) => {
  const { page } = await openApp();
  await comparedFigures(page);
  await expectTotal(page, 'Sebelum', '74,03 ha');
  await expectTotal(page, 'Sesudah', '58,57 ha');
  await page.getByRole('button', { name: 'Cetak', exact: true }).click();
  await settledSheet(page);
  await openTab(page, 'Unduh');
  const make = (name: string) => downloaded(page, () => page.getByRole('button', { name }).click());

  const csv = await make('Tabel (CSV)');
  expect(new TextDecoder().decode(csv.bytes)).toMatch(/74[.,]03/);
  const xlsx = textOfOffice((await make('Tabel (XLSX)')).bytes);
  expect([/<v>74\.0[23]\d*<\/v>/.test(xlsx), xlsx.includes('Roban')]).toEqual([true, true]);
  for (const name of ['Salindia (PPTX)', 'Lampiran SK (DOCX)', 'Berita Acara (DOCX)']) {
    const text = textOfOffice((await make(name)).bytes);
    // The attachment is of the state after, the minute of what was before.
    expect(text.includes(name.startsWith('Berita') ? '74,03' : '58,57'), name).toBe(true);
    expect(text.includes('Roban'), name).toBe(true);
  }
  const html = new TextDecoder().decode((await make('Laporan (HTML)')).bytes);
  expect([html.includes('74,03'), html.includes('58,57'), html.includes('Roban')]).toEqual([
    true,
    true,
    true,
  ]);
  const png = await make('Unduh PNG');
  expect(String.fromCharCode(...png.bytes.subarray(1, 4))).toBe('PNG');
  await page.getByRole('combobox', { name: 'Gambar dari' }).selectOption({ label: 'Grafik perubahan luas' });
  const svg = new TextDecoder().decode((await make('Unduh SVG')).bytes);
  expect(svg.slice(0, 4)).toBe('<svg');
  expect(svg.includes('74,03')).toBe(true);
  await page.getByRole('combobox', { name: 'Gambar dari' }).selectOption({ label: 'Peta sebelum' });
  await page.getByRole('combobox', { name: 'Tempat', exact: true }).selectOption({ label: 'Roban' });
  await page.getByRole('img', { name: 'Pratinjau gambar: Peta sebelum' }).waitFor();
  const map = new TextDecoder().decode((await make('Unduh SVG')).bytes);
  expect(map).toContain('Kawasan kumuh sebelum: Roban, Kota Singkawang');
  expect(map).toContain('Sebelum: SK 2016, 13,65 ha');
});

test('head, signatories and sheet settings are kept, and can be undone', async ({ openApp }) => {
  const { page } = await openApp('#/cetak', { serviceWorkers: 'allow' });
  await settledSheet(page);
  await page.getByRole('combobox', { name: 'Kertas', exact: true }).selectOption('A2');
  await openTab(page, 'Kop');
  const agency = page.getByLabel('Dinas / instansi');
  await agency.fill('Dinas Perkim');
  await agency.press('Enter');
  const logo = page.getByTestId('logo-input');
  await logo.setInputFiles({ name: 'lambang.svg', mimeType: 'image/png', buffer: Buffer.from('<svg/>') });
  await page.getByText('“lambang.svg” bukan gambar PNG atau JPEG').waitFor();
  await logo.setInputFiles({ name: 'lambang.png', mimeType: 'image/png', buffer: Buffer.from(samplePng()) });
  await page.getByRole('img', { name: 'lambang.png' }).waitFor();
  await page.getByRole('button', { name: 'Tambah penanda tangan' }).click();
  expect(await page.getByRole('button', { name: 'Naikkan 1' }).getAttribute('title')).toBe(
    'Penanda tangan ini sudah paling atas',
  );
  await page.getByLabel('Jabatan').fill('Kepala Dinas');
  await page.getByLabel('Nama', { exact: true }).fill('Siti');
  await page.getByLabel('NIP').fill('1970');
  await page.getByLabel('NIP').press('Enter');
  await settledSheet(page);
  await page.getByText('tersimpan').first().waitFor();
  await page.reload();
  await settledSheet(page);
  await expect.poll(() => sheetAlt(page)).toMatch(/A2$/);
  await openTab(page, 'Kop');
  await expect.poll(() => page.getByLabel('Dinas / instansi').inputValue()).toBe('Dinas Perkim');
  expect(await page.getByLabel('Nama', { exact: true }).inputValue()).toBe('Siti');
  await page.locator('main').press('Control+z');
  await expect.poll(() => page.getByLabel('NIP').inputValue()).toBe('');
});

test.for(['laptop', 'projector', 'phone'] as const)(
  'axe finds nothing on the %s',
  async (name, { openApp }) => {
    const { page } = await openApp('#/cetak', { viewport: viewports[name] });
    await settledSheet(page);
    for (const tab of ['Lembar', 'Kop', 'Unduh']) {
      await openTab(page, tab);
      await expectNoAxeViolations(page);
    }
  },
);
