import type { SheetCell } from './cell.ts';

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** In points; null: as high as its text needs. */
  readonly height: number | null;
}

/** Left, top, right, bottom: indexes from 0, all of them inside. */
export type CellRange = readonly [number, number, number, number];

/** One sheet of a workbook, before it is XML. */
export interface Sheet {
  /** At most 31 characters, none of []:*?/\ — our own word, never a file's. */
  readonly name: string;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRange[];
  /** Index of the last row of column names: they stay in sight and are printed on each page. Null: there are none. */
  readonly header: number | null;
  /** Rows of column names, 1 or 2. */
  readonly headerRows: number;
  /** Columns that stay in sight. */
  readonly frozenColumns: number;
  /** Whether the columns can be filtered. */
  readonly filter: boolean;
  /** Foot of each printed page. */
  readonly footer: string;
}
