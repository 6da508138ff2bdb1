import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { liveFigures, type Place, pixelOf, readyToDraw, startCopy, totalsOf } from './draw-map.ts';

/** Kuala, in the example city: a view of the Draw screen in which a street fills the map. */
export const KUALA = { center: [108.9676, 0.9122] as Place, zoom: 17 };
/** What the panel says of a copy of SK 2020. */
export const START = '56,23 ha 57 area';
/** With one more area: the hectares follow its number a moment later. */
const WITH_NEW = /^(?!56,23).* ha 58 area$/;
/** Inside RT 011 RW 003, and a vertex that it has in common with RT 014 RW 004 and with no other area. */
export const INSIDE: Place = [108.9661, 0.9123];
const SHARED: Place = [108.96621249, 0.91197163];
/** Inside RT 014 RW 004. */
export const NEIGHBOUR: Place = [108.9659, 0.9114];

export const inKuala = (page: Page, place: Place) => pixelOf(page, place, KUALA);
export const sharedVertex = (page: Page) => inKuala(page, SHARED);

/** Starts an SK as a copy of SK 2020. */
export async function openCopy(page: Page): Promise<void> {
  await readyToDraw(page);
  await startCopy(page, 'SK 2025');
  await expect.poll(() => totalsOf(page)).toBe(START);
}

/** Clicks places one after the other, `right` and `up` pixels off. */
export async function clickPlaces(page: Page, places: readonly Place[], right = 0, up = 0): Promise<void> {
  for (const place of places) {
    const { x, y } = await inKuala(page, place);
    await page.mouse.move(x + right, y - up);
    await page.mouse.click(x + right, y - up);
  }
}

/** Draws an area by clicks, and waits for its figures: those of the panel and of the card come together. */
export async function drawNewArea(page: Page, places: readonly Place[], right = 0, up = 0): Promise<void> {
  await page.keyboard.press('p');
  await page.getByRole('status').filter({ hasText: 'titik pertama' }).waitFor();
  await clickPlaces(page, places, right, up);
  await page.keyboard.press('Enter');
  await expect
    .poll(() => liveFigures(page))
    .toMatchObject({ Titik: String(places.length), Bagian: '1', Lubang: '0' });
  await expect.poll(() => totalsOf(page)).toMatch(WITH_NEW);
}

/** Chooses RT 011 RW 003 and holds the shared vertex somewhere else; the button stays down. */
export async function holdSharedVertex(page: Page): Promise<void> {
  await page.keyboard.press('v');
  await clickPlaces(page, [INSIDE]);
  await page.getByRole('status').filter({ hasText: 'Seret titik' }).waitFor();
  const { x, y } = await sharedVertex(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 6; step++) await page.mouse.move(x + 2 * step, y - 5 * step);
  await page.getByRole('status').filter({ hasText: 'milik bersama 2 area' }).waitFor();
}
