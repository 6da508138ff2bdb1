import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { comparedFigures, expectTotal } from './support/compare-screen.ts';
import { goOffline } from './support/offline.ts';
import { test } from './support/test.ts';

test('works without the network after the first visit', async ({ openApp, site }) => {
  const { page } = await openApp('', { serviceWorkers: 'allow' });
  await comparedFigures(page);
  await page.getByText('tersimpan').waitFor();
  await goOffline(page, site);
  await page.reload();
  await comparedFigures(page);
  await expectTotal(page, 'Sebelum', '74,03 ha');
  await runThroughShow(page);
});

/** Without a network the charts find their fonts, and the second window its page. */
async function runThroughShow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sajikan', exact: true }).click();
  await page.getByRole('button', { name: 'Mulai sajian F5' }).click();
  const wall = page.getByRole('dialog', { name: /^Sajian/ });
  await wall.waitFor();
  const look = () => wall.getAttribute('data-look');
  const place = async () => `${await page.locator('[data-announcer]').textContent()} ${await look()}`;
  while ((await look()) !== 'page') {
    if (['waterfall', 'axis'].includes((await look()) ?? ''))
      await page.locator('[data-chart="drawn"] svg').waitFor();
    const before = await place();
    await page.keyboard.press('PageDown');
    await expect.poll(place).not.toBe(before);
  }
  const [audience] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('h')]);
  await audience.getByText('Neraca per kelurahan').first().waitFor();
}
