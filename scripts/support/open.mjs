import { spawn } from 'node:child_process';

/** @type {Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>>} */
const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

/** Opens the address in the user's browser; where that cannot be done the printed address has to do. */
export function openInBrowser(/** @type {string} */ address) {
  const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
