import type { Position } from '../column.ts';
import { ON_BORDER } from './share.ts';

/** Positions by place, to find one that is the same but for what files leave between two (see `ON_BORDER`). */
export class VertexPlaces {
  private readonly cells = new Map<string, Position>();

  add(position: Position): void {
    const key = cellKey(Math.round(position[0] / ON_BORDER), Math.round(position[1] / ON_BORDER));
    if (!this.cells.has(key)) this.cells.set(key, position);
  }

  /** Null: there is none so near. */
  near([x, y]: Position): Position | null {
    const column = Math.round(x / ON_BORDER);
    const row = Math.round(y / ON_BORDER);
    const own = this.cells.get(cellKey(column, row));
    if (own !== undefined) return own;
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++) {
        const found = this.cells.get(cellKey(column + dx, row + dy));
        if (found !== undefined && Math.hypot(found[0] - x, found[1] - y) <= ON_BORDER) return found;
      }
    return null;
  }
}

const cellKey = (column: number, row: number): string => `${column},${row}`;
