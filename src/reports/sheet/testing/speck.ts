import { columnFromFeatures, type MultiPolygonColumn, type Position } from '../../../geo/column.ts';

/** A triangle of some degrees north and east of a place. */
export const speck = ([x, y]: Position, size = 1e-4): MultiPolygonColumn => {
  const ring: readonly Position[] = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y],
  ];
  return columnFromFeatures([[[ring]]]);
};
