import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from './support/axe.ts';
import { areaRow, drawAddress, readyToDraw, startCopy } from './support/draw-map.ts';
import { KUALA } from './support/kuala.ts';
import { test, viewports } from './support/test.ts';

const ADDRESS = drawAddress('SK 2020', KUALA);

/** Axe finds nothing, and each button that cannot be used says why. */
async function expectAccessible(page: Page): Promise<void> {
  await expectNoAxeViolations(page);
  const silent = await page
    .locator('button[aria-disabled="true"]')
    .evaluateAll((buttons) =>
      buttons
        .filter((button) => !(button.getAttribute('aria-description') || button.getAttribute('title')))
        .map((button) => button.outerHTML),
    );
  expect(silent, 'buttons that do not say why they cannot be used').toEqual([]);
}

/** Opens a dialog by a key, looks at it, and closes it. */
async function expectAccessibleDialog(page: Page, key: string, name: string): Promise<void> {
  await page.keyboard.press(key);
  const dialog = page.getByRole('dialog', { name });
  await dialog.waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

describe.each([
  ['laptop', 'light'],
  ['projector', 'dark'],
  ['phone', 'light'],
] as const)('the Draw screen on a %s, %s', (device, colorScheme) => {
  const options = { viewport: viewports[device], colorScheme };

  test('its panels, palette, help and start', async ({ openApp }) => {
    const { page } = await openApp(ADDRESS, options);
    await readyToDraw(page);
    await expectAccessible(page);
    await expectAccessibleDialog(page, 'Control+k', 'Cari perintah');
    await expectAccessibleDialog(page, '?', 'Perintah dan pintasan');
    await expectAccessibleDialog(page, 'n', 'Mulai SK baru');
    await startCopy(page, 'SK 2025');
    await page.keyboard.press('h');
    await page
      .getByRole('list', { name: 'Riwayat langkah' })
      .getByText(/SK 2025/)
      .waitFor();
    await expectAccessible(page);
    await page.keyboard.press('f');
    await page.getByRole('tabpanel', { name: 'Periksa' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('i');
    await page.getByRole('button', { name: 'Dari server' }).waitFor();
    await expectAccessible(page);
  });

  test('with an area chosen: its card, the table, and its BA', async ({ openApp }) => {
    const { page } = await openApp(ADDRESS, options);
    await readyToDraw(page);
    await areaRow(page, 'RT').click();
    const card = page.getByRole('complementary', { name: 'Area terpilih' });
    await card.waitFor();
    const fold = card.getByRole('button', { name: 'Angka dan atribut area terpilih' });
    if (await fold.isVisible()) await fold.click();
    await card.getByRole('region', { name: 'Angka langsung' }).waitFor();
    await expectAccessible(page);
    await expectAccessibleDialog(page, 'u', 'Nyatakan tuntas dengan BA');
    await page.keyboard.press('t');
    await page.getByRole('grid').waitFor();
    await expectAccessible(page);
  });
});
