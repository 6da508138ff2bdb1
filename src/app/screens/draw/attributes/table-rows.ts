import { useDeferredValue, useMemo } from 'react';
import type { AreaId, SlumArea } from '../../../../domain/delineation.ts';
import { arrangeRows } from '../../../../project/attributes/arrange.ts';
import { type TableColumn, type TableRow, tableColumns } from '../../../../project/attributes/columns.ts';
import { useAreaHectares } from '../areas/use-area-hectares.ts';
import { isShown, useTable } from './table-state.ts';

/** What the table shows: rows in the order asked for, and columns. */
export interface TableView {
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  /** Those that can be shown. */
  readonly allColumns: readonly TableColumn[];
  /** Of each area shown, its row. */
  readonly rowOf: ReadonlyMap<AreaId, number>;
}

export function useTableView(areas: readonly SlumArea[]): TableView {
  const hectares = useAreaHectares();
  const turned = useTable((state) => state.turned);
  const query = useDeferredValue(useTable((state) => state.query));
  const filters = useDeferredValue(useTable((state) => state.filters));
  const sort = useTable((state) => state.sort);
  const allColumns = useMemo(() => tableColumns(areas), [areas]);
  const columns = useMemo(() => allColumns.filter((column) => isShown(column, turned)), [allColumns, turned]);
  const all = useMemo(
    () => areas.map((area): TableRow => ({ area, drawnHa: hectares.get(area.id) ?? null })),
    [areas, hectares],
  );
  const rows = useMemo(
    () => arrangeRows(all, columns, { query, filters, sort }).map((index) => all[index]),
    [all, columns, query, filters, sort],
  );
  const rowOf = useMemo(() => new Map(rows.map(({ area }, index) => [area.id, index])), [rows]);
  return { rows, columns, allColumns, rowOf };
}
