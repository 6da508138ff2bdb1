import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, test as plainTest } from 'vitest';
import { browserPath, chromiumArguments } from '../../../scripts/support/browser.mjs';
import { observeLongTasks } from './long-tasks.ts';
import { Problems } from './problems.ts';
import { openSite, type Site } from './site.ts';

/** The screens the program is made for. */
export const viewports = {
  laptop: { width: 1366, height: 768 },
  projector: { width: 1280, height: 720 },
  phone: { width: 390, height: 844 },
} as const;

/**
 * Milliseconds until a test gives up waiting. Beside other work on two processors a page may draw nothing for half a minute, while
 * its graphics are being made.
 */
export const PATIENCE = 60_000;

interface OpenOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
  /**
   * With one, the first visit fetches all of the app in the background, and the next is served from there: for tests that come back
   * to the app, or open it offline. Default: blocked; what the app fetches is then what it needs by itself.
   */
  readonly serviceWorkers?: 'allow' | 'block';
}

export interface OpenedApp {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly problems: Problems;
}

/** Opens the app in a fresh profile. `path` is relative to the app's address: `''`, `'#/…'` or `'?…'`. */
export type OpenApp = (path?: string, options?: OpenOptions) => Promise<OpenedApp>;

/** A test with the built app in a real browser. It fails when the app shows any of `Problems`. */
export const test = plainTest
  .extend<{ $worker: { browser: Browser }; $file: { site: Site } }>({
    browser: [
      // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from this pattern
      async ({}, use) => {
        const executablePath = browserPath();
        const browser = await chromium.launch({
          args: [...chromiumArguments],
          ...(executablePath === undefined ? {} : { executablePath }),
        });
        await use(browser);
        await browser.close();
      },
      { scope: 'worker' },
    ],
    site: [
      // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from this pattern
      async ({}, use) => {
        const site = await openSite();
        await use(site);
        await site.close();
      },
      { scope: 'file' },
    ],
  })
  .extend<{ openApp: OpenApp }>({
    openApp: async ({ browser, site }, use) => {
      const opened: OpenedApp[] = [];
      await use(async (path = '', options = {}) => {
        const app = await openIn(browser, site, path, options);
        opened.push(app);
        return app;
      });
      const problems = opened.flatMap((app) => app.problems.list());
      for (const { context } of opened) await context.close();
      expect(problems, 'problems the app showed during the test').toEqual([]);
    },
  });

async function openIn(browser: Browser, site: Site, path: string, options: OpenOptions): Promise<OpenedApp> {
  const context = await browser.newContext({
    viewport: options.viewport ?? viewports.laptop,
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'id-ID',
    serviceWorkers: options.serviceWorkers ?? 'block',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE);
  const problems = new Problems(context, site.url);
  await observeLongTasks(context);
  const page = await context.newPage();
  await page.goto(site.url + path);
  return { page, context, problems };
}
