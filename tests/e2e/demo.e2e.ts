import { expect } from 'vitest';
import { chooseState, comparedFigures, expectTotal, openUnit, statesOf } from './support/compare-screen.ts';
import { test } from './support/test.ts';

test('the demo tells the public figures of Singkawang', async ({ openApp }) => {
  const { page } = await openApp();
  await comparedFigures(page);
  const states = await statesOf(page, 'Sebelum');
  const lastOf = (decree: string) => states.findLast((name) => name.startsWith(decree)) ?? '';
  await chooseState(page, 'Sebelum', 'SK 2016');
  await chooseState(page, 'Sesudah', lastOf('SK 2016'));
  await expectTotal(page, 'Sebelum', '74,03 ha');
  await expectTotal(page, 'Sesudah', '34,08 ha');
  await chooseState(page, 'Sebelum', 'SK 2020');
  await chooseState(page, 'Sesudah', lastOf('SK 2020'));
  await expectTotal(page, 'Sebelum', '58,57 ha');
  await expectTotal(page, 'Sesudah', '56,23 ha');
  await page.getByText('geometri ilustratif').first().waitFor();
});

test('the address keeps the view, and the project survives a reload', async ({ openApp }) => {
  const { page } = await openApp('', { serviceWorkers: 'allow' });
  await comparedFigures(page);
  await chooseState(page, 'Sebelum', 'SK 2020');
  await comparedFigures(page);
  await openUnit(page, 'Roban');
  await page.getByText('tersimpan').waitFor();
  await expect.poll(() => page.url()).toContain('kel=');
  await page.reload();
  await comparedFigures(page);
  await expectTotal(page, 'Sebelum', '58,57 ha');
  await page
    .getByRole('complementary', { name: 'Rincian' })
    .getByRole('heading', { name: 'Roban' })
    .waitFor();
});

test('everything is said in English too', async ({ openApp }) => {
  const { page } = await openApp();
  await comparedFigures(page);
  await page.getByRole('button', { name: /Switch to English/ }).click();
  await page.getByRole('button', { name: 'Compare', exact: true }).waitFor();
  await page.getByText('illustrative geometry').first().waitFor();
});
