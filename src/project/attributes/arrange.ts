import type { AttributeValue } from '../../domain/attributes.ts';
import { parseNumber } from '../../domain/numbers.ts';
import { cellText, cellValue, type TableColumn, type TableRow } from './columns.ts';

export interface Arrangement {
  /** Words that must all stand somewhere in the row's columns; case does not matter. */
  readonly query: string;
  /** By column id; see `cellTest`. */
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
}

/** Indexes of the rows that pass, in order. What is empty comes last, whichever way is sorted; equals keep their order. */
export function arrangeRows(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  { query, filters, sort }: Arrangement,
): number[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const tests = columns.flatMap((column) => {
    const filter = Object.hasOwn(filters, column.id) ? filters[column.id].trim() : '';
    return filter === '' ? [] : [{ column, test: cellTest(filter) }];
  });
  const passing: number[] = [];
  rows.forEach((row, index) => {
    if (!tests.every(({ column, test }) => test(cellValue(row, column), cellText(row, column)))) return;
    if (words.length > 0) {
      const whole = fold(columns.map((column) => cellText(row, column)).join('\n'));
      if (!words.every((word) => whole.includes(word))) return;
    }
    passing.push(index);
  });
  const column = sort && columns.find(({ id }) => id === sort.column);
  return column ? sorted(passing, rows, column, sort.descending) : passing;
}

type CellTest = (value: AttributeValue, text: string) => boolean;

/**
 * What a filter asks of a cell: `> 2,5`, `<= 10`, `1..3` of a number; `=` that it is empty, `=kuala` that it is just that,
 * `!kuala` that it is not in it; any other text that it is in it.
 */
function cellTest(filter: string): CellTest {
  const asked = filter.trim();
  const range = /^(.+?)\.\.(.+)$/.exec(asked);
  if (range) {
    const [low, high] = [numberIn(range[1]), numberIn(range[2])];
    if (low !== null && high !== null) return ofNumber((value) => value >= low && value <= high);
  }
  const compared = /^(>=|<=|>|<)\s*(.+)$/.exec(asked);
  const limit = compared && numberIn(compared[2]);
  if (compared && limit !== null) return ofNumber(COMPARE[compared[1]](limit));
  if (asked.startsWith('=')) {
    const exact = fold(asked.slice(1).trim());
    return (_, text) => fold(text.trim()) === exact;
  }
  if (asked.startsWith('!') && asked.length > 1) {
    const unwanted = fold(asked.slice(1).trim());
    return (_, text) => !fold(text).includes(unwanted);
  }
  const wanted = fold(asked);
  return (_, text) => fold(text).includes(wanted);
}

const COMPARE: Readonly<Record<string, (limit: number) => (value: number) => boolean>> = {
  '>': (limit) => (value) => value > limit,
  '<': (limit) => (value) => value < limit,
  '>=': (limit) => (value) => value >= limit,
  '<=': (limit) => (value) => value <= limit,
};

/** Numbers of the files often come as texts. */
const ofNumber =
  (test: (value: number) => boolean): CellTest =>
  (value) => {
    const { value: number } = parseNumber(value);
    return number !== null && test(number);
  };

const numberIn = (text: string): number | null => parseNumber(text, 'comma').value;

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

const collator = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

function sorted(
  indexes: readonly number[],
  rows: readonly TableRow[],
  column: TableColumn,
  descending: boolean,
): number[] {
  const keys = new Map(indexes.map((index) => [index, sortKey(rows[index], column)]));
  const isEmpty = (index: number) => (keys.get(index) ?? '') === '';
  return indexes.toSorted((a, b) => {
    if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
    const order = compareKeys(keys.get(a) ?? '', keys.get(b) ?? '');
    return descending ? -order : order;
  });
}

function sortKey(row: TableRow, column: TableColumn): string | number {
  const value = cellValue(row, column);
  if (typeof value === 'number') return value;
  if (column.id === 'slumClass') return CLASS_RANK[String(value)] ?? '';
  return cellText(row, column);
}

/** Tingkat by weight, not by the alphabet. */
const CLASS_RANK: Readonly<Record<string, number>> = { none: 0, light: 1, medium: 2, heavy: 3 };

function compareKeys(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
