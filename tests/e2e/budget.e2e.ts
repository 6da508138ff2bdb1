import { expect } from 'vitest';
import { comparedFigures } from './support/compare-screen.ts';
import { test } from './support/test.ts';
import { transferredScriptBytes, transferredScripts } from './support/transfer.ts';

const BUDGET = 850_000;

test('script and wasm until the balance of the demo stands are under 850 kB compressed', async ({
  openApp,
  site,
}) => {
  const { page } = await openApp();
  await comparedFigures(page);
  await page.waitForLoadState('networkidle');
  const parts = transferredScripts(site).map(({ path, bytes }) => `${bytes} ${path}`);
  expect(transferredScriptBytes(site), parts.join('\n')).toBeLessThan(BUDGET);
});
