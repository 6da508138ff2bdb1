import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readFiles } from '../../src/formats/registry.ts';
import { featureRings } from '../../src/geo/column.ts';
import { propose } from '../../src/intake/propose.ts';
import { takeIn } from '../../src/intake/take-in.ts';
import { describeWithSharedData, sharedData } from '../support/shared-data.ts';
import { comparedFigures, expectHeadline, expectTotal, unitFigures } from './support/compare-screen.ts';
import { type CutThrough, cutThrough } from './support/cut-through.ts';
import { drawAddress, type Place, pixelOf, readyToDraw, startCopy, totalsOf } from './support/draw-map.ts';
import { dropFiles } from './support/drop.ts';
import { test } from './support/test.ts';

const AREAS = 438;
const START = `518,73 ha ${AREAS} area`;
const KELURAHAN = 27;
/** Pixels that the RT to be cut takes up on the map. */
const SIZE = 260;

const sk2020 = () => ({
  name: 'sk2020.kmz',
  bytes: new Uint8Array(readFileSync(sharedData('pekalongan/sk2020.kmz') ?? '')),
});

/** The RT with the most vertices that one line cuts in two. */
async function rtToCut(): Promise<CutThrough> {
  const { layers } = await readFiles([sk2020()], new AbortController().signal);
  const taken = await Promise.all(propose(layers).map(takeIn));
  const decree = taken.flatMap(({ delineation }) => delineation ?? [])[0];
  const rings = decree.areas
    .map((_, index) => featureRings(decree.geometry, index))
    .filter((parts) => parts.length === 1 && parts[0].length === 1)
    .map((parts) => parts[0][0])
    .toSorted((a, b) => b.length - a.length);
  const cut = rings.map(cutThrough).find((each) => each !== null);
  if (!cut) throw new Error('no RT can be cut in two by one line');
  return cut;
}

/** Opens the SK in a project of its own and starts the next one as its copy. */
async function copyOfPekalongan(page: Page): Promise<void> {
  await page.getByText('2 dimuat').waitFor();
  await dropFiles(page, [sk2020()]);
  await page.getByRole('dialog').getByRole('button', { name: /^Muat/ }).click();
  await page.getByRole('heading', { name: 'Kota Pekalongan' }).waitFor();
  await page.getByRole('button', { name: 'Gambar', exact: true }).click();
  await startCopy(page, 'SK 2025');
  await expect.poll(() => totalsOf(page)).toBe(START);
}

describeWithSharedData('Pekalongan drawn anew', () => {
  test('a copy in which nothing was changed differs in nothing', async ({ openApp }) => {
    const { page } = await openApp('#/data');
    await copyOfPekalongan(page);
    await page.getByRole('button', { name: 'Bandingkan', exact: true }).click();
    await comparedFigures(page);
    await expectTotal(page, 'Sebelum', '518,73 ha');
    await expectTotal(page, 'Sesudah', '518,73 ha');
    await expectHeadline(page, 'Tetap', '518,73 ha');
    await expectHeadline(page, 'Berkurang', '0,00 ha');
    await expectHeadline(page, 'Bertambah', '0,00 ha');
    const rows = await unitFigures(page);
    // And one for what lies in none of them.
    expect(rows).toHaveLength(KELURAHAN + 1);
    expect(rows.filter((row) => !row.includes('berkurang 0,00 ha, bertambah 0,00 ha'))).toEqual([]);
    await page.getByRole('tab', { name: 'Kawasan' }).click();
    const kinds = page.getByLabel('Saring menurut jenis perubahan').locator('option');
    await expect.poll(() => kinds.allTextContents()).toEqual([`Semua jenis · ${AREAS}`, `Tetap · ${AREAS}`]);
  });

  test('an RT is cut, a half of it cleared by a new BA, and both undone after a reload', async ({
    openApp,
  }) => {
    const cut = await rtToCut();
    const view = { center: cut.center, zoom: Math.log2((SIZE / cut.across) * (360 / 512)) };
    const { page } = await openApp('#/data', { serviceWorkers: 'allow' });
    await copyOfPekalongan(page);
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      drawAddress('SK 2025', view),
    );
    await readyToDraw(page);
    const click = async (place: Place) => {
      const { x, y } = await pixelOf(page, place, view);
      await page.mouse.click(x, y);
    };
    await click(cut.west);
    await page.getByRole('status').filter({ hasText: 'Seret titik' }).waitFor();
    await page.keyboard.press('c');
    // Where it is clicked, and not on a vertex near there.
    await page.keyboard.down('Control');
    await click(cut.from);
    await click(cut.to);
    await page.keyboard.up('Control');
    await page.keyboard.press('Enter');
    await expect.poll(() => totalsOf(page)).toBe(`518,73 ha ${AREAS + 1} area`);

    await page.keyboard.press('v');
    await click(cut.west);
    await page.keyboard.press('u');
    const dialog = page.getByRole('dialog', { name: 'Nyatakan tuntas dengan BA' });
    await dialog.getByLabel('Tanggal atau tahun').fill('20/12/2025');
    await dialog.getByRole('button', { name: 'Nyatakan tuntas' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const cleared = new RegExp(`^51[78],(?!73).. ha ${AREAS} area$`);
    await expect.poll(() => totalsOf(page)).toMatch(cleared);

    await page.getByText('tersimpan').waitFor();
    await page.reload();
    await readyToDraw(page);
    await expect.poll(() => totalsOf(page)).toMatch(cleared);
    await page.keyboard.press('Control+z');
    await expect.poll(() => totalsOf(page)).toBe(`518,73 ha ${AREAS + 1} area`);
    await page.keyboard.press('Control+z');
    await expect.poll(() => totalsOf(page)).toBe(START);
  });
});
