/** A cell by its place in what is shown. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows in sight. */
  readonly page: number;
}

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Where a key moves to (WAI-ARIA grid, and what a spreadsheet does); null: it does not move. */
export function cellAfterKey(
  { key, ctrlKey, metaKey, shiftKey }: PressedKey,
  { row, column }: CellPlace,
  { rows, columns, page }: GridSize,
): CellPlace | null {
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  if (lastRow < 0 || lastColumn < 0) return null;
  const far = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowUp':
      return { row: far ? 0 : Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: far ? lastRow : Math.min(lastRow, row + 1), column };
    case 'ArrowLeft':
      return shiftKey ? null : { row, column: far ? 0 : Math.max(0, column - 1) };
    case 'ArrowRight':
      return shiftKey ? null : { row, column: far ? lastColumn : Math.min(lastColumn, column + 1) };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? lastRow : row, column: lastColumn };
    case 'PageUp':
      return { row: Math.max(0, row - page), column };
    case 'PageDown':
      return { row: Math.min(lastRow, row + page), column };
    default:
      return null;
  }
}

/** The cell that Tab leads to: along the row, then on to the next; null at either end. */
export function cellAfterTab(
  { row, column }: CellPlace,
  back: boolean,
  { rows, columns }: Pick<GridSize, 'rows' | 'columns'>,
): CellPlace | null {
  const at = row * columns + column + (back ? -1 : 1);
  return at < 0 || at >= rows * columns ? null : { row: Math.floor(at / columns), column: at % columns };
}

/** A key that writes something begins to edit with it. */
export const isWriting = ({ key, ctrlKey, metaKey }: Omit<PressedKey, 'shiftKey'>): boolean =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey;
