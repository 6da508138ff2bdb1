import type { AreaId } from '../../../../domain/delineation.ts';
import { cellText, type TableColumn, type TableRow } from '../../../../project/attributes/columns.ts';
import { writeCells } from '../../../../project/attributes/delimited.ts';
import type { FieldId, FieldValue } from '../../../../project/attributes/fields.ts';
import { writeFields } from './write-fields.ts';

/** Gives one field the same value in many rows, as one step. */
export const setInRows = (areas: readonly AreaId[], field: FieldId, value: FieldValue): boolean =>
  writeFields(areas.map((area) => ({ area, field, value })));

/** The uppermost of the chosen rows gives its value to those below it. */
export function fillDown(chosen: readonly TableRow[], field: FieldId): boolean {
  const [top, ...below] = chosen;
  return (
    top !== undefined &&
    setInRows(
      below.map(({ area }) => area.id),
      field,
      top.area[field],
    )
  );
}

/** Rows for a spreadsheet, under the names of their columns. */
export const rowsText = (
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  nameOf: (column: TableColumn) => string,
): string =>
  writeCells([columns.map(nameOf), ...rows.map((row) => columns.map((column) => cellText(row, column)))]);
