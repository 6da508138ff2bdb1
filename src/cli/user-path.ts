import { resolve } from 'node:path';

/**
 * A path as the user meant it. `npm run` moves to the package's folder before it starts a script and keeps the
 * folder where the user stands in INIT_CWD.
 */
export function userPath(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'deliniasi' && folder !== undefined ? resolve(folder, path) : resolve(path);
}
