import type { BrowserContext, Page } from 'playwright-core';

interface LongTask {
  /** Milliseconds since the page was opened. */
  readonly start: number;
  /** Milliseconds; the browser reports tasks from 50 on. */
  readonly duration: number;
}

declare global {
  var observedLongTasks: LongTask[] | undefined;
}

/** Has every page of the context write down its long tasks from the start. */
export function observeLongTasks(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    const tasks: LongTask[] = [];
    globalThis.observedLongTasks = tasks;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** Main-thread tasks over 50 ms that began at or after `since` (milliseconds since the page was opened). */
export async function longTasks(page: Page, since = 0): Promise<readonly LongTask[]> {
  const all = await page.evaluate(() => globalThis.observedLongTasks ?? []);
  return all.filter((task) => task.start >= since);
}

/** The page's own clock, for `longTasks`. */
export const pageTime = (page: Page): Promise<number> => page.evaluate(() => performance.now());
