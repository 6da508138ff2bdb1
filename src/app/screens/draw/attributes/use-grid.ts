import { type KeyboardEvent, type MouseEvent, type RefObject, useMemo, useRef, useState } from 'react';
import type { AreaId } from '../../../../domain/delineation.ts';
import { cellText, type TableColumn } from '../../../../project/attributes/columns.ts';
import { parseCells, writeCells } from '../../../../project/attributes/delimited.ts';
import type { FieldValue } from '../../../../project/attributes/fields.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { chooseAreas, useDraw } from '../../../state/draw.ts';
import { type Choosing, chooseOne, chooseRange, toggleOne } from '../areas/choosing.ts';
import { visitAreas } from '../areas/visit-areas.ts';
import type { Leaving } from './cell-editor.tsx';
import { type CellPlace, cellAfterKey, cellAfterTab, isWriting } from './grid-keys.ts';
import { fillDown, rowsText, setInRows } from './table-acts.ts';
import type { LineHandlers } from './table-line.tsx';
import type { TableView } from './table-rows.ts';
import { useClipboard } from './use-clipboard.ts';

/** A cell by what it shows: it stays the same when rows are sorted anew. */
export interface ActiveCell {
  readonly area: AreaId;
  readonly column: string;
}

export interface Editing {
  readonly text: string;
  readonly isOverwriting: boolean;
}

interface GridInput {
  readonly view: TableView;
  readonly active: ActiveCell | null;
  readonly onActivate: (cell: ActiveCell) => void;
  readonly onPaste: (cells: readonly (readonly string[])[]) => void;
  readonly page: number;
  readonly grid: RefObject<HTMLTableElement | null>;
}

/** Hands and keys on the grid: one cell is active, rows are chosen, a cell may be open for writing. */
export function useGrid({ view, active, onActivate, onPaste, page, grid }: GridInput) {
  const { show } = useTranslation();
  const [editing, setEditing] = useState<Editing | null>(null);
  const anchor = useRef<AreaId | null>(null);
  const { rows, columns, rowOf } = view;
  const listed = useMemo(() => rows.map(({ area }) => area.id), [rows]);
  const place: CellPlace = {
    row: active ? (rowOf.get(active.area) ?? -1) : -1,
    column: Math.max(
      0,
      columns.findIndex(({ id }) => id === active?.column),
    ),
  };
  const column: TableColumn | undefined = columns[place.column];
  const size = { rows: rows.length, columns: columns.length, page };

  const goTo = (to: CellPlace) => onActivate({ area: listed[to.row], column: columns[to.column].id });
  const choosing = (): Choosing => {
    const { areas } = useDraw.getState();
    return { chosen: areas, anchor: anchor.current ?? areas.at(-1) ?? active?.area ?? null };
  };
  const choose = (next: Choosing, there = false) => {
    anchor.current = next.anchor;
    (there ? visitAreas : chooseAreas)(next.chosen);
  };
  const chosenRows = () => {
    const wanted = new Set(useDraw.getState().areas);
    return rows.filter(({ area }) => wanted.has(area.id));
  };
  /** The chosen rows where the active one is among them; else the active one. */
  const meantAreas = (): readonly AreaId[] => {
    if (!active) return [];
    const chosen = chosenRows().map(({ area }) => area.id);
    return chosen.includes(active.area) ? chosen : [active.area];
  };
  const edit = (overwriteWith: string | null) => {
    if (column?.kind !== 'field' || place.row < 0) return;
    setEditing({
      text: overwriteWith ?? cellText(rows[place.row], column),
      isOverwriting: overwriteWith !== null,
    });
  };
  const afterLeaving = (leaving: Leaving): CellPlace | null => {
    if (leaving === 'next' || leaving === 'previous')
      return cellAfterTab(place, leaving === 'previous', size);
    if (leaving === 'stay') return null;
    const row = place.row + (leaving === 'down' ? 1 : -1);
    return row >= 0 && row < rows.length ? { ...place, row } : null;
  };
  const stopEditing = () => {
    setEditing(null);
    grid.current?.focus();
  };
  const write = (value: FieldValue, leaving: Leaving) => {
    if (!active || column?.kind !== 'field') return;
    const to = afterLeaving(leaving);
    if (to) goTo(to);
    if (leaving === 'stay') setEditing(null);
    else stopEditing();
    if (rows[place.row].area[column.field.id] !== value) setInRows([active.area], column.field.id, value);
  };

  const actByKey = (event: KeyboardEvent): boolean => {
    const control = event.ctrlKey || event.metaKey;
    const to = cellAfterKey(event, place.row < 0 ? { row: 0, column: place.column } : place, size);
    if (to) {
      goTo(to);
      if (event.shiftKey && to.row !== place.row) choose(chooseRange(choosing(), listed[to.row], listed));
      return true;
    }
    if (!active || place.row < 0) return false;
    const field = column?.kind === 'field' ? column.field.id : null;
    if (event.key === 'Enter' || event.key === 'F2') edit(null);
    else if (isWriting(event)) edit(event.key);
    else if (event.key === ' ') choose(toggleOne(choosing(), active.area));
    else if (control && event.key.toLowerCase() === 'a') choose({ chosen: listed, anchor: listed[0] });
    else if (control && event.key.toLowerCase() === 'd' && field) fillDown(chosenRows(), field);
    else if ((event.key === 'Delete' || event.key === 'Backspace') && field)
      setInRows(meantAreas(), field, null);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || !actByKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const copied = (): string | null => {
    if (!active || !column || place.row < 0) return null;
    const chosen = chosenRows();
    return chosen.length > 1
      ? rowsText(chosen, columns, ({ name }) => show(name))
      : writeCells([[cellText(rows[place.row], column)]]).trimEnd();
  };
  useClipboard(grid, copied, (text) => onPaste(parseCells(text)));

  const onPress = (event: MouseEvent, area: AreaId, at: string | null) => {
    onActivate({ area, column: at ?? column?.id ?? 'label' });
    const isMany = event.ctrlKey || event.metaKey;
    const { chosen } = choosing();
    if (event.shiftKey) choose(chooseRange(choosing(), area, listed));
    else if (isMany) choose(toggleOne(choosing(), area));
    else if (at === null) choose(chooseOne(area), true);
    else if (!chosen.includes(area)) choose(chooseOne(area));
  };
  const lineHandlers: LineHandlers = {
    onPress,
    onOpen: () => edit(null),
    onWrite: write,
    onGiveUp: stopEditing,
  };
  return { place, editing, onKeyDown, lineHandlers };
}
