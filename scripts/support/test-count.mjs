/**
 * Counts of one vitest run. A file that could not be loaded, an error outside any test, or a missing report counts as
 * one failure each, so that no failure ends in a count of zero.
 *
 * @param {unknown} report of vitest's JSON reporter
 * @param {number} exitCode of vitest
 */
export function countResults(report, exitCode) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of listIn(report, 'testResults')) {
    const tests = listIn(file, 'assertionResults');
    for (const test of tests) counts[kindOf(textIn(test, 'status'))]++;
    if (textIn(file, 'status') === 'failed' && !tests.some((test) => textIn(test, 'status') === 'failed'))
      counts.failed++;
  }
  if (exitCode !== 0 && counts.failed === 0) counts.failed++;
  return counts;
}

/** @param {string} status @returns {'passed' | 'failed' | 'skipped'} */
function kindOf(status) {
  if (status === 'passed' || status === 'failed') return status;
  return 'skipped';
}

/** @param {unknown} value @param {string} key @returns {unknown} */
const memberOf = (value, key) =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** @param {unknown} value @param {string} key @returns {readonly unknown[]} */
function listIn(value, key) {
  const list = memberOf(value, key);
  return Array.isArray(list) ? list : [];
}

/** @param {unknown} value @param {string} key */
const textIn = (value, key) => String(memberOf(value, key));
