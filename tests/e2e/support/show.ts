import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What the audience sees. */
export const wall = (page: Page): Locator => page.getByRole('dialog', { name: /^Sajian/ });
/** The step, as a screen reader is told it. */
export const said = async (page: Page): Promise<string> =>
  (await page.locator('[data-announcer]').textContent()) ?? '';

export const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ').trim();

/** Waits until a show can be started. */
export async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mulai sajian F5' }).waitFor();
  await page.getByText('tersimpan').waitFor();
}

export async function startShow(page: Page): Promise<void> {
  await openPanel(page);
  await page.getByRole('button', { name: 'Mulai sajian F5' }).click();
  await wall(page).waitFor();
}

/** Goes on by one step, and waits until it is on the wall. */
export async function press(page: Page, key: string): Promise<void> {
  const before = [await said(page), await wall(page).getAttribute('data-look')].join();
  await page.keyboard.press(key);
  await expect
    .poll(async () => [await said(page), await wall(page).getAttribute('data-look')].join())
    .not.toBe(before);
}
