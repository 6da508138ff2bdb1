import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { areaRow, drawAddress, type Place, readyToDraw, totalsOf } from './support/draw-map.ts';
import { type KillableBrowser, openKillable } from './support/killable-browser.ts';
import { drawNewArea, holdSharedVertex, KUALA, openCopy, START } from './support/kuala.ts';
import { Problems } from './support/problems.ts';
import { PATIENCE, test, viewports } from './support/test.ts';

/** On free ground. */
const NEW_AREA: readonly Place[] = [
  [108.9676, 0.9129],
  [108.968, 0.9129],
  [108.968, 0.9132],
  [108.9676, 0.9132],
];

function newProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deliniasi-profile-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  return folder;
}

async function openBrowser(profile: string): Promise<KillableBrowser> {
  const opened = await openKillable(profile);
  onTestFinished(opened.kill);
  return opened;
}

async function openDrawing({ browser }: KillableBrowser, url: string, decree: string) {
  const [context] = browser.contexts();
  context.setDefaultTimeout(PATIENCE);
  const problems = new Problems(context, url);
  const page = await context.newPage();
  await page.setViewportSize(viewports.laptop);
  await page.goto(url + drawAddress(decree, KUALA));
  await readyToDraw(page);
  return { page, problems };
}

/** The steps as the history tells them, the newest first. */
async function history(page: Page): Promise<string[]> {
  await page.getByRole('tab', { name: 'Riwayat' }).click();
  const list = page.getByRole('list', { name: 'Riwayat langkah' });
  await list.waitFor();
  return list.getByRole('listitem').allTextContents();
}

test.skipIf(process.platform === 'win32')(
  'a browser that is killed in the middle of a gesture loses that gesture only',
  async ({ site }) => {
    const profile = newProfile();
    const first = await openBrowser(profile);
    const { page, problems } = await openDrawing(first, site.url, 'SK 2020');
    await openCopy(page);
    await drawNewArea(page, NEW_AREA);
    await page.getByText('tersimpan').waitFor();
    const kept = await totalsOf(page);
    const border = await areaRow(page, 'RT 011 RW 003').textContent();
    const steps = await history(page);
    expect(steps[0]).toContain('sekarang');
    await page.getByRole('tab', { name: 'Area' }).click();
    await holdSharedVertex(page);
    expect(problems.list()).toEqual([]);
    await first.kill();

    const second = await openBrowser(profile);
    const again = await openDrawing(second, site.url, 'SK 2025');
    await expect.poll(() => totalsOf(again.page)).toBe(kept);
    await expect.poll(() => areaRow(again.page, 'RT 011 RW 003').textContent()).toBe(border);
    await expect.poll(() => history(again.page)).toEqual(steps);
    await again.page.keyboard.press('Control+z');
    await expect.poll(() => totalsOf(again.page)).toBe(START);
    await again.page.keyboard.press('Control+Shift+z');
    await expect.poll(() => totalsOf(again.page)).toBe(kept);
    expect(again.problems.list()).toEqual([]);
  },
);
