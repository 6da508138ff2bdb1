import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file that an act hands to the browser. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<Downloaded> {
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await act();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

interface PdfPage {
  readonly millimetres: readonly [width: number, height: number];
  readonly text: string;
}

const MM_PER_POINT = 25.4 / 72;

/** The pages of a PDF, as another program reads them. */
export async function pdfPages(bytes: Uint8Array): Promise<readonly [PdfPage, ...PdfPage[]]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const read = async (number: number): Promise<PdfPage> => {
    const page = await document.getPage(number);
    const [left, bottom, right, top] = page.view;
    const { items } = await page.getTextContent();
    return {
      millimetres: [(right - left) * MM_PER_POINT, (top - bottom) * MM_PER_POINT],
      text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
    };
  };
  const first = await read(1);
  const rest: PdfPage[] = [];
  for (let number = 2; number <= document.numPages; number++) rest.push(await read(number));
  await document.destroy();
  return [first, ...rest];
}

/** All the XML of a DOCX, XLSX or PPTX. */
export function textOfOffice(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') });
  return Object.values(parts)
    .map((part) => new TextDecoder().decode(part))
    .join('\n');
}
