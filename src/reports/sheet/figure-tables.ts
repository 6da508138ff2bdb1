import type { Figures, UnitBalance } from '../../comparison/balance.ts';
import type { SlumClass } from '../../domain/delineation.ts';
import { formatTwoDecimals } from '../../domain/format.ts';
import { normalisePlaceName } from '../../domain/names.ts';
import { parseRtRw } from '../../domain/rt-rw.ts';
import type { Language, Text } from '../../domain/text.ts';
import type { AttachmentRow } from '../attachment-rows.ts';
import type { Report } from '../report.ts';
import { outsideWord, WORDS } from '../words.ts';
import type { Table, TableRow } from './area-table.ts';
import { plainText } from './plain-text.ts';
import { SHEET_WORDS } from './words.ts';

const FIGURES = [
  [WORDS.before, 'beforeHa'],
  [WORDS.remaining, 'remainingHa'],
  [WORDS.reduced, 'reducedHa'],
  [WORDS.added, 'addedHa'],
  [WORDS.after, 'afterHa'],
] as const satisfies readonly (readonly [Text, keyof Figures])[];

export const hasGround = ({ beforeHa, afterHa }: Figures): boolean => beforeHa !== 0 || afterHa !== 0;

/** A figure that is not known is left blank, and is no nought. */
const stated = (hectares: number | null): string => (hectares === null ? '–' : formatTwoDecimals(hectares));

/**
 * The balance by kelurahan, with the sum of all.
 *
 * @param sheetOf number of the sheet of each unit, −1 outside; null: no column of sheets
 */
export function unitsTable(report: Report, sheetOf: ReadonlyMap<number, number> | null): Table {
  const { balance, language } = report;
  const rows = balance.units.flatMap((unit, index) =>
    hasGround(unit) ? [unitRow(unit, plainText(unit.name), sheetOf?.get(index))] : [],
  );
  const outside = hasGround(balance.outside)
    ? [unitRow(balance.outside, outsideWord(balance)[language], sheetOf?.get(-1))]
    : [];
  const total: TableRow = {
    cells: [
      '',
      WORDS.total[language],
      ...FIGURES.map(([, key]) => formatTwoDecimals(balance.totals[key])),
      stated(balance.before.statedHa),
      stated(balance.after.statedHa),
    ],
    isStrong: true,
  };
  const columns = [
    { head: SHEET_WORDS.sheet[language], isFigure: true },
    { head: SHEET_WORDS.unitColumn[language], isFigure: false, least: 9 },
    ...FIGURES.map(([word]) => ({ head: word[language], isFigure: true })),
    { head: WORDS.statedBefore[language], isFigure: true },
    { head: WORDS.statedAfter[language], isFigure: true },
  ];
  const first = sheetOf === null ? 1 : 0;
  return {
    columns: columns.slice(first),
    rows: [...rows, ...outside, total].map((row) => ({ ...row, cells: row.cells.slice(first) })),
  };
}

const unitRow = (unit: UnitBalance, name: string, sheet: number | undefined): TableRow => ({
  cells: [
    sheet === undefined ? '' : String(sheet),
    name,
    ...FIGURES.map(([, key]) => formatTwoDecimals(unit[key])),
    stated(unit.statedBeforeHa),
    stated(unit.statedAfterHa),
  ],
});

/** The figures of one unit (−1: outside all) beside those of the whole. */
export function unitTable({ balance, language, before, after }: Report, unit: number, city: string): Table {
  const own = unit < 0 ? balance.outside : balance.units[unit];
  const name = unit < 0 ? outsideWord(balance)[language] : plainText(own.name);
  const lines = [...FIGURES, [WORDS.net, 'netHa']] as const;
  const state = { beforeHa: before.state.name, afterHa: after.state.name } as const;
  const word = (text: Text, key: keyof Figures): string =>
    key === 'beforeHa' || key === 'afterHa' ? `${text[language]} (${plainText(state[key])})` : text[language];
  return {
    columns: [
      { head: 'ha', isFigure: false, least: 8 },
      { head: short(name), isFigure: true },
      { head: short(city), isFigure: true },
    ],
    rows: [
      ...lines.map(([text, key]) => ({
        cells: [word(text, key), formatTwoDecimals(own[key]), formatTwoDecimals(balance.totals[key])],
        isStrong: key === 'beforeHa' || key === 'afterHa',
      })),
      ...uncertainRows(own, balance.totals, language),
      {
        cells: [WORDS.statedBefore[language], stated(own.statedBeforeHa), stated(balance.before.statedHa)],
      },
      { cells: [WORDS.statedAfter[language], stated(own.statedAfterHa), stated(balance.after.statedHa)] },
    ],
  };
}

