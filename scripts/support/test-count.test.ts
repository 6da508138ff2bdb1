import { describe, expect, test } from 'vitest';
import { countResults } from './test-count.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('counting the tests of a run', () => {
  test('adds up the files', () => {
    const report = {
      testResults: [file('passed', 'passed', 'passed', 'pending'), file('failed', 'failed', 'todo')],
    };
    expect(countResults(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  test('a file that could not be loaded is a failure', () => {
    expect(countResults({ testResults: [file('failed')] }, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('an error outside any test is a failure', () => {
    expect(countResults({ testResults: [file('passed', 'passed')] }, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  test('no report is a failure', () => {
    expect(countResults(null, 1).failed).toBe(1);
  });

  test('a hook that failed beside passing tests is a failure', () => {
    expect(countResults({ testResults: [file('failed', 'passed')] }, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });
});
