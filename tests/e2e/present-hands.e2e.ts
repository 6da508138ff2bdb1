import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { plain, press, said, startShow, wall } from './support/show.ts';
import { test, viewports } from './support/test.ts';

test('a second window shows the scene alone, and is frozen, pointed at, closed and opened again', async ({
  openApp,
}) => {
  const { page, context } = await openApp('#/sajikan', { viewport: viewports.projector });
  await startShow(page);
  const openAudience = async (): Promise<Page> => {
    const [opened] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('h')]);
    await opened.locator('[data-audience]').waitFor();
    await page.bringToFront();
    return opened;
  };
  const audience = await openAudience();
  const strip = page.getByRole('complementary', { name: 'Strip penyaji' });
  await strip.waitFor();
  for (let step = 0; step < 4; step++) await press(page, 'PageDown');
  await expect.poll(() => said(audience)).toBe(await said(page));
  expect(await wallText(audience)).toBe(await wallText(page));
  expect(await audience.getByRole('complementary').count()).toBe(0);

  // The laser is at the same place on the ground, on a map of another size: the scene's middle is its middle.
  await page.keyboard.press('l');
  const [here, there] = [await middleOfMap(page), await middleOfMap(audience)];
  await expect
    .poll(async () => {
      await page.mouse.move(here.x - 5, here.y);
      await page.mouse.move(here.x, here.y);
      return dotAt(audience);
    })
    .toEqual(there);

  const frozen = await wallText(audience);
  await page.keyboard.press('f');
  await strip.getByText('beku pada').waitFor();
  for (let step = 0; step < 3; step++) await press(page, 'PageDown');
  expect(await wallText(audience)).toBe(frozen);
  await page.keyboard.press('f');
  await expect.poll(() => wallText(audience)).toBe(await wallText(page));

  // A clicker's key that fell into the second window.
  const before = await said(page);
  await audience.keyboard.press('PageDown');
  await expect.poll(() => said(page)).not.toBe(before);
  await page.keyboard.press('b');
  await audience.locator('[data-blank]').waitFor();
  expect(await page.locator('[data-blank]').count()).toBe(0);
  await page.keyboard.press('b');
  await audience.close();
  await page.getByText('Layar hadirin ditutup.').waitFor();
  await press(page, 'PageDown');

  const again = await openAudience();
  await expect.poll(() => said(again)).toBe(await said(page));
  await page.keyboard.press('Escape');
  await again.getByText('Sajian selesai.').waitFor();
  // A browser that holds new windows back.
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.keyboard.press('F5');
  await expect.poll(() => said(again)).toMatch(/^Pembuka/);
  await page.keyboard.press('h');
  await page.getByText('Peramban menahan jendela baru').waitFor();
});

const wallText = async (page: Page): Promise<string> =>
  plain(await page.locator('[data-wall]').textContent());

/** Of what the strip leaves of the map: there a scene has its middle. */
async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
  const ground = await page.locator('[data-ground]').boundingBox();
  const seen = await page.locator('[data-wall]').boundingBox();
  if (!ground || !seen) throw new Error('there is no map');
  return { x: Math.round(ground.x + ground.width / 2), y: Math.round(seen.height / 2) };
}

const dotAt = (page: Page): Promise<{ x: number; y: number }> =>
  page.locator('[data-laser-dot]').evaluate((dot) => {
    const { left, top, width, height } = dot.getBoundingClientRect();
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  });

test('fingers flick the words on and back, and draw and pinch the map', async ({ openApp }) => {
  const { page, context } = await openApp('#/sajikan', { viewport: viewports.phone });
  await startShow(page);
  for (let step = 0; step < 4; step++) await press(page, 'PageDown');
  const fingers = await context.newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...points: readonly (readonly [number, number])[]
  ) => fingers.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  const place = () => wall(page).getAttribute('data-look');
  const start = await place();

  await touch('touchStart', [300, 700]);
  await touch('touchMove', [200, 705]);
  await touch('touchMove', [100, 705]);
  await touch('touchEnd');
  await expect.poll(place).not.toBe(start);
  await touch('touchStart', [100, 700]);
  await touch('touchMove', [300, 700]);
  await touch('touchEnd');
  await expect.poll(place).toBe(start);

  const camera = () => new URL(page.url()).hash.match(/peta=([^&]+)/)?.[1] ?? '';
  await expect.poll(camera).not.toBe('');
  const [, , zoom] = camera().split(',').map(Number);
  await touch('touchStart', [300, 200]);
  await touch('touchMove', [200, 200]);
  await touch('touchMove', [100, 200]);
  await touch('touchEnd');
  await touch('touchStart', [150, 200], [250, 200]);
  await touch('touchMove', [125, 200], [275, 200]);
  await touch('touchMove', [100, 200], [300, 200]);
  await touch('touchEnd');
  await expect.poll(() => Math.round(10 * (Number(camera().split(',')[2]) - zoom))).toBe(10);
  expect(await place()).toBe(start);
});
