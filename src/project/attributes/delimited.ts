/**
 * Cells as spreadsheets put them on the clipboard: rows by line break, cells by tab; a cell with a tab, a line break or a
 * quote in it stands in quotes, its own quotes doubled. Where a row ends sooner than others it stays short. A line break at the
 * end of all is not a row.
 */
export function parseCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const end = text.length;
  while (at < end) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    row.push(unguarded(cell.value));
    at = cell.end;
    if (at >= end) break;
    if (text[at] === '\t') {
      at++;
      if (at >= end) row.push('');
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** Cells for the clipboard; a text that a spreadsheet would run as a formula is made plain text by a leading apostrophe. */
export const writeCells = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => quoted(guarded(cell))).join('\t')}\r\n`).join('');

interface Cell {
  readonly value: string;
  /** Where the tab or line break after it stands, or the end. */
  readonly end: number;
}

function plainCell(text: string, from: number): Cell {
  let end = from;
  while (end < text.length && !isSeparator(text[end])) end++;
  return { value: text.slice(from, end), end };
}

/** A quote that is never closed, or has text behind it, is a quote as it stands: an inch mark, say. */
function quotedCell(text: string, from: number): Cell {
  let value = '';
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return plainCell(text, from);
    value += text.slice(at, close);
    if (text[close + 1] !== '"') {
      const end = close + 1;
      return end >= text.length || isSeparator(text[end]) ? { value, end } : plainCell(text, from);
    }
    value += '"';
    at = close + 2;
  }
}

const isSeparator = (character: string): boolean =>
  character === '\t' || character === '\n' || character === '\r';

const quoted = (cell: string): string => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** What a spreadsheet would run (OWASP, CSV injection), or would after we took an apostrophe away. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?\d[\d.,]*$/;

const guarded = (cell: string): string =>
  FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;

const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
