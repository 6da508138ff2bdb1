import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,data,scripts,bench}/**/*.test.{ts,tsx}', 'tests/{property,reports}/**/*.test.ts'],
          // A process of its own for each of 200 files would take longer than their tests: see fresh-modules.ts.
          isolate: false,
          setupFiles: ['tests/support/fresh-modules.ts', 'tests/support/seed.ts'],
          // It can be started once only, and is so by modules that each file has anew.
          server: { deps: { inline: ['@resvg/resvg-wasm'] } },
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
          // One file after the other in one browser: they share two processors with it, and each page is a profile of its own.
          isolate: false,
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 240_000,
          hookTimeout: 300_000,
          // The screens follow what is done to them, on a slow machine after a while.
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
