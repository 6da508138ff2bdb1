import type { Figures, UnitBalance } from '../../comparison/balance.ts';
import type { Text } from '../../domain/text.ts';
import type { Report } from '../report.ts';
import { outsideWord, WORDS } from '../words.ts';
import { columnName, formula, number, type SheetCell, text } from './cell.ts';
import type { Sheet } from './sheet.ts';
import type { StyleName } from './style.ts';
import { type Column, titledSheet } from './titled-sheet.ts';

type Stated = Pick<UnitBalance, 'statedBeforeHa' | 'statedAfterHa' | 'areasBefore' | 'areasAfter'>;
type Row = Figures & Stated;

interface FigureColumn extends Column {
  readonly value: (row: Row) => number | null;
  /** Of the row with this number; null: the figure is measured. */
  readonly formula?: (row: number) => string;
  readonly style: 'Hectares' | 'Exact' | 'Count';
}

const UNCERTAIN: Text = { id: 'Tak pasti (ha)', en: 'Uncertain (ha)' };
const STATED: Text = { id: 'Luas SK (ha)', en: 'Stated (ha)' };
const AREAS: Text = { id: 'Jumlah area', en: 'Areas' };
const CLOSING: Text = { id: 'Selisih penutupan (ha)', en: 'Closing difference (ha)' };
const BEFORE: Text = { id: 'awal', en: 'before' };
const AFTER: Text = { id: 'akhir', en: 'after' };

const NAME_COLUMNS: readonly Column[] = [
  { name: WORDS.code, width: 14 },
  { name: WORDS.unit, width: 24 },
  { name: WORDS.kecamatan, width: 20 },
];

const inHectares = ({ id, en }: Text): Text => ({ id: `${id} (ha)`, en: `${en} (ha)` });

/** Letters follow from the order: D awal, E tetap, F berkurang, G bertambah, H akhir. */
const FIGURE_COLUMNS: readonly FigureColumn[] = [
  {
    name: { id: 'Luas awal (ha)', en: 'Before (ha)' },
    width: 12,
    value: (row) => row.beforeHa,
    style: 'Hectares',
  },
  { name: inHectares(WORDS.remaining), width: 12, value: (row) => row.remainingHa, style: 'Hectares' },
  { name: inHectares(WORDS.reduced), width: 12, value: (row) => row.reducedHa, style: 'Hectares' },
  { name: inHectares(WORDS.added), width: 12, value: (row) => row.addedHa, style: 'Hectares' },
  {
    name: { id: 'Luas akhir (ha)', en: 'After (ha)' },
    width: 12,
    value: (row) => row.afterHa,
    style: 'Hectares',
  },
  {
    name: { id: 'Selisih (ha)', en: 'Net (ha)' },
    width: 12,
    value: (row) => row.netHa,
    formula: (row) => `H${row}-D${row}`,
    style: 'Hectares',
  },
  {
    group: UNCERTAIN,
    name: { id: 'berkurang', en: 'reduced' },
    width: 11,
    value: (row) => row.uncertainReducedHa,
    style: 'Hectares',
  },
  {
    group: UNCERTAIN,
    name: { id: 'bertambah', en: 'added' },
    width: 11,
    value: (row) => row.uncertainAddedHa,
    style: 'Hectares',
  },
  { group: STATED, name: BEFORE, width: 11, value: (row) => row.statedBeforeHa, style: 'Hectares' },
  { group: STATED, name: AFTER, width: 11, value: (row) => row.statedAfterHa, style: 'Hectares' },
  { group: AREAS, name: BEFORE, width: 8, value: (row) => row.areasBefore, style: 'Count' },
  { group: AREAS, name: AFTER, width: 8, value: (row) => row.areasAfter, style: 'Count' },
  {
    group: CLOSING,
    name: BEFORE,
    width: 12,
    value: (row) => row.beforeHa - row.remainingHa - row.reducedHa,
    formula: (row) => `D${row}-E${row}-F${row}`,
    style: 'Exact',
  },
  {
    group: CLOSING,
    name: AFTER,
    width: 12,
    value: (row) => row.afterHa - row.remainingHa - row.addedHa,
    formula: (row) => `H${row}-E${row}-G${row}`,
    style: 'Exact',
  },
];

