import type { MultiPolygonColumn } from '../column.ts';

/** The column with the two coordinates of every vertex exchanged; offsets are shared with the input. */
export function swapAxes(column: MultiPolygonColumn): MultiPolygonColumn {
  const source = column.coordinates;
  const target = new Float64Array(source.length);
  for (let i = 0; i < source.length; i += 2) {
    target[i] = source[i + 1];
    target[i + 1] = source[i];
  }
  return { ...column, coordinates: target };
}
