import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testFonts } from '../drawing/testing/fonts.ts';
import { scenesOf } from '../scenes.ts';
import { HOSTILE, sampleReport } from '../testing/sample-report.ts';
import { pptxOf } from './pptx.ts';

const run = promisify(execFile);
const LIMIT_MS = 120_000;

const isThere = async (tool: string, argument: string): Promise<boolean> =>
  run(tool, [argument]).then(
    () => true,
    () => false,
  );
const canConvert = (await isThere('soffice', '--version')) && (await isThere('pdftotext', '-v'));

describe.skipIf(!canConvert)(
  'slides in LibreOffice (skipped where soffice or pdftotext is not there)',
  { timeout: LIMIT_MS + 30_000 },
  () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'deliniasi-slides-'));
    });
    afterAll(() => rm(folder, { recursive: true }));

    it('open, one page a slide, with texts as they are', async () => {
      const report = await sampleReport();
      await writeFile(join(folder, 'slides.pptx'), (await pptxOf(report, testFonts())).bytes);
      const profile = pathToFileURL(join(folder, 'profile')).href;
      await run(
        'soffice',
        [
          `-env:UserInstallation=${profile}`,
          '--headless',
          '--convert-to',
          'pdf',
          '--outdir',
          folder,
          'slides.pptx',
        ],
        { cwd: folder, timeout: LIMIT_MS },
      );
      const { stdout } = await run('pdftotext', ['-layout', join(folder, 'slides.pdf'), '-']);
      expect(stdout.split('\f').filter((page) => page.trim() !== '')).toHaveLength(
        scenesOf(report).length + 2,
      );
      expect(stdout).toContain('Roban');
      expect(stdout).toContain('UTM (cara SK)');
      expect(stdout.replace(/\s+/g, '')).toContain(HOSTILE.title.replace(/\s+/g, ''));
    });
  },
);
