import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import { type GreyPicture, readPgm } from './pixels.ts';

type Tool = 'qpdf' | 'pdffonts' | 'pdftotext' | 'pdftoppm' | 'pdfinfo';

/** A test that needs programs of the system: skipped, and said to be, where one is not there. */
export function itWith(tools: readonly Tool[], name: string, test: () => void | Promise<void>): void {
  const missing = tools.filter((tool) => !isThere(tool));
  if (missing.length === 0) it(name, test);
  else it.skip(`${name} (skipped: ${missing.join(', ')} not installed)`, test);
}

function isThere(tool: Tool): boolean {
  try {
    execFileSync(tool, [tool === 'qpdf' ? '--version' : '-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What a program says of a PDF on its standard output. Throws where it fails or complains. */
export function toolOutput(
  tool: Tool,
  pdf: Uint8Array,
  before: readonly string[],
  after: readonly string[] = [],
): string {
  return withFile(pdf, (file) =>
    execFileSync(tool, [...before, file, ...after], { encoding: 'utf8', stdio: 'pipe' }),
  );
}

const RASTERISER: Tool = 'pdftoppm';

/** The first page of a PDF in grey. */
export function rasterised(pdf: Uint8Array, pixelsPerInch: number): GreyPicture {
  return withFile(pdf, (file) => {
    execFileSync(RASTERISER, ['-gray', '-r', String(pixelsPerInch), '-singlefile', file, `${file}-page`]);
    return readPgm(new Uint8Array(readFileSync(`${file}-page.pgm`)));
  });
}

function withFile<Result>(bytes: Uint8Array, use: (file: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'deliniasi-drawing-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, bytes);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
