import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails when axe finds anything on the page as it stands, in any of its rules. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await page.evaluate(source);
  const results = await page.evaluate<AxeResults>('axe.run(document)');
  const found = results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary ?? ''}`),
  );
  expect(found, 'axe').toEqual([]);
}
