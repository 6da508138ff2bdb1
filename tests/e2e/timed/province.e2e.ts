import { expect } from 'vitest';
import { makeCity } from '../../../bench/make-city.ts';
import { chooseState, comparedFigures, statesOf } from '../support/compare-screen.ts';
import { dropFiles } from '../support/drop.ts';
import { longTasks, pageTime } from '../support/long-tasks.ts';
import { madeCityFiles } from '../support/made-city.ts';
import { test } from '../support/test.ts';

const POLYGONS = 3_000;

test('the page stays awake while the balance of a province is made', { timeout: 300_000 }, async ({
  openApp,
}) => {
  const { page, context } = await openApp('#/data');
  context.setDefaultTimeout(200_000);
  await page.getByText('2 dimuat').waitFor();
  await dropFiles(page, madeCityFiles(makeCity(POLYGONS)));
  await page.getByRole('dialog').getByRole('button', { name: /^Muat/ }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page
    .getByText(/252 kelurahan/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Bandingkan', exact: true }).click();
  await comparedFigures(page);
  const states = await statesOf(page, 'Sebelum');
  expect(states).toEqual(expect.arrayContaining(['SK 2031', 'SK 2032']));
  await chooseState(page, 'Sebelum', 'SK 2031');
  await chooseState(page, 'Sesudah', 'SK 2032');
  await comparedFigures(page);
  await page.waitForTimeout(2_000);
  const rounds: (readonly unknown[])[] = [];
  for (const method of ['utm', 'geodesic-wgs84', 'utm', 'geodesic-wgs84', 'utm']) {
    const since = await pageTime(page);
    await page.getByLabel('Cara menghitung luas').selectOption(method);
    await page.locator('[aria-busy="true"]').waitFor();
    await comparedFigures(page);
    rounds.push(await longTasks(page, since));
    if (rounds.at(-1)?.length === 0) break;
  }
  // A long task of our own comes back every time; one that the machine's other work brings does not.
  expect(rounds.at(-1), `long tasks of each round: ${JSON.stringify(rounds)}`).toEqual([]);
});
