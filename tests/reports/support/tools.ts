import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { sharedData } from '../../support/shared-data.ts';

const isInstalled = (tool: string): boolean => spawnSync('which', [tool]).status === 0;

/**
 * A suite on finished papers of Pekalongan, judged by programs that are not ours: skipped, and said to be, where the data or one of
 * the programs is not there.
 */
export function describeFinished(name: string, tools: readonly string[], suite: () => void): void {
  const missing = [
    ...(sharedData('pekalongan/sk2020.kmz') === null ? ['the folder of shared data'] : []),
    ...tools.filter((tool) => !isInstalled(tool)),
  ];
  if (missing.length === 0) describe(name, suite);
  else describe.skip(`${name} (skipped without ${missing.join(', ')})`, suite);
}

/** A program's outcome; it is a fault of the test where it did not start. */
export function run(tool: string, ...argv: readonly string[]): SpawnSyncReturns<string> {
  const outcome = spawnSync(tool, argv, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  if (outcome.error) throw outcome.error;
  return outcome;
}

/** A folder that is gone after the file's tests. */
export function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deliniasi-papers-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
