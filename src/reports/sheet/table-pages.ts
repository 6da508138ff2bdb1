import type { Drawing } from '../drawing/drawing.ts';
import { type Box, group } from '../drawing/marks.ts';
import { rowHeight, type Table, tableHeight, tableMarks } from './area-table.ts';
import type { Setting } from './block.ts';
import { evenColumns } from './map-cells.ts';
import { pageFrame } from './page-frame.ts';
import { anyPlace, type DocumentInput, type SheetPlace } from './planned-sheet.ts';
import { sheetTable } from './sheet-blocks.ts';
import { sheetHead } from './sheet-head.ts';
import type { SheetSpec } from './sheet-specs.ts';
import { titleBand } from './title-block.ts';
import { SHEET_WORDS } from './words.ts';

/** Rows of a table too long for its map sheet, on sheets of their own. */
export interface TableSheet {
  readonly spec: SheetSpec;
  /** The rows of each column of the page. */
  readonly columns: readonly (readonly [from: number, to: number])[];
}

/** Least width of a column on A4, in millimetres: figures and a name that can be read. */
const COLUMN = 88;

/** Wider, the eye loses the row. */
const WIDEST = 150;

/** Parts a table into sheets. */
export function planTable(document: DocumentInput, spec: SheetSpec): readonly TableSheet[] {
  const { setting } = document;
  const place = anyPlace(document);
  const table = sheetTable({ ...document, spec, sheetOf: place.sheetOf });
  const boxes = tableColumns(document, spec, place, table);
  const head = tableHeight(setting, table, 0, boxes[0].width) ?? 0;
  const each = Math.max(1, Math.floor((boxes[0].height - head) / rowHeight(setting)));
  const spans: (readonly [number, number])[] = [];
  for (let from = 0; from < table.rows.length; from += each)
    spans.push([from, Math.min(table.rows.length, from + each)]);
  const sheets: TableSheet[] = [];
  for (let first = 0; first < spans.length; first += boxes.length)
    sheets.push({ spec, columns: spans.slice(first, first + boxes.length) });
  return sheets;
}

/** A sheet of a table, drawn. */
export function tablePage(document: DocumentInput, sheet: TableSheet, place: SheetPlace): Drawing {
  const { setting, settings } = document;
  const page = pageFrame(settings, setting.type.unit);
  const table = sheetTable({ ...document, spec: sheet.spec, sheetOf: place.sheetOf });
  const boxes = tableColumns(document, sheet.spec, place, table);
  const band = bandOf(document, sheet.spec, place, page.inner.width);
  const columns = sheet.columns.flatMap(([from, to], index) => {
    const { x, y, width } = boxes[index];
    return tableMarks(setting, partOf(table, from, to), width)?.draw(x, y) ?? [];
  });
  return {
    width: page.width,
    height: page.height,
    marks: [page.rim, group('judul', band.draw(page.inner.x, page.inner.y)), group('tabel', columns)],
  };
}

/** Every part has the widths of the whole: its longest words count though they stand on another page. */
const partOf = (table: Table, from: number, to: number): Table => ({
  columns: table.columns,
  rows: table.rows.slice(from, to),
  measured: table.rows,
});

function tableColumns(
  document: DocumentInput,
  spec: SheetSpec,
  place: SheetPlace,
  table: Table,
): readonly Box[] {
  const { setting, settings } = document;
  const { unit } = setting.type;
  const { inner } = pageFrame(settings, unit);
  const top = bandOf(document, spec, place, inner.width).height + 4 * unit;
  const rest = { ...inner, y: inner.y + top, height: inner.height - top };
  const gap = 5 * unit;
  const most = Math.max(1, Math.floor((rest.width + gap) / (COLUMN * unit + gap)));
  for (let count = most; count > 1; count--) {
    const boxes = evenColumns(rest, count, gap);
    if (tableHeight(setting, table, 0, boxes[0].width) !== null) return boxes;
  }
  return [{ ...rest, width: Math.min(rest.width, WIDEST * unit) }];
}

function bandOf(
  { subject, placed, setting }: DocumentInput,
  spec: SheetSpec,
  place: SheetPlace,
  width: number,
) {
  const head = sheetHead(subject.report, placed, spec, { ...place, warnings: [] });
  return titleBand(setting, { ...head, title: tableTitle(setting, head.title) }, width);
}

const tableTitle = ({ language }: Setting, title: string): string =>
  `${SHEET_WORDS.tableTitle[language]}: ${title}`;
