import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, chromiumArguments } from '../../../scripts/support/browser.mjs';
import { pekalonganReport } from '../../../tests/support/pekalongan-report.ts';
import { sharedData } from '../../../tests/support/shared-data.ts';
import { formatHectares } from '../../domain/format.ts';
import { testFonts } from '../drawing/testing/fonts.ts';
import type { Report } from '../report.ts';
import { HOSTILE, sampleReport } from '../testing/sample-report.ts';
import { htmlOf } from './html.ts';

const executablePath = browserPath();
const { resolve } = createRequire(import.meta.url);

/** The page as a file on disk, opened as by double click: no network, and nothing it does may pass unseen. */
class OpenPage {
  readonly faults: string[] = [];
  private readonly folder: string;
  private readonly browser: Browser;

  constructor(folder: string, browser: Browser) {
    this.folder = folder;
    this.browser = browser;
  }

  async open(report: Report, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const file = join(this.folder, `${Math.random()}.html`);
    await writeFile(file, (await htmlOf(report, testFonts())).bytes);
    const context: BrowserContext = await this.browser.newContext({
      offline: true,
      locale: 'id-ID',
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    page.on('console', (message) => void this.faults.push(message.text()));
    page.on('pageerror', (error) => void this.faults.push(error.message));
    page.on('dialog', (dialog) => void this.faults.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href) this.faults.push(`request: ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    return page;
  }
}

/** Pixels of the map, to see that it was painted anew. */
const painted = (page: Page): Promise<string> =>
  page
    .locator('#map-canvas')
    .evaluate(
      (canvas) =>
        new Promise<string>((done) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => done(canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : '')),
          ),
        ),
    );

describe.skipIf(executablePath === undefined)(
  'the page in a browser (skipped where there is none)',
  {
    timeout: 180_000,
  },
  () => {
    let browser: Browser;
    let folder: string;
    let pages: OpenPage;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'deliniasi-page-'));
      browser = await chromium.launch({
        args: [...chromiumArguments],
        ...(executablePath === undefined ? {} : { executablePath }),
      });
      pages = new OpenPage(folder, browser);
    });
    afterAll(async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    });

    it('shows hostile texts as texts, runs nothing of them, and breaks no rule of its policy', async () => {
      const page = await pages.open(await sampleReport());
      expect(await page.locator('h1').textContent()).toBe(HOSTILE.title);
      expect(await page.locator('#balance tbody th').first().textContent()).toBe(HOSTILE.kelurahan);
      await page.locator('#balance tbody a').first().click();
      expect(await page.locator('#map-card h3').textContent()).toBe(HOSTILE.kelurahan);
      expect(pages.faults).toEqual([]);
      await page.context().close();
    });

    it('has no fault that axe finds, in either language, on a desk and on a telephone', async () => {
      const report = await sampleReport();
      const axe = await readFile(resolve('axe-core'), 'utf8');
      for (const viewport of [
        { width: 1366, height: 768 },
        { width: 390, height: 844 },
      ]) {
        const page = await pages.open(report, { viewport, bypassCSP: true });
        await page.locator('input[value="change"]').check();
        await page.locator('#balance tbody a').first().click();
        await page.locator('details').first().locator('summary').click();
        await page.locator('#language').click();
        await page.evaluate(axe);
        const found = await page.evaluate<readonly { id: string; nodes: readonly { html: string }[] }[]>(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))',
        );
        expect(found).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
        await page.context().close();
      }
      expect(pages.faults).toEqual([]);
    });

    it('keeps tables and pictures of the map where no script runs', async () => {
      const page = await pages.open(await sampleReport(), { javaScriptEnabled: false });
      expect(await page.locator('.viewer').isVisible()).toBe(false);
      expect(await page.locator('.pictures svg').count()).toBe(3);
      expect(await page.locator('.pictures').isVisible()).toBe(true);
      expect(await page.locator('#language').isVisible()).toBe(false);
      expect(await page.locator('#balance tbody tr').count()).toBe(3);
      await page.context().close();
    });

    it('sorts the table by name and by figures', async () => {
      const page = await pages.open(await sampleReport());
      const names = () => page.locator('#balance tbody th').allTextContents();
      const added = page.locator('#balance thead th[data-figure="addedHa"]');
      await added.locator('button').click();
      expect(await added.getAttribute('aria-sort')).toBe('descending');
      expect((await names())[0]).toBe('Di luar kelurahan');
      await page.locator('#balance thead th').first().locator('button').click();
      expect(await names()).toEqual([...(await names())].sort((a, b) => a.localeCompare(b, 'id')));
      expect(await added.getAttribute('aria-sort')).toBe(null);
      await page.context().close();
    });

    it.skipIf(sharedData('pekalongan') === null)(
      'flies to a kelurahan, swipes, changes the view and zooms',
      async () => {
        const report = await pekalonganReport();
        const page = await pages.open(report);
        const whole = await painted(page);
        await page.locator('#map-split').fill('20');
        const swiped = await painted(page);
        expect(swiped).not.toBe(whole);
        await page.locator('input[value="change"]').check();
        const change = await painted(page);
        expect(change).not.toBe(swiped);
        await page.getByRole('link', { name: 'Tirto' }).click();
        const flown = await painted(page);
        expect(flown).not.toBe(change);
        const tirto = report.balance.units.find(({ name }) => name === 'Tirto');
        expect(await page.locator('#map-card dd').allTextContents()).toEqual(
          [tirto?.beforeHa, tirto?.reducedHa, tirto?.remainingHa, tirto?.addedHa, tirto?.afterHa].map(
            (hectares) => formatHectares(hectares ?? Number.NaN),
          ),
        );
        await page.locator('#map-canvas').press('+');
        expect(await painted(page)).not.toBe(flown);
        await page.locator('input[value="reduced"]').uncheck();
        await page.locator('#map-all').click();
        expect(await page.locator('#map-card').isVisible()).toBe(false);
        const box = await page.locator('#map-canvas').boundingBox();
        await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
        expect(await page.locator('#map-card h3').isVisible()).toBe(true);
        expect(pages.faults).toEqual([]);
        await page.context().close();
      },
    );
  },
);
