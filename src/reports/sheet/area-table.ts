import type { Mark } from '../drawing/drawing.ts';
import { line, rectangle, text } from '../drawing/marks.ts';
import { cutText, wrapText } from '../drawing/text-fit.ts';
import type { LaidBlock, Setting } from './block.ts';
import { INK, PALE, RULE } from './looks.ts';
import { measure } from './type-sizes.ts';

interface TableColumn {
  readonly head: string;
  /** Figures stand to the right, words to the left. */
  readonly isFigure: boolean;
  /** Least width of a column of words, in ems; longer words are cut with "…". */
  readonly least?: number;
}

export interface TableRow {
  readonly cells: readonly string[];
  /** Sums and what is pointed out. */
  readonly isStrong?: boolean;
}

export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Rows that the widths of columns are taken from; left out: `rows`. */
  readonly measured?: readonly TableRow[];
}

/** From one row to the next, in ems. */
const ROW = 1.5;
/** Free paper between columns, in ems. */
const GAP = 0.8;

/** How high a table of so many rows is, in millimetres. */
export function tableHeight(setting: Setting, table: Table, rows: number, width: number): number | null {
  const layout = layTable(setting, table, width);
  return layout && layout.headHeight + rows * rowHeight(setting);
}

export const rowHeight = ({ type }: Setting): number => type.small * ROW;

/** A table as wide as `width`; null: its figures need more. */
export function tableMarks(setting: Setting, table: Table, width: number): LaidBlock | null {
  const layout = layTable(setting, table, width);
  if (layout === null) return null;
  const row = rowHeight(setting);
  return {
    height: layout.headHeight + table.rows.length * row,
    draw: (x, y) => [
      ...headMarks(setting, table, layout, x, y),
      ...table.rows.flatMap((each, index) =>
        rowMarks(setting, table, each, layout, x, y + layout.headHeight + index * row),
      ),
      rule(x, y + layout.headHeight + table.rows.length * row, width, 0.15 * setting.type.unit, INK),
    ],
  };
}

interface Layout {
  /** Left and right of each column, from the table's left. */
  readonly spans: readonly (readonly [number, number])[];
  readonly heads: readonly (readonly string[])[];
  readonly headHeight: number;
  readonly width: number;
}

function layTable(setting: Setting, { columns, rows, measured = rows }: Table, width: number): Layout | null {
  const { fonts, type } = setting;
  const size = type.small;
  const needs = columns.map(({ head, isFigure, least = 6 }, column) => {
    const longestWord = Math.max(...head.split(/\s+/).map((word) => fonts.width(word, size, 600)));
    const longest = Math.max(
      ...measured.map(({ cells, isStrong }) => fonts.width(cells[column] ?? '', size, isStrong ? 600 : 400)),
      longestWord,
    );
    return isFigure
      ? { least: longest, most: longest }
      : { least: Math.max(longestWord, Math.min(longest, least * size)), most: longest };
  });
  const gaps = (columns.length - 1) * GAP * size;
  const least = needs.reduce((sum, need) => sum + need.least, gaps);
  if (least > width) return null;
  const wish = needs.reduce((sum, need) => sum + need.most - need.least, 0);
  const share = wish === 0 ? 0 : Math.min(1, (width - least) / wish);
  const widths = needs.map((need) => need.least + share * (need.most - need.least));
  // What is still left goes between the columns, so that figures end at the right edge.
  const spare =
    (width - gaps - widths.reduce((sum, each) => sum + each, 0)) / Math.max(1, columns.length - 1);
  let left = 0;
  const spans = widths.map((each): readonly [number, number] => {
    const span = [left, left + each] as const;
    left += each + GAP * size + spare;
    return span;
  });
  const heads = columns.map(({ head }, column) =>
    wrapText(head, spans[column][1] - spans[column][0] + 0.01, measure(fonts, size, 600), 3),
  );
  const headHeight = Math.max(...heads.map(({ length }) => length)) * size * 1.2 + size * 0.5;
  return { spans, heads, headHeight, width };
}

function headMarks({ type }: Setting, { columns }: Table, layout: Layout, x: number, y: number): Mark[] {
  const size = type.small;
  const words = layout.heads.flatMap((rows, column) => {
    const { isFigure } = columns[column];
    const [left, right] = layout.spans[column];
    return rows.map((row, index) =>
      text([x + (isFigure ? right : left), y + size + index * size * 1.2], row, {
        size,
        weight: 600,
        colour: INK,
        anchor: isFigure ? 'end' : 'start',
      }),
    );
  });
  return [...words, rule(x, y + layout.headHeight - size * 0.15, layout.width, 0.2 * type.unit, INK)];
}

function rowMarks(
  setting: Setting,
  { columns }: Table,
  { cells, isStrong = false }: TableRow,
  { spans, width }: Layout,
  x: number,
  y: number,
): Mark[] {
  const { type, fonts } = setting;
  const size = type.small;
  const weight = isStrong ? 600 : 400;
  const ground = isStrong ? [rectangle({ x, y, width, height: rowHeight(setting) }, { fill: PALE })] : [];
  const words = columns.flatMap(({ isFigure }, column) => {
    const [left, right] = spans[column];
    const words = cutText(cells[column] ?? '', right - left + 0.01, measure(fonts, size, weight));
    if (words === '') return [];
    const at = [x + (isFigure ? right : left), y + size * 1.08] as const;
    return [text(at, words, { size, weight, colour: INK, anchor: isFigure ? 'end' : 'start' })];
  });
  return [...ground, ...words, rule(x, y + rowHeight(setting), width, 0.06 * type.unit, RULE)];
}

function rule(x: number, y: number, width: number, thick: number, stroke: string): Mark {
  return line(
    [
      [x, y],
      [x + width, y],
    ],
    { stroke, width: thick },
  );
}