function uncertainRows(own: Figures, totals: Figures, language: Language): TableRow[] {
  if (totals.uncertainReducedHa === 0 && totals.uncertainAddedHa === 0) return [];
  return (
    [
      [WORDS.uncertainReduced, 'uncertainReducedHa'],
      [WORDS.uncertainAdded, 'uncertainAddedHa'],
    ] as const
  ).map(([text, key]) => ({
    cells: [text[language], formatTwoDecimals(own[key]), formatTwoDecimals(totals[key])],
  }));
}

/** A heading over figures makes its column as wide as its longest word: long names of one word are cut. */
const MOST_LETTERS = 14;

const short = (name: string): string =>
  name
    .split(' ')
    .map((word) => (word.length > MOST_LETTERS ? `${word.slice(0, MOST_LETTERS - 1)}…` : word))
    .join(' ');

/** The areas of an SK, as its attachment lists them, with their sums. */
export function areasTable(rows: readonly AttachmentRow[], language: Language): Table {
  const sum = (pick: (row: AttachmentRow) => number | null): number =>
    rows.reduce((all, row) => all + (pick(row) ?? 0), 0);
  const isStated = rows.some(({ statedHa }) => statedHa !== null);
  const table: Table = {
    columns: [
      { head: SHEET_WORDS.number[language], isFigure: true },
      { head: SHEET_WORDS.place[language], isFigure: false, least: 9 },
      { head: 'RT/RW', isFigure: false, least: 6 },
      { head: SHEET_WORDS.slumClass[language], isFigure: false, least: 5 },
      { head: SHEET_WORDS.statedHa[language], isFigure: true },
      { head: SHEET_WORDS.drawnHa[language], isFigure: true },
    ],
    rows: [
      ...rows.map((row, index) => ({
        cells: [
          String(index + 1),
          placeOf(row),
          rtRwWords(row.rtRw),
          row.slumClass === null ? '–' : SHORT_CLASSES[row.slumClass][language],
          stated(row.statedHa),
          formatTwoDecimals(row.hectares),
        ],
      })),
      {
        cells: [
          '',
          WORDS.total[language],
          '',
          '',
          isStated ? formatTwoDecimals(sum(({ statedHa }) => statedHa)) : '–',
          formatTwoDecimals(sum(({ hectares }) => hectares)),
        ],
        isStrong: true,
      },
    ],
  };
  return rows.some(({ rtRw }) => plainText(rtRw) !== '') ? table : withoutColumn(table, 2);
}

/** Where no area has an RT/RW, its places have the room. */
const withoutColumn = ({ columns, rows }: Table, column: number): Table => ({
  columns: columns.toSpliced(column, 1),
  rows: rows.map((row) => ({ ...row, cells: row.cells.toSpliced(column, 1) })),
});

/** The column says that they are classes of slum. */
const SHORT_CLASSES: Readonly<Record<SlumClass, Text>> = {
  heavy: { id: 'berat', en: 'heavy' },
  medium: { id: 'sedang', en: 'medium' },
  light: { id: 'ringan', en: 'light' },
  none: { id: 'tidak', en: 'none' },
};

/** "004/001"; what names only one of them, or neither, as it stands. */
function rtRwWords(words: string): string {
  const parsed = parseRtRw(words);
  if (parsed === null || parsed.rt === null || parsed.rw === null) return plainText(words);
  return [parsed.rt, parsed.rw].map((number) => String(number).padStart(3, '0')).join('/');
}

/** The area, and the kelurahan unless it names it itself. */
function placeOf(row: AttachmentRow): string {
  const [location, kelurahan] = [row.location, row.kelurahan].map(plainText);
  const isNamed = normalisePlaceName(location).includes(normalisePlaceName(kelurahan));
  return [location, ...(isNamed ? [] : [kelurahan])].filter((words) => words !== '').join(', ');
}
