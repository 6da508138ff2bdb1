import { type MouseEvent, memo } from 'react';
import type { AreaId } from '../../../../domain/delineation.ts';
import { CLASS_NAMES } from '../../../../project/attributes/class-names.ts';
import { cellText, type TableColumn, type TableRow } from '../../../../project/attributes/columns.ts';
import type { FieldValue } from '../../../../project/attributes/fields.ts';
import { decimal, integer } from '../../../format/numbers.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './attribute-table.module.css';
import { CellEditor, type Leaving } from './cell-editor.tsx';
import type { Editing } from './use-grid.ts';

export interface LineHandlers {
  /** `column` null: the number of the row. */
  readonly onPress: (event: MouseEvent, area: AreaId, column: string | null) => void;
  readonly onOpen: () => void;
  readonly onWrite: (value: FieldValue, leaving: Leaving) => void;
  readonly onGiveUp: () => void;
}

interface TableLineProps extends LineHandlers {
  readonly id: string;
  readonly row: TableRow;
  readonly index: number;
  /** aria-rowindex of the first row. */
  readonly firstIndex: number;
  readonly start: number;
  readonly columns: readonly TableColumn[];
  readonly isChosen: boolean;
  readonly activeColumn: number | null;
  readonly editing: Editing | null;
}

/** One area as a row of cells. */
export function TableLine(props: TableLineProps) {
  const { id, row, index, firstIndex, start, columns, isChosen, activeColumn, editing } = props;
  const { onPress, onOpen, onWrite, onGiveUp } = props;
  const { show } = useTranslation();
  return (
    <tr
      aria-rowindex={index + firstIndex}
      aria-selected={isChosen}
      className={styles.line}
      style={{ transform: `translateY(${start}px)` }}
    >
      <th
        scope="row"
        aria-colindex={1}
        className={styles.number}
        onClick={(event) => onPress(event, row.area.id, null)}
      >
        {integer(index + 1)}
      </th>
      {columns.map((column, at) => {
        const isActive = at === activeColumn;
        const isEdited = isActive && editing !== null && column.kind === 'field';
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a td of a grid is a gridcell
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the grid
          <td
            key={column.id}
            id={`${id}-${at}`}
            aria-colindex={at + 2}
            aria-readonly={column.kind !== 'field' || undefined}
            data-active={isActive}
            data-kind={column.kind === 'field' ? column.field.kind : column.kind}
            className={styles.cell}
            onClick={(event) => !isEdited && onPress(event, row.area.id, column.id)}
            onDoubleClick={onOpen}
          >
            {isEdited ? (
              <CellEditor
                field={column.field}
                label={`${show(column.name)} · ${row.area.label}`}
                initial={editing.text}
                isOverwriting={editing.isOverwriting}
                onWrite={onWrite}
                onGiveUp={onGiveUp}
              />
            ) : (
              <CellText row={row} column={column} />
            )}
          </td>
        );
      })}
    </tr>
  );
}

interface CellTextProps {
  readonly row: TableRow;
  readonly column: TableColumn;
}

const CellText = memo(function CellText({ row, column }: CellTextProps) {
  const { show } = useTranslation();
  const text = cellText(row, column);
  return <span title={text}>{shownText(row, column, text, show)}</span>;
});

function shownText(
  { area, drawnHa }: TableRow,
  column: TableColumn,
  text: string,
  show: ReturnType<typeof useTranslation>['show'],
): string {
  if (column.kind === 'drawn') return decimal(drawnHa);
  if (column.id === 'statedHa' && area.statedHa !== null) return decimal(area.statedHa);
  if (column.id === 'slumClass' && area.slumClass) return show(CLASS_NAMES[area.slumClass]);
  return text;
}
