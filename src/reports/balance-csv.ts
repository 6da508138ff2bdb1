import type { ChangeBalance, UnitBalance } from '../comparison/balance.ts';
import type { Language } from '../domain/text.ts';
import { type Cell, CSV_DEFAULTS, type CsvOptions, withMark, writeCsv } from './csv.ts';
import type { ReportHeading } from './heading.ts';
import { methodLine } from './heading.ts';
import { outsideWord, WORDS } from './words.ts';

/**
 * The balance as a spreadsheet: what it is of, then a row a unit, the ground outside, and the total. Sums are made before
 * rounding.
 */
export function balanceCsv(
  balance: ChangeBalance,
  heading: ReportHeading,
  options: Partial<CsvOptions> = {},
): string {
  const chosen = { ...CSV_DEFAULTS, ...options };
  const rows = [
    ...headingRows(balance, heading, chosen),
    [],
    columnNames(chosen.language),
    ...balance.units.map((unit) => unitRow(unit, unit.name)),
    unitRow(balance.outside, outsideWord(balance)[chosen.language]),
    totalRow(balance, chosen.language),
  ];
  return writeCsv(rows, chosen);
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
