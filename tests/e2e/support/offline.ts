import type { Page } from 'playwright-core';
import type { Site } from './site.ts';

/** Waits until the service worker holds the app, then takes the network and the server away. */
export async function goOffline(page: Page, site: Site): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
  await page.context().setOffline(true);
  await site.close();
}
