import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe } from 'vitest';

const TIME_LIMIT = 120_000;

const program = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));

/** A suite that opens files in LibreOffice: skipped, and said to be, where it is not installed. */
export function describeWithLibreOffice(name: string, suite: () => void): void {
  if (program) describe(name, suite);
  else describe.skip(`${name} (skipped: LibreOffice is not on this machine)`, suite);
}

/** Tokens of the CSV filter: comma, quotes, UTF-8, numbers in full and not as shown, all sheets. */
export const EVERY_SHEET_AS_CSV =
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/**
 * What LibreOffice makes of a file, by name; it has a profile of its own, so that it disturbs no one who is using it. Throws with what
 * it says where it fails, complains or makes nothing.
 */
export async function convertWithLibreOffice(
  name: string,
  bytes: Uint8Array,
  filter: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'deliniasi-office-'));
  try {
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const [input, output] = [join(folder, name), join(folder, 'out')];
    await writeFile(input, bytes);
    const { stdout, stderr } = await promisify(execFile)(
      program ?? 'soffice',
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter, '--outdir', output, input],
      { timeout: TIME_LIMIT },
    );
    const files = await readdir(output).catch(() => []);
    if (files.length === 0 || /error/i.test(stderr)) throw new Error(`${stdout}${stderr}`);
    return new Map(
      await Promise.all(files.map(async (file) => [file, await readFile(join(output, file))] as const)),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
