import type { MultiPolygonColumn } from '../geo/column.ts';

/** The arrays of a column: what is transferred between threads instead of cloned. */
const arraysOf = (column: MultiPolygonColumn) =>
  [column.coordinates, column.ringStarts, column.polygonStarts, column.featureStarts] as const;

/** Their buffers, each once: a buffer listed twice cannot be transferred. */
export function columnBuffers(columns: Iterable<MultiPolygonColumn>): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const column of columns)
    for (const { buffer } of arraysOf(column)) if (buffer instanceof ArrayBuffer) buffers.add(buffer);
  return [...buffers];
}

/** A column whose buffers can be given away while this thread keeps the original. */
export const copyColumn = (column: MultiPolygonColumn): MultiPolygonColumn => ({
  coordinates: column.coordinates.slice(),
  ringStarts: column.ringStarts.slice(),
  polygonStarts: column.polygonStarts.slice(),
  featureStarts: column.featureStarts.slice(),
});
