// npm test: installs, finds a browser, runs every check and test, and counts them. Ends with its count on a line of its own.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './support/browser.mjs';
import { runChecks } from './support/checks.mjs';
import { ensureInstalled } from './support/install.mjs';
import { requireNode } from './support/node.mjs';
import { root } from './support/paths.mjs';
import { runTool } from './support/run.mjs';
import { countResults } from './support/test-count.mjs';

requireNode();
await ensureInstalled();

const total = { passed: 0, failed: await runChecks(), skipped: 0 };
mkdirSync(join(root, '.cache'), { recursive: true });

/** @param {string} project of vitest.config.ts */
async function runProject(project) {
  const file = join(root, '.cache', `tests-${project}.json`);
  rmSync(file, { force: true });
  const { code } = await runTool('vitest', 'vitest', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const counted = countResults(readReport(file), code);
  total.passed += counted.passed;
  total.failed += counted.failed;
  total.skipped += counted.skipped;
}

/** @param {string} file @returns {unknown} null when vitest wrote none */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

await runProject('unit');
if (await ensureBrowser()) await runProject('e2e');
else total.failed++;

console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed === 0 ? 0 : 1;
