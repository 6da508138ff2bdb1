import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useDraw } from '../../../state/draw.ts';
import styles from './attribute-table.module.css';
import { HEAD_HEIGHT, scrollToColumn, TableHead, tracksOf } from './table-head.tsx';
import { TableLine } from './table-line.tsx';
import type { TableView } from './table-rows.ts';
import { type ActiveCell, useGrid } from './use-grid.ts';

const ROW_HEIGHT = 30;
/** Rows of the head: names, filters. */
const HEAD_ROWS = 2;

interface TableGridProps {
  readonly view: TableView;
  readonly active: ActiveCell | null;
  readonly onActivate: (cell: ActiveCell) => void;
  readonly onPaste: (cells: readonly (readonly string[])[]) => void;
}

/** WAI-ARIA grid that is written in like a spreadsheet; only the rows in sight are drawn. */
export function TableGrid(props: TableGridProps) {
  const { view, active } = props;
  const { columns } = view;
  const { t } = useTranslation();
  const base = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const chosen = useDraw((state) => state.areas);
  const chosenSet = useMemo(() => new Set(chosen), [chosen]);
  const virtual = useVirtualizer({
    count: view.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => view.rows[index].area.id,
    // The head sticks to the top: it covers no row there, but takes its height from the bottom.
    scrollPaddingEnd: HEAD_HEIGHT,
    overscan: 6,
  });
  const { scrollToIndex } = virtual;
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 3);
  const { place, editing, onKeyDown, lineHandlers } = useGrid({ ...props, page, grid });
  const lastChosen = chosen.at(-1);
  const chosenRow = lastChosen === undefined ? undefined : view.rowOf.get(lastChosen);
  useEffect(() => {
    if (chosenRow !== undefined) scrollToIndex(chosenRow, { align: 'auto' });
  }, [chosenRow, scrollToIndex]);
  const tracks = useMemo(() => tracksOf(columns), [columns]);
  const isActive = active !== null && place.row >= 0;
  useEffect(() => {
    if (!isActive) return;
    scrollToIndex(place.row, { align: 'auto' });
    if (scroller.current) scrollToColumn(scroller.current, columns, place.column);
  }, [isActive, place.row, place.column, columns, scrollToIndex]);
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table may be a grid (ARIA in HTML)
        role="grid"
        aria-label={t('table.title')}
        aria-multiselectable="true"
        aria-rowcount={view.rows.length + HEAD_ROWS}
        aria-colcount={columns.length + 1}
        aria-activedescendant={isActive ? `${base}-${place.row}-${place.column}` : undefined}
        tabIndex={0}
        className={styles.grid}
        style={tracks}
        onKeyDown={onKeyDown}
      >
        <TableHead columns={columns} />
        <tbody className={styles.lines} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => (
            <TableLine
              key={key}
              id={`${base}-${index}`}
              row={view.rows[index]}
              index={index}
              firstIndex={HEAD_ROWS + 1}
              start={start}
              columns={columns}
              isChosen={chosenSet.has(view.rows[index].area.id)}
              activeColumn={isActive && index === place.row ? place.column : null}
              editing={isActive && index === place.row ? editing : null}
              {...lineHandlers}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
