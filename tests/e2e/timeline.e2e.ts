import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from './support/axe.ts';
import { comparedFigures } from './support/compare-screen.ts';
import { test, viewports } from './support/test.ts';

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

async function openTimeline(page: Page): Promise<Locator> {
  await comparedFigures(page);
  await page.getByRole('button', { name: /^Lini masa/ }).click();
  const panel = page.getByRole('region', { name: 'Lini masa', exact: true });
  await panel.getByRole('img', { name: /^Luas kumuh dari waktu ke waktu/ }).waitFor();
  return panel;
}

const itemsOf = async (panel: Locator): Promise<string[]> =>
  (
    await panel.getByRole('list', { name: 'Perjalanan luas kumuh' }).getByRole('listitem').allInnerTexts()
  ).map((text) => plain(text).replace(/\s*\n\s*/g, ' '));

const card = (panel: Locator, name: string): Locator => panel.getByRole('region', { name, exact: true });

async function rowsOf(of: Locator): Promise<string[][]> {
  await of.getByRole('button', { name: 'Lihat tabel' }).click();
  const rows = await of.getByRole('row').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

test('the demo tells its public story, handled apart from redrawn', async ({ openApp }) => {
  const { page } = await openApp();
  const panel = await openTimeline(page);
  await expect
    .poll(() => itemsOf(panel))
    .toEqual([
      'SK 2016 74,03 ha',
      '−39,95 ha tertangani',
      'SK 2016 · BA 2019 34,08 ha',
      '+24,49 ha perubahan deliniasi',
      'SK 2020 58,57 ha',
      '−2,34 ha tertangani',
      'SK 2020 · BA 2020 56,23 ha',
    ]);
  const rows = await rowsOf(card(panel, 'Tertangani dan perubahan deliniasi'));
  expect(rows.at(-1)).toEqual(['Jumlah', '74,03', '42,29', '6,61', '31,10', '56,23']);
  expect(rows).toHaveLength(7);
  await panel.getByRole('checkbox', { name: 'Hanya SK dan BA terakhirnya' }).check();
  await expect.poll(() => card(panel, 'Tertangani dan perubahan deliniasi').getByRole('row').count()).toBe(5);
  await panel.getByText('geometri ilustratif').waitFor();
});

test('a target is kept with the project, and its pace is said in words', async ({ openApp }) => {
  const { page } = await openApp('', { serviceWorkers: 'allow' });
  const panel = await openTimeline(page);
  await panel.getByLabel('Tahun target').fill('dua puluh');
  await panel.getByRole('button', { name: 'Pasang target' }).click();
  await panel.getByText('Tahun "dua puluh" tidak dikenali').waitFor();
  await panel.getByLabel('Tahun target').fill('2024');
  await panel.getByLabel('Sisa kumuh (ha)').fill('0');
  await panel.getByRole('button', { name: 'Pasang target' }).click();
  await panel.getByRole('img', { name: /56,23 ha ÷ 4 tahun = 14,06 ha per tahun/ }).waitFor();
  await page.getByText('tersimpan').waitFor();
  await expect.poll(() => page.url()).toContain('#/lini-masa');
  await page.reload();
  await panel.getByRole('img', { name: /14,06 ha per tahun/ }).waitFor();
  expect(await panel.getByLabel('Tahun target').inputValue()).toBe('2024');
});

test('a chart leaves as SVG, PNG and CSV, each saying what it is of', async ({ openApp }) => {
  const { page } = await openApp();
  const panel = await openTimeline(page);
  const of = card(panel, 'Tertangani dan perubahan deliniasi');
  const save = async (kind: string, button = of.getByRole('button', { name: 'Ekspor' })): Promise<Buffer> => {
    await button.click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('menuitem', { name: kind }).click(),
    ]);
    return readFile(await download.path());
  };
  const csv = (await save('CSV')).toString('utf8');
  expect(csv).toContain('Cara hitung luas;Geodesik WGS84');
  expect(csv).toContain('Geometri ilustratif');
  expect(csv).toContain('Jumlah;74,0300;42,2900;6,6123;31,1023;56,2300');
  expect((await save('SVG')).toString('utf8')).toMatch(/^(<\?xml[^>]*>\s*)?<svg/);
  expect([...(await save('PNG')).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  const maps = card(panel, 'Peta tiap keadaan');
  const first = await save('SVG', maps.getByRole('button', { name: /^Ekspor: SK 2016 · Kuala/ }));
  const next = await save('SVG', maps.getByRole('button', { name: /^Ekspor: SK 2016 · BA 2017/ }));
  expect(first.equals(next), 'each state has a map of its own').toBe(false);
});

test('the keys open it and close it, and the map is out of reach meanwhile', async ({ openApp }) => {
  const { page } = await openApp();
  await comparedFigures(page);
  await page.keyboard.press('l');
  const panel = page.getByRole('region', { name: 'Lini masa', exact: true });
  await panel.waitFor();
  expect(await page.locator('[data-map] > [inert]').count()).toBe(1);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await page.locator('[data-map] > [inert]').count()).toBe(0);
});

describe.each([
  ['laptop', 'light'],
  ['phone', 'dark'],
] as const)('axe on a %s, %s', (device, colorScheme) => {
  test('Lini masa', async ({ openApp }) => {
    const { page } = await openApp('', { viewport: viewports[device], colorScheme });
    const panel = await openTimeline(page);
    await rowsOf(card(panel, 'Luas kumuh dari waktu ke waktu'));
    await expectNoAxeViolations(page);
    const wider = await panel.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
});
