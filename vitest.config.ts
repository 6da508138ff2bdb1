import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,data,scripts,bench}/**/*.test.{ts,tsx}', 'tests/{property,reports}/**/*.test.ts'],
          setupFiles: ['tests/support/seed.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/e2e/support/build.ts'],
          // One file at a time: the tests time the browser, and share two processors with it.
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // The screens follow what is done to them, on a slow machine after a while.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