/**
 * The balance: a row a kelurahan (`kecamatan`: of units that the boundary layer leaves without one), the ground outside, and totals by formula. Before, after, remaining, reduced and added are
 * measured each by itself, so the closing differences are real and stand in columns of their own; below the total stands
 * what the balance itself says, and the difference.
 */
export function balanceSheet(report: Report, kecamatan: ReadonlyMap<number, string>): Sheet {
  const { balance, language } = report;
  return titledSheet(report, {
    name: { id: 'Neraca', en: 'Balance' },
    title: WORDS.title,
    columns: [...NAME_COLUMNS, ...FIGURE_COLUMNS],
    frozenColumns: 2,
    body: (first) => {
      const units = balance.units.map((unit, index) =>
        unitCells({ ...unit, kecamatan: unit.kecamatan ?? kecamatan.get(index) ?? null }, first + index),
      );
      const last = first + units.length;
      const outside = unitCells({ ...balance.outside, name: outsideWord(balance)[language] }, last);
      return [...units, outside, ...closingCells(report, first, last)];
    },
  });
}

const unitCells = (unit: UnitBalance, row: number): SheetCell[] => [
  text(unit.code ?? ''),
  text(unit.name),
  text(unit.kecamatan ?? ''),
  ...FIGURE_COLUMNS.map(({ value, formula: source, style }) => {
    const figure = value(unit);
    const shown = STYLES[style];
    return source && figure !== null ? formula(source(row), figure, shown) : number(figure, shown);
  }),
];

/** The total by formula, the balance's own total, and what lies between them. */
function closingCells(report: Report, first: number, last: number): SheetCell[][] {
  const { balance, language } = report;
  const rows: readonly Row[] = [...balance.units, balance.outside];
  const own = ownTotals(report);
  const totals = FIGURE_COLUMNS.map((column) => totalOf(column, rows, own));
  const named = (word: Text, style: StyleName): SheetCell[] => [
    text('', style),
    text(word[language], style),
    text('', style),
  ];
  const row = last + 1;
  return [
    [
      ...named(WORDS.total, 'totalText'),
      ...FIGURE_COLUMNS.map((column, index) =>
        totalCell(column, totals[index], letterOf(index), row, [first, last]),
      ),
    ],
    [
      ...named(OWN_TOTAL, 'text'),
      ...FIGURE_COLUMNS.map(({ value, style }) => number(value(own), STYLES[style])),
    ],
    [
      ...named(DIFFERENCE, 'text'),
      ...FIGURE_COLUMNS.map(({ value, style }, index) =>
        differenceCell(
          totals[index],
          value(own),
          `${letterOf(index)}${row}-${letterOf(index)}${row + 1}`,
          style,
        ),
      ),
    ],
  ];
}

const letterOf = (index: number): string => columnName(NAME_COLUMNS.length + index);

/** What the total's formula gives; null: no row says anything. */
function totalOf(column: FigureColumn, rows: readonly Row[], own: Row): number | null {
  if (column.formula) return column.value(own);
  const known = rows.map(column.value).filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

function totalCell(
  column: FigureColumn,
  total: number | null,
  letter: string,
  row: number,
  [first, last]: readonly [number, number],
): SheetCell {
  const style = `total${column.style}` as const;
  const source = column.formula?.(row) ?? `SUM(${letter}${first}:${letter}${last})`;
  return total === null ? text('', style) : formula(source, total, style);
}

const differenceCell = (
  total: number | null,
  own: number | null,
  source: string,
  style: FigureColumn['style'],
): SheetCell =>
  total === null || own === null
    ? text('')
    : formula(source, total - own, style === 'Count' ? 'count' : 'exact');

const OWN_TOTAL: Text = { id: 'Menurut perhitungan peta', en: 'As computed from the map' };
const DIFFERENCE: Text = { id: 'Selisih terhadap jumlah', en: 'Difference from the total' };

/** What the balance says of all rows, without adding them. */
const ownTotals = ({ balance: { totals, before, after } }: Report): Row => ({
  ...totals,
  statedBeforeHa: before.statedHa,
  statedAfterHa: after.statedHa,
  areasBefore: before.features,
  areasAfter: after.features,
});

const STYLES = { Hectares: 'hectares', Exact: 'exact', Count: 'count' } as const;
