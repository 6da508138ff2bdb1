import type { Document, Element } from '@xmldom/xmldom';
import type { ReportFile } from '../../report.ts';
import { elements, xmlParts } from '../../testing/xml-parts.ts';

/** A part of a paper by its name. */
export function partOf({ bytes }: ReportFile, pattern: RegExp): Document {
  const found = [...xmlParts(bytes)].find(([name]) => pattern.test(name));
  if (!found) throw new Error(`no part ${pattern}`);
  return found[1];
}

export const mainPart = (file: ReportFile): Document => partOf(file, /^word\/document\.xml$/);

export const textOf = (element: Document | Element): string =>
  elements(element, 'w:t')
    .map((run) => run.textContent ?? '')
    .join('');

export const paragraphs = (file: ReportFile): string[] => elements(mainPart(file), 'w:p').map(textOf);

/** Texts of the rows of every table, cell by cell. */
export const tableRows = (file: ReportFile): string[][] =>
  elements(mainPart(file), 'w:tr').map((row) => elements(row, 'w:tc').map(textOf));
