import type { Mark, Point } from '../drawing/drawing.ts';
import { text } from '../drawing/marks.ts';
import { type ChartLook, emOf } from './look.ts';
import { paintOf } from './paint.ts';

export interface LegendItem {
  readonly words: string;
  /** Round the point; 1.5 em wide at most. */
  mark(at: Point): Mark;
}

/** What marks and lines mean, in as many rows as it takes, at the foot of the chart. */
export function legendOf(
  items: readonly LegendItem[],
  look: ChartLook,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const em = emOf(look);
  const rows = inRows(items, look);
  const height = rows.length * 1.5 * em;
  const colour = paintOf(look).ink;
  const marks = rows.flatMap((row, index) => {
    const baseline = look.height - height + (index + 1) * 1.5 * em - 0.35 * em;
    return row.flatMap(({ item, x }) => [
      item.mark([x + 0.8 * em, baseline - 0.32 * em]),
      text([x + MARK * em, baseline], item.words, { size: 0.9 * em, colour }),
    ]);
  });
  return { marks, height };
}

/** Of the em: room of a mark, and between items. */
const MARK = 2;
const GAP = 1.2;

function inRows(items: readonly LegendItem[], look: ChartLook): { item: LegendItem; x: number }[][] {
  const em = emOf(look);
  const rows: { item: LegendItem; x: number }[][] = [[]];
  let x = 0;
  for (const item of items) {
    const width = MARK * em + look.fonts.width(item.words, 0.9 * em, 400);
    if (x > 0 && x + width > look.width) {
      rows.push([]);
      x = 0;
    }
    rows[rows.length - 1].push({ item, x });
    x += width + GAP * em;
  }
  return rows;
}
