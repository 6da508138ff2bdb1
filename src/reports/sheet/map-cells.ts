import type { Box } from '../drawing/marks.ts';

/** `corner`: two maps above, the third below on the left, and the corner beside it left to the blocks. */
export type Arrangement = 'one' | 'row' | 'stack' | 'corner';

export interface MapCells {
  readonly maps: readonly Box[];
  /** What an arrangement leaves to the blocks. */
  readonly columns: readonly Box[];
}

const THREE = [0, 1, 2] as const;
/** Least width of a column of blocks on A4, in millimetres. */
const COLUMN = 60;

export function mapCells(
  { x, y, width, height }: Box,
  arrangement: Arrangement,
  { gap, unit }: { readonly gap: number; readonly unit: number },
): MapCells {
  if (arrangement === 'one') return { maps: [{ x, y, width, height }], columns: [] };
  if (arrangement === 'row') {
    const each = (width - 2 * gap) / 3;
    return { maps: THREE.map((i) => ({ x: x + i * (each + gap), y, width: each, height })), columns: [] };
  }
  if (arrangement === 'stack') {
    const each = (height - 2 * gap) / 3;
    return { maps: THREE.map((i) => ({ x, y: y + i * (each + gap), width, height: each })), columns: [] };
  }
  const half = { width: (width - gap) / 2, height: (height - gap) / 2 };
  const [right, below] = [x + half.width + gap, y + half.height + gap];
  return {
    maps: [
      { x, y, ...half },
      { x: right, y, ...half },
      { x, y: below, ...half },
    ],
    columns: splitColumns(
      { x: right + gap, y: below, width: half.width - gap, height: half.height },
      unit,
      gap,
    ),
  };
}

/** Columns of one width, as many as there is room for. */
function splitColumns(box: Box, unit: number, gap: number, least = COLUMN): readonly Box[] {
  const between = 2 * gap;
  const count = Math.max(1, Math.floor((box.width + between) / (least * unit + between)));
  return evenColumns(box, count, between);
}

export function evenColumns({ x, y, width, height }: Box, count: number, between: number): readonly Box[] {
  const each = (width - (count - 1) * between) / count;
  return Array.from({ length: count }, (_, i) => ({ x: x + i * (each + between), y, width: each, height }));
}
