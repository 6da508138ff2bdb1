import type { Report } from '../report.ts';
import { type Deck, MARGIN, type TableColumn, type TableRow, TITLE_BOX, TITLE_LOOK } from './deck.ts';
import { addFoot, FOOT_TOP } from './frame.ts';
import { SIZES, SLIDE_COLOURS } from './theme.ts';

export interface PagedTable {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly string[];
  /** Below the last of the rows. */
  readonly remark?: string;
}

const ROW_HEIGHT = 8.6;
const TOP = TITLE_BOX.y + TITLE_BOX.height + 2;
const REMARK_HEIGHT = 8;
const MOST_ROWS = Math.floor((FOOT_TOP - TOP - REMARK_HEIGHT) / ROW_HEIGHT) - 1;

/** A table that can be edited, on as many slides as it needs, of about equal length. */
export function addPagedTable(deck: Deck, report: Report, table: PagedTable): void {
  const pages = Math.max(1, Math.ceil(table.rows.length / MOST_ROWS));
  const perPage = Math.ceil(table.rows.length / pages);
  for (let page = 0; page < pages; page++) {
    const rows = table.rows.slice(page * perPage, (page + 1) * perPage);
    const suffix = pages === 1 ? '' : ` (${page + 1}/${pages})`;
    const slide = deck.slide({ text: `${table.title}${suffix}`, ...TITLE_LOOK }, TITLE_BOX, table.notes);
    slide.table(table.columns, rows, { x: MARGIN, y: TOP, rowHeight: ROW_HEIGHT, size: SIZES.label - 0.4 });
    if (table.remark !== undefined && page === pages - 1) {
      const y = TOP + (rows.length + 1) * ROW_HEIGHT + 1;
      const width = table.columns.reduce((sum, column) => sum + column.width, 0);
      slide.words(
        table.remark,
        { x: MARGIN, y, width, height: REMARK_HEIGHT },
        {
          size: SIZES.small,
          colour: SLIDE_COLOURS.quiet,
        },
      );
    }
    addFoot(slide, report, deck.count);
  }
}
