import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';

/** @param {string} path below the root */
const changedAt = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs the packages when they are missing or older than package-lock.json. Ends the program if that fails. */
export async function ensureInstalled() {
  if (changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')) return;
  console.log('Memasang paket (sekali saja) … / Installing packages (once) …');
  const { code } = await run('npm', ['ci', '--include=dev', '--loglevel=error'], {
    shell: process.platform === 'win32',
  });
  if (code === 0) return;
  console.error(
    'Paket tidak dapat dipasang: periksa sambungan jaringan, lalu coba lagi.\n' +
      'The packages could not be installed: check the network, then try again.',
  );
  process.exit(1);
}
