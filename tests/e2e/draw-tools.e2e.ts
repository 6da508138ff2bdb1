import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  areaRow,
  drawAddress,
  liveFigures,
  type Place,
  pixelOf,
  readyToDraw,
  startCopy,
  totalsOf,
} from './support/draw-map.ts';
import { test } from './support/test.ts';

/** Kuala, in the example city. */
const VIEW = { center: [108.9676, 0.9122] as Place, zoom: 17 };
const START = '56,23 ha 57 area';
/** One more area: the hectares follow its number a moment later. */
const WITH_NEW = /^(?!56,23).* ha 58 area$/;
/** Inside RT 011 RW 003, and a vertex that it has in common with RT 014 RW 004 and with no other area. */
const INSIDE: Place = [108.9661, 0.9123];
const SHARED: Place = [108.96621249, 0.91197163];
/** Inside RT 014 RW 004. */
const NEIGHBOUR: Place = [108.9659, 0.9114];
/** Vertices of RT 012 RW 003 on free ground, and two places on that ground. */
const NEW_AREA: readonly Place[] = [
  [108.967518, 0.91276048],
  [108.96783926, 0.91285396],
  [108.9679, 0.9131],
  [108.9676, 0.9131],
];

const at = (page: Page, place: Place) => pixelOf(page, place, VIEW);

async function openCopy(page: Page): Promise<void> {
  await readyToDraw(page);
  await startCopy(page, 'SK 2025');
  await expect.poll(() => totalsOf(page)).toBe(START);
}

test('with the mouse: draw with snapping, drag a shared vertex, split, undo', async ({ openApp }) => {
  const { page } = await openApp(drawAddress('SK 2020', VIEW));
  await openCopy(page);

  await page.keyboard.press('p');
  for (const place of NEW_AREA) {
    const { x, y } = await at(page, place);
    // A little off: the first two snap to the vertices there.
    await page.mouse.move(x + 4, y - 3);
    await page.mouse.click(x + 4, y - 3);
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => totalsOf(page)).toMatch(WITH_NEW);
  await expect.poll(() => liveFigures(page)).toMatchObject({ Titik: '4', Bagian: '1', Lubang: '0' });
  const withNew = await totalsOf(page);

  await page.keyboard.press('v');
  const inside = await at(page, INSIDE);
  await page.mouse.click(inside.x, inside.y);
  const area = areaRow(page, 'RT 011 RW 003');
  const before = await area.textContent();
  const shared = await at(page, SHARED);
  await page.mouse.move(shared.x, shared.y);
  await page.mouse.down();
  for (let step = 1; step <= 6; step++) await page.mouse.move(shared.x + 2 * step, shared.y - 5 * step);
  await page.getByRole('status').filter({ hasText: 'milik bersama 2 area' }).waitFor();
  await page.mouse.up();
  await expect.poll(() => area.textContent()).not.toBe(before);
  // What one area lost the other got: nothing was added to the whole, nothing left it.
  await expect.poll(() => totalsOf(page)).toBe(withNew);

  const neighbour = await at(page, NEIGHBOUR);
  await page.mouse.click(neighbour.x, neighbour.y);
  await page.keyboard.press('c');
  for (const place of [
    [108.9657, 0.9105],
    [108.9657, 0.9122],
  ] as const) {
    const { x, y } = await at(page, place);
    await page.keyboard.down('Control');
    await page.mouse.click(x, y);
    await page.keyboard.up('Control');
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => totalsOf(page)).toContain('59 area');

  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
  await expect.poll(() => totalsOf(page)).toBe(START);
});

test('by keyboard alone: choose, split between a clicked and a typed point, move a vertex, undo', async ({
  openApp,
}) => {
  const { page } = await openApp(drawAddress('SK 2020', { ...VIEW, center: NEIGHBOUR }));
  await openCopy(page);
  const map = page.locator('.map-pane-primary canvas').first();
  await map.focus();
  // The first key shows the aim, which stands in the middle of the map.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Seret titik' }).waitFor();
  await expect.poll(() => liveFigures(page)).toMatchObject({ Bagian: '1', Lubang: '0' });

  await page.keyboard.press('c');
  await page.keyboard.press('k');
  const typed = page.getByRole('textbox', { name: 'Koordinat titik' });
  await expect.poll(() => typed.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.type('0,9105 108,9657');
  await page.keyboard.press('Enter');
  await page.keyboard.type(`0°54'43,92" LU 108°57'56,52" BT`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('status').filter({ hasText: 'Enter untuk selesai' }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => totalsOf(page)).toContain('58 area');

  await page.keyboard.press('Control+z');
  await expect.poll(() => totalsOf(page)).toBe(START);
});

test('with a finger: choose by a tap, drag a vertex, close a polygon on its first point', async ({
  openApp,
}) => {
  const { page, context } = await openApp(drawAddress('SK 2020', VIEW));
  await openCopy(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: readonly { x: number; y: number }[],
  ) => cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }) => ({ x, y })) });
  const tap = async (place: Place) => {
    const point = await at(page, place);
    // Sent together: a finger that rests asks for the menu, however slow the machine is.
    await Promise.all([touch('touchStart', [point]), touch('touchEnd', [])]);
    await page.waitForTimeout(450);
  };

  await tap(INSIDE);
  await page.getByRole('status').filter({ hasText: 'Seret titik' }).waitFor();
  const area = areaRow(page, 'RT 011 RW 003');
  const before = await area.textContent();
  const from = await at(page, SHARED);
  const moved = (step: number) => touch('touchMove', [{ x: from.x, y: from.y - 6 * step }]);
  await Promise.all([touch('touchStart', [from]), moved(1), moved(2)]);
  for (let step = 3; step <= 6; step++) await moved(step);
  await touch('touchEnd', []);
  await expect.poll(() => area.textContent()).not.toBe(before);

  await page
    .getByRole('button', { name: /Gambar area baru/ })
    .first()
    .click();
  for (const place of NEW_AREA) await tap(place);
  await tap(NEW_AREA[0]);
  await expect.poll(() => totalsOf(page)).toContain('58 area');
});

test('a reload in the middle of a gesture loses that gesture only, and says so', async ({ openApp }) => {
  const { page } = await openApp(drawAddress('SK 2020', VIEW), { serviceWorkers: 'allow' });
  await openCopy(page);
  await page.keyboard.press('p');
  for (const place of NEW_AREA) {
    const { x, y } = await at(page, place);
    await page.mouse.click(x, y);
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => totalsOf(page)).toMatch(WITH_NEW);
  const kept = await totalsOf(page);
  for (const place of [INSIDE, NEIGHBOUR]) {
    const { x, y } = await at(page, place);
    await page.mouse.click(x, y);
  }
  await page.getByText('tersimpan').waitFor();
  await page.reload();
  await page.getByText(/Gerakan yang belum selesai/).waitFor();
  await expect.poll(() => totalsOf(page)).toBe(kept);
});
