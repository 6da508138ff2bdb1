import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { root } from '../../scripts/support/paths.mjs';
import { serve } from '../../scripts/support/serve.mjs';
import { writeProjectFile } from '../../src/project/file/write.ts';
import { delineation, project } from '../../src/project/testing/builders.ts';
import { Problems } from './support/problems.ts';
import { test } from './support/test.ts';

/** The example with its states turned round, as a file. */
async function savedExample(page: Page): Promise<Buffer> {
  await page.getByText('2 dimuat').waitFor();
  await page.getByRole('button', { name: 'Proyek', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan sebagai berkas' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/singkawang.*\.deliniasi$/i);
  return readFile(await file.path());
}

test('a project goes to another browser as one file, by hand or on the site of the program', async ({
  openApp,
}) => {
  const first = await openApp('#/data');
  const bytes = await savedExample(first.page);

  const byHand = await openApp('#/data');
  await byHand.page.getByText('2 dimuat').waitFor();
  await byHand.page.getByTestId('file-input').setInputFiles({
    name: 'kiriman.deliniasi',
    mimeType: 'application/gzip',
    buffer: bytes,
  });
  await byHand.page.getByText(/dibuka dari berkas/).waitFor();
  await byHand.page.getByText('2 dimuat').waitFor();
});

test('a project in a folder of a larger site opens at its view for those who have never seen it', async ({
  browser,
}) => {
  const cells = (count: number) => Array.from({ length: count }, (_, index) => `k${index}`);
  const city = project(delineation('SK 2016', 2016, cells(3)), delineation('SK 2020', 2020, cells(1)));
  const { bytes } = await writeProjectFile(city);
  const server = await serve(resolve(root), { host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${server.port}/dist/`;
  const context = await browser.newContext({
    locale: 'id-ID',
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  try {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const problems = new Problems(context, url);
    const page = await context.newPage();
    await page.route('**/dist/kota/uji.deliniasi', (route) => route.fulfill({ body: Buffer.from(bytes) }));
    await page.goto(
      `${url}#/bandingkan?berkas=kota/uji.deliniasi&sebelum=SK+2020&sesudah=SK+2016&mode=tumpang`,
    );
    await page.getByText('+2,46').first().waitFor();
    await expect.poll(() => page.url()).toContain('berkas=kota/uji.deliniasi&sebelum=SK+2020');
    await page.getByRole('button', { name: 'Salin tautan', exact: true }).click();
    await page.getByText(/mendapat proyek seperti yang ada di situs/).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain(`${url}#/bandingkan?berkas=kota/uji.deliniasi&sebelum=SK+2020`);
    expect(link).not.toContain('proyek=');
    expect(problems.list()).toEqual([]);
  } finally {
    await context.close();
    await server.close();
  }
});

test('a link opens at its view, and one goes back from page to page', async ({ openApp }) => {
  const { page } = await openApp('#/lini-masa?contoh=singkawang&kel=roban&ringkas=ya');
  const timeline = page.getByRole('region', { name: 'Lini masa', exact: true });
  await timeline.getByRole('checkbox', { name: 'Hanya SK dan BA terakhirnya', checked: true }).waitFor();
  expect(await timeline.getByLabel('Wilayah').inputValue()).toBe('61.72.01.1001');
  await timeline.getByRole('button', { name: 'Tutup lini masa' }).click();
  await expect.poll(() => page.url()).toContain('#/bandingkan?');
  await page.getByRole('button', { name: 'Cetak', exact: true }).click();
  await page.getByRole('radio', { name: /^Peta deliniasi SK/ }).check();
  await expect.poll(() => page.url()).toMatch(/#\/cetak\?.*templat=sk/);
  await page.goBack();
  await page.getByRole('button', { name: /^Lini masa/, pressed: false }).waitFor();
  await page.goBack();
  await timeline.waitFor();
  await page.goForward();
  await timeline.waitFor({ state: 'detached' });
});

test('a link with parts that are not there opens the rest and says what is missing', async ({ openApp }) => {
  const { page } = await openApp(
    '#/bandingkan?contoh=singkawang&sebelum=SK+2020&sesudah=SK+1999&kel=%3Cb%3EEntah&mode=putar&berkas=//[',
  );
  await page.getByText(/Berkas proyek "\/\/\[" tidak dapat diambil/).waitFor();
  await page.evaluate(() => {
    location.hash =
      '#/bandingkan?contoh=singkawang&sebelum=SK+2020&sesudah=SK+1999&kel=%3Cb%3EEntah&mode=putar';
  });
  await page.getByText('“mode=putar”, keadaan “SK 1999”, kelurahan “<b>Entah”', { exact: false }).waitFor();
  await expect.poll(() => page.url()).toContain('sebelum=SK+2020');
});

test('a link to a project that is not here says so, and a file that is none does too', async ({
  openApp,
}) => {
  const { page } = await openApp('#/bandingkan?proyek=tidak-ada');
  await page.getByText(/Proyek pada tautan ini tidak ada di peramban ini/).waitFor();
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  await page.getByTestId('file-input').setInputFiles({
    name: 'rusak.deliniasi',
    mimeType: 'application/gzip',
    buffer: Buffer.from('bukan proyek'),
  });
  await page.getByText(/bukan berkas proyek Deliniasi/).waitFor();
});
