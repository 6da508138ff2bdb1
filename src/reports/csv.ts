import type { Language } from '../domain/text.ts';

export interface CsvOptions {
  readonly language: Language;
  /** `;` with decimal commas is what Excel expects under Indonesian settings; `,` with points is for other programs. */
  readonly separator: ';' | ',';
  /** Digits after the decimal mark; 4 is to the square metre. */
  readonly decimals: number;
}

export const CSV_DEFAULTS: CsvOptions = { language: 'id', separator: ';', decimals: 4 };

export type Cell = string | number | null;

/**
 * Rows as a text that spreadsheets open (RFC 4180). With a byte order mark, for Excel takes the file for its old code page
 * otherwise.
 */
export const writeCsv = (rows: readonly (readonly Cell[])[], options: CsvOptions): string =>
  `\uFEFF${rows.map((row) => writeRow(row, options)).join('\r\n')}\r\n`;

const writeRow = (row: readonly Cell[], options: CsvOptions): string =>
  row.map((cell) => writeCell(cell, options)).join(options.separator);

function writeCell(cell: Cell, options: CsvOptions): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(unarmed(cell), options.separator);
  const digits = cell.toFixed(options.decimals);
  const shown = Number(digits) === 0 ? digits.replace('-', '') : digits;
  return withMark(shown, options);
}

/** Digits with the decimal mark that goes with the separator. */
export const withMark = (digits: string, { separator }: Pick<CsvOptions, 'separator'>): string =>
  separator === ';' ? digits.replace('.', ',') : digits;

/** A text that a spreadsheet would run as a formula is made plain text by a leading apostrophe (OWASP, CSV injection). */
const unarmed = (text: string): string => (startsFormula(text) ? `'${text}` : text);

/** Whether a spreadsheet may run a text as a formula, on opening a CSV or when someone edits the cell. */
export const startsFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);

const quoted = (text: string, separator: string): string =>
  /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
