import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { makeCity } from '../../../bench/make-city.ts';
import { featureRings, type Position } from '../../../src/geo/column.ts';
import { drawAddress, liveFigures, pixelOf, readyToDraw } from '../support/draw-map.ts';
import { dropFiles } from '../support/drop.ts';
import { madeCityFiles } from '../support/made-city.ts';
import { test } from '../support/test.ts';

const POLYGONS = 5_000;
/** Frames in which the hand moves. */
const STEPS = 120;

declare global {
  var drawnFrames: number[] | undefined;
  var numberDelays: number[] | undefined;
}

/** Has the page write down when it draws, and how long after the hand each set of numbers came. */
const observe = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const frames: number[] = [];
    const delays: number[] = [];
    globalThis.drawnFrames = frames;
    globalThis.numberDelays = delays;
    const tick = (now: number) => {
      frames.push(now);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'deliniasi.numbers') delays.push(duration);
    }).observe({ type: 'measure' });
  });

function share(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

function told(name: string, milliseconds: readonly number[]): string {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const [median, late] = [share(sorted, 0.5), share(sorted, 0.95)].map((each) => each.toFixed(1));
  return `${name}: median ${median} ms, p95 ${late} ms (n = ${sorted.length})`;
}

test('with 5,000 polygons a vertex is dragged and the numbers follow', { timeout: 400_000 }, async ({
  openApp,
}) => {
  const city = makeCity(POLYGONS);
  const { page, context } = await openApp('#/data');
  context.setDefaultTimeout(200_000);
  await page.getByText('2 dimuat').waitFor();
  await dropFiles(page, madeCityFiles(city));
  await page.getByRole('dialog').getByRole('button', { name: /^Muat/ }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page
    .getByText(/SK 2032/)
    .first()
    .waitFor();

  const ring = featureRings(city.after.geometry, 40)[0][0];
  const vertex = ring[0];
  const middle: Position = [mean(ring, 0), mean(ring, 1)];
  const view = { center: vertex, zoom: 18 };
  const address = drawAddress('SK 2032', view);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await readyToDraw(page);
  const inside = await pixelOf(page, middle, view);
  await page.mouse.click(inside.x, inside.y);
  await expect.poll(() => liveFigures(page), { timeout: 120_000 }).not.toBeNull();
  // Checks of the whole SK are made after it was opened, and then its map data: the hand comes later.
  await page.getByRole('tab', { name: /Periksa\s*\d/ }).waitFor();
  await page.waitForTimeout(2_000);

  const start = await liveFigures(page);
  const { x, y } = await pixelOf(page, vertex, view);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await observe(page);
  for (let step = 1; step <= STEPS; step++) {
    await page.mouse.move(x + 30 * Math.sin(step / 12), y + 30 * (1 - Math.cos(step / 12)));
    await page.waitForTimeout(16);
  }
  await page.mouse.move(x + 11, y - 17);
  await expect.poll(() => liveFigures(page)).not.toEqual(start);
  const { frames, delays } = await page.evaluate(() => ({
    frames: globalThis.drawnFrames ?? [],
    delays: globalThis.numberDelays ?? [],
  }));
  await page.mouse.up();
  const intervals = frames.slice(1).map((at, index) => at - frames[index]);
  process.stdout.write(
    `${POLYGONS} polygons · ${told('frame', intervals)} · ${told('numbers after the hand', delays)}\n`,
  );
  expect(intervals.length).toBeGreaterThan(0);
  expect(delays.length).toBeGreaterThan(0);
});

const mean = (ring: readonly Position[], axis: 0 | 1): number =>
  ring.slice(1).reduce((sum, place) => sum + place[axis], 0) / (ring.length - 1);
