import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run, runTool } from './run.mjs';

/** Switches that let Chromium draw the map without a graphics card, as any user, without talking to its maker. */
export const chromiumArguments = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
];

const { env } = process;

/** @type {Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>} */
const usualPlaces = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
};

/**
 * The browser the tests use: CHROME_PATH, else one in the usual places.
 *
 * @returns {string | undefined} undefined: Playwright's own, if it was downloaded
 */
export function browserPath() {
  return env.CHROME_PATH || usualPlaces[process.platform]?.find((path) => existsSync(path));
}

/** @returns {Promise<string | null>} why the browser does not start; null when it does */
async function startFailure() {
  try {
    const { chromium } = await import('playwright-core');
    const executablePath = browserPath();
    const browser = await chromium.launch({
      args: chromiumArguments,
      timeout: 60_000,
      ...(executablePath === undefined ? {} : { executablePath }),
    });
    await browser.close();
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}

const isRoot = () => process.getuid?.() === 0;

async function installDebianChromium() {
  await run('apt-get', ['update', '-qq'], { capture: true, timeout: 300_000 });
  const { code, output } = await run(
    'env',
    [
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
    ],
    { capture: true, timeout: 600_000 },
  );
  if (code !== 0) console.error(output.trim().split('\n').slice(-5).join('\n'));
}

/**
 * Finds a browser that starts, or gets one: Playwright's download, else Debian's package when root.
 *
 * @returns {Promise<boolean>} false: none could be found; what to do has been told
 */
export async function ensureBrowser() {
  if ((await startFailure()) === null) return true;
  if (!env.CHROME_PATH) {
    console.log('Mengambil peramban untuk uji … / Getting a browser for the tests …');
    await runTool('playwright-core', 'playwright-core', ['install', 'chromium-headless-shell'], {
      capture: true,
      timeout: 240_000,
    });
    if ((await startFailure()) === null) return true;
    if (isRoot() && existsSync('/usr/bin/apt-get')) await installDebianChromium();
  }
  const failure = await startFailure();
  if (failure === null) return true;
  console.error(
    `Tidak ada peramban untuk uji layar: pasang Chromium atau Chrome, atau sebutkan letaknya dalam CHROME_PATH.\n` +
      `No browser for the screen tests: install Chromium or Chrome, or name its place in CHROME_PATH.\n(${failure})`,
  );
  return false;
}
