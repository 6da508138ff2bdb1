import { type CSSProperties, memo } from 'react';
import type { TableColumn } from '../../../../project/attributes/columns.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './attribute-table.module.css';
import { setFilter, turnSort, useTable } from './table-state.ts';

/** CSS pixels of both rows of the head. */
export const HEAD_HEIGHT = 60;

const WIDTHS: Readonly<Record<string, number>> = {
  label: 180,
  kawasan: 140,
  rtRw: 130,
  kelurahan: 150,
  kelurahanCode: 130,
  kecamatan: 140,
  statedHa: 112,
  drawnHa: 124,
  score: 84,
  slumClass: 128,
};
const NUMBER_WIDTH = 56;
const OTHER_WIDTH = 140;

const widthOf = ({ id }: TableColumn): number => WIDTHS[id] ?? OTHER_WIDTH;

interface Tracks extends CSSProperties {
  readonly '--tracks': string;
}

/** One track a column, after that of the row numbers. */
export const tracksOf = (columns: readonly TableColumn[]): Tracks => ({
  '--tracks': [NUMBER_WIDTH, ...columns.map(widthOf)].map((width) => `${width}px`).join(' '),
});

/** Brings a column into sight beside that of the row numbers, which stays. Reckoned, for its cell may not be drawn yet. */
export function scrollToColumn(scroller: HTMLElement, columns: readonly TableColumn[], column: number): void {
  const start = columns.slice(0, column).reduce((sum, each) => sum + widthOf(each), 0);
  const end = start + widthOf(columns[column]) + NUMBER_WIDTH;
  if (start < scroller.scrollLeft) scroller.scrollLeft = start;
  else if (end > scroller.scrollLeft + scroller.clientWidth) scroller.scrollLeft = end - scroller.clientWidth;
}

/** Names of the columns, which sort, and under each what its cells are filtered by. */
export const TableHead = memo(function TableHead({ columns }: { readonly columns: readonly TableColumn[] }) {
  const { t, show } = useTranslation();
  const sort = useTable((state) => state.sort);
  const filters = useTable((state) => state.filters);
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} className={styles.names}>
        <th scope="col" aria-colindex={1} className={styles.number}>
          {t('table.number')}
        </th>
        {columns.map((column, at) => {
          const order = sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : 'none';
          return (
            <th key={column.id} scope="col" aria-colindex={at + 2} aria-sort={order}>
              <button
                type="button"
                title={t('table.sortHint')}
                data-order={order}
                onClick={() => turnSort(column.id)}
              >
                {show(column.name)}
              </button>
            </th>
          );
        })}
      </tr>
      <tr aria-rowindex={2} className={styles.filters}>
        <td aria-colindex={1} className={styles.number} />
        {columns.map((column, at) => (
          <td key={column.id} aria-colindex={at + 2}>
            <input
              aria-label={t('table.filter', { name: show(column.name) })}
              title={t('table.filterHint')}
              placeholder={t('table.filterPlaceholder')}
              value={filters[column.id] ?? ''}
              onChange={(event) => setFilter(column.id, event.target.value)}
            />
          </td>
        ))}
      </tr>
    </thead>
  );
});
