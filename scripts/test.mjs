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

/** Browser tests that time what they see. */
const TIMED = 'tests/e2e/timed/';

/**
 * @param {string} name of this part of the tests
 * @param {readonly string[]} which project of vitest.config.ts, and what of it
 * @param {{ readonly capture?: boolean }} [options] `capture` shows the output at the end, for parts that run beside others
 */
async function runTests(name, which, { capture = false } = {}) {
  const file = join(root, '.cache', `tests-${name}.json`);
  rmSync(file, { force: true });
  const { code, output } = await runTool(
    'vitest',
    'vitest',
    ['run', ...which, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { capture },
  );
  if (output !== '') console.log(output);
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

const hasBrowser = await ensureBrowser();
if (!hasBrowser) total.failed++;
const unit = runTests('unit', ['--project=unit'], { capture: hasBrowser });
// A page is often waited for, which leaves a processor to the others; what is timed has the machine to itself.
if (hasBrowser) await runTests('e2e', ['--project=e2e', `--exclude=${TIMED}**`]);
await unit;
if (hasBrowser) await runTests('timed', ['--project=e2e', TIMED]);

console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed === 0 ? 0 : 1;
