import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
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

  const onSite = await openApp('#/data', { serviceWorkers: 'block' });
  await onSite.page.route('**/kota/uji.deliniasi', (route) => route.fulfill({ body: bytes }));
  await onSite.page.goto('about:blank');
  await onSite.page.goto(
    `${first.page.url().split('#')[0]}#/bandingkan?berkas=kota/uji.deliniasi&sebelum=SK+2020&sesudah=SK+2016&mode=tumpang`,
  );
  await onSite.page.getByText('+15,46').first().waitFor();
  await expect.poll(() => onSite.page.url()).toContain('berkas=kota/uji.deliniasi');
  await expect.poll(() => onSite.page.url()).toContain('sebelum=SK+2020');
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
