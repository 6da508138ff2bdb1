import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runTool } from './run.mjs';

const sources = ['src', 'public', 'data', 'index.html', 'vite.config.ts', 'package-lock.json'];

/**
 * Time of the last change below a file or folder, 0 when there is none.
 *
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds `dist` when it is missing or older than what it is made of. Throws when the build fails. */
export async function ensureBuilt() {
  const changed = Math.max(...sources.map((source) => newest(join(root, source))));
  if (newest(join(root, 'dist', 'index.html')) >= changed) return;
  console.log('Membangun aplikasi … / Building the app …');
  const { code, output } = await runTool('vite', 'vite', ['build', '--logLevel', 'warn'], {
    capture: true,
    // Vitest sets it to `test`, and Vite would then bundle React's development build.
    env: { NODE_ENV: 'production' },
  });
  if (output.trim() !== '') console.error(output.trim());
  if (code !== 0) throw new Error('Aplikasi tidak dapat dibangun. / The app could not be built.');
}
