import { startsFormula } from '../csv.ts';
import { columnName, type SheetCell } from './cell.ts';
import type { CellRange, Sheet, SheetRow } from './sheet.ts';
import { type StyleName, styleIndex, wraps } from './style.ts';
import { cellText, xmlText } from './xml-text.ts';

/** In points. */
const LINE_HEIGHT = 13.5;
/** Excel's limit, in points. */
const HIGHEST_ROW = 409;

/** The part xl/worksheets/sheetN.xml; the order of its elements is the schema's. */
export function sheetXml(sheet: Sheet, isFirst: boolean): string {
  const { rows, widths, filter, header, merges } = sheet;
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${range(0, 0, Math.max(0, widths.length - 1), Math.max(0, rows.length - 1))}"/>`,
    viewXml(sheet, isFirst),
    `<sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>`,
    `<cols>${widths.map(columnXml).join('')}</cols>`,
    `<sheetData>${rows.map((row, index) => rowXml(row, index, widths)).join('')}</sheetData>`,
    filter && header !== null ? `<autoFilter ref="${filterRange(sheet)}"/>` : '',
    mergesXml(merges),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    // Paper 9 is A4; no height to fit to: as many pages as it takes.
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${xmlText(sheet.footer)}</oddFooter></headerFooter>`,
    '</worksheet>',
  ].join('');
}

/** "A6:K40": the column names and what stands under them. */
export const filterRange = ({ header, rows, widths }: Sheet): string =>
  range(0, header ?? 0, widths.length - 1, Math.max(header ?? 0, rows.length - 1));

const range = (left: number, top: number, right: number, bottom: number): string =>
  `${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`;

const mergesXml = (merges: readonly CellRange[]): string =>
  merges.length === 0
    ? ''
    : `<mergeCells count="${merges.length}">${merges.map((cells) => `<mergeCell ref="${range(...cells)}"/>`).join('')}</mergeCells>`;

function viewXml({ header, frozenColumns }: Sheet, isFirst: boolean): string {
  const frozenRows = header === null ? 0 : header + 1;
  const view = `<sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`;
  return `<sheetViews>${view}${paneXml(frozenColumns, frozenRows)}</sheetView></sheetViews>`;
}

function paneXml(columns: number, rows: number): string {
  if (columns === 0 && rows === 0) return '';
  const pane = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const corner = `${columnName(columns)}${rows + 1}`;
  return `<pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`;
}

const columnXml = (width: number, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;

function rowXml({ cells, height }: SheetRow, index: number, widths: readonly number[]): string {
  const high = height === null ? heightOf(cells, widths) : ` ht="${height}" customHeight="1"`;
  const body = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`)).join('');
  return `<row r="${index + 1}"${high}>${body}</row>`;
}

/** Enough for the lines of wrapped texts: LibreOffice does not reckon it on opening a file. Excel corrects it under hands. */
function heightOf(cells: readonly SheetCell[], widths: readonly number[]): string {
  const lines = Math.max(1, ...cells.map((cell, column) => linesOf(cell, widths[column])));
  return lines === 1 ? '' : ` ht="${Math.min(lines * LINE_HEIGHT, HIGHEST_ROW)}"`;
}

/** A column's width counts digits; letters and broken words take a little more. */
const linesOf = (cell: SheetCell, width: number): number =>
  cell?.kind === 'text' && wraps(cell.style)
    ? cell.text
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.92))), 0)
    : 1;

function cellXml(cell: SheetCell, at: string): string {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'blank':
      return `<c r="${at}" s="${styleIndex(cell.style)}"/>`;
    case 'number':
      return `<c r="${at}" s="${styleIndex(cell.style)}"><v>${cell.value}</v></c>`;
    case 'formula':
      return `<c r="${at}" s="${styleIndex(cell.style)}"><f>${xmlText(cell.formula)}</f><v>${cell.value}</v></c>`;
    case 'text':
      return textXml(cell.text, cell.style, at);
  }
}

/** A typed text is never run, whatever it begins with. */
function textXml(text: string, style: StyleName, at: string): string {
  return `<c r="${at}" s="${styleIndex(style, startsFormula(text))}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}
