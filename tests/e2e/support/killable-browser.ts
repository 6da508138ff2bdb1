import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium } from 'playwright-core';
import { browserPath, chromiumArguments } from '../../../scripts/support/browser.mjs';

/** A browser with a profile on disk, which can be ended as by a power cut. */
export interface KillableBrowser {
  readonly browser: Browser;
  /** Ends all its processes at once: none of them is told. */
  kill(): Promise<void>;
}

/** `profile` is a folder, which outlives the browser. Not on Windows, which has no process groups. */
export async function openKillable(profile: string): Promise<KillableBrowser> {
  const child = spawn(
    browserPath() ?? chromium.executablePath(),
    [
      ...chromiumArguments,
      '--headless',
      '--no-first-run',
      '--force-prefers-reduced-motion',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // At the head of a process group of its own, to which all its processes belong.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(child, 'exit');
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
  try {
    return { browser: await chromium.connectOverCDP(await addressOf(child), { timeout: 60_000 }), kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** Where it listens, as it says itself when it has started. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`the browser ended before it listened: ${said}`)));
  });
}
