import { expect } from 'vitest';
import { areaRow, drawAddress, liveFigures, type Place, totalsOf } from './support/draw-map.ts';
import {
  clickPlaces,
  drawNewArea,
  holdSharedVertex,
  INSIDE,
  inKuala,
  KUALA,
  NEIGHBOUR,
  openCopy,
  START,
  sharedVertex,
} from './support/kuala.ts';
import { test } from './support/test.ts';

/** Vertices of RT 012 RW 003 on free ground, and two places on that ground. */
const NEW_AREA: readonly Place[] = [
  [108.967518, 0.91276048],
  [108.96783926, 0.91285396],
  [108.9679, 0.9131],
  [108.9676, 0.9131],
];

test('with the mouse: draw with snapping, drag a shared vertex, split, undo', async ({ openApp }) => {
  const { page } = await openApp(drawAddress('SK 2020', KUALA));
  await openCopy(page);

  // A little off: the first two snap to the vertices there.
  await drawNewArea(page, NEW_AREA, 4, 3);
  const withNew = await totalsOf(page);

  const area = areaRow(page, 'RT 011 RW 003');
  const before = await area.textContent();
  await holdSharedVertex(page);
  await page.mouse.up();
  await expect.poll(() => area.textContent()).not.toBe(before);
  // What one area lost the other got: nothing was added to the whole, nothing left it.
  await expect.poll(() => totalsOf(page)).toBe(withNew);

  await clickPlaces(page, [NEIGHBOUR]);
  await page.keyboard.press('c');
  await page.keyboard.down('Control');
  await clickPlaces(page, [
    [108.9657, 0.9105],
    [108.9657, 0.9122],
  ]);
  await page.keyboard.up('Control');
  await page.keyboard.press('Enter');
  await expect.poll(() => totalsOf(page)).toContain('59 area');

  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
  await expect.poll(() => totalsOf(page)).toBe(START);
});

test('by keyboard alone: choose, split between a clicked and a typed point, move a vertex, undo', async ({
  openApp,
}) => {
  const { page } = await openApp(drawAddress('SK 2020', { ...KUALA, center: NEIGHBOUR }));
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
  const { page, context } = await openApp(drawAddress('SK 2020', KUALA));
  await openCopy(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: readonly { x: number; y: number }[],
  ) => cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }) => ({ x, y })) });
  const tap = async (place: Place) => {
    const point = await inKuala(page, place);
    // Sent together: a finger that rests asks for the menu, however slow the machine is.
    await Promise.all([touch('touchStart', [point]), touch('touchEnd', [])]);
    await page.waitForTimeout(450);
  };

  await tap(INSIDE);
  await page.getByRole('status').filter({ hasText: 'Seret titik' }).waitFor();
  const area = areaRow(page, 'RT 011 RW 003');
  const before = await area.textContent();
  const from = await sharedVertex(page);
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
  const { page } = await openApp(drawAddress('SK 2020', KUALA), { serviceWorkers: 'allow' });
  await openCopy(page);
  await drawNewArea(page, NEW_AREA);
  const kept = await totalsOf(page);
  await clickPlaces(page, [INSIDE, NEIGHBOUR]);
  await page.getByText('tersimpan').waitFor();
  await page.reload();
  await page.getByText(/Gerakan yang belum selesai/).waitFor();
  await expect.poll(() => totalsOf(page)).toBe(kept);
});
