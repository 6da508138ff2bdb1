import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

/** Real files of cities, kept beside the repository and not part of it. */
const root = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** Full path of a file or folder of the shared data; null where it is not on this machine. */
export function sharedData(path: string): string | null {
  const full = `${root}${path}`;
  return existsSync(full) ? full : null;
}

/** A suite on real data: skipped, and said to be, where the data are not there. */
export function describeWithSharedData(name: string, suite: () => void): void {
  if (existsSync(root)) describe(name, suite);
  else describe.skip(`${name} (skipped: the folder of shared data is not beside the repository)`, suite);
}
