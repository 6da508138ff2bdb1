import type { ChangeBalance, UnitBalance } from '../comparison/balance.ts';
import type { Language } from '../domain/text.ts';
import type { ReportHeading } from './heading.ts';
import { methodLine } from './heading.ts';
import { outsideWord, WORDS } from './words.ts';

export interface CsvOptions {
  readonly language: Language;
  /** `;` with decimal commas is what Excel expects under Indonesian settings; `,` with points is for other programs. */
  readonly separator: ';' | ',';
  /** Digits after the decimal mark; 4 is to the square metre. */
  readonly decimals: number;
}

const DEFAULTS: CsvOptions = { language: 'id', separator: ';', decimals: 4 };

type Cell = string | number | null;

/**
 * The balance as a spreadsheet: what it is of, then a row a unit, the ground outside, and the total. With a byte order
 * mark, for Excel takes the file for its old code page otherwise. Sums are made before rounding.
 */
export function balanceCsv(
  balance: ChangeBalance,
  heading: ReportHeading,
  options: Partial<CsvOptions> = {},
): string {
  const chosen = { ...DEFAULTS, ...options };
  const rows = [
    ...headingRows(balance, heading, chosen),
    [],
    columnNames(chosen.language),
    ...balance.units.map((unit) => unitRow(unit, unit.name)),
    unitRow(balance.outside, outsideWord(balance)[chosen.language]),
    totalRow(balance, chosen.language),
  ];
  return `\uFEFF${rows.map((row) => writeRow(row, chosen)).join('\r\n')}\r\n`;
}

function headingRows(balance: ChangeBalance, heading: ReportHeading, options: CsvOptions): Cell[][] {
  const { language } = options;
  return [
    [WORDS.title[language], heading.title],
    [WORDS.before[language], heading.before],
    [WORDS.after[language], heading.after],
    [WORDS.method[language], methodLine(balance, language)],
    [WORDS.overlay[language], balance.method.overlay],
    [`${WORDS.tolerance[language]} (m)`, withMark(String(balance.method.toleranceMetres), options)],
    [WORDS.date[language], heading.date],
    ...(heading.illustrative ? [[WORDS.note[language], WORDS.illustrative[language]]] : []),
  ];
}

function columnNames(language: Language): string[] {
  const inHectares = [
    WORDS.statedBefore,
    WORDS.before,
    WORDS.statedAfter,
    WORDS.after,
    WORDS.remaining,
    WORDS.reduced,
    WORDS.added,
    WORDS.net,
    WORDS.uncertainReduced,
    WORDS.uncertainAdded,
    WORDS.closingError,
  ].map((word) => `${word[language]} (ha)`);
  return [WORDS.code[language], WORDS.unit[language], WORDS.kecamatan[language], ...inHectares];
}

const unitRow = (unit: UnitBalance, name: string): Cell[] => [
  unit.code,
  name,
  unit.kecamatan,
  ...figureCells(unit),
];

function totalRow({ totals, before, after }: ChangeBalance, language: Language): Cell[] {
  const stated = { statedBeforeHa: before.statedHa, statedAfterHa: after.statedHa };
  return [null, WORDS.total[language], null, ...figureCells({ ...totals, ...stated })];
}

const figureCells = (
  row: Omit<UnitBalance, 'code' | 'name' | 'kecamatan' | 'areasBefore' | 'areasAfter'>,
) => [
  row.statedBeforeHa,
  row.beforeHa,
  row.statedAfterHa,
  row.afterHa,
  row.remainingHa,
  row.reducedHa,
  row.addedHa,
  row.netHa,
  row.uncertainReducedHa,
  row.uncertainAddedHa,
  row.closingErrorHa,
];

const writeRow = (row: readonly Cell[], options: CsvOptions): string =>
  row.map((cell) => writeCell(cell, options)).join(options.separator);

function writeCell(cell: Cell, options: CsvOptions): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(unarmed(cell), options.separator);
  const digits = cell.toFixed(options.decimals);
  const shown = Number(digits) === 0 ? digits.replace('-', '') : digits;
  return withMark(shown, options);
}

const withMark = (digits: string, { separator }: CsvOptions): string =>
  separator === ';' ? digits.replace('.', ',') : digits;

/** A text that a spreadsheet would run as a formula is made plain text by a leading apostrophe (OWASP, CSV injection). */
const unarmed = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string, separator: string): string =>
  /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
