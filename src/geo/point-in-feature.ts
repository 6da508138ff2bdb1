import type { MultiPolygonColumn, Position } from './column.ts';
import { pointInRing } from './overlay/assemble.ts';

/** Whether a feature's shells less its holes hold a point; a point on a border may fall either way. */
export function featureContains(column: MultiPolygonColumn, feature: number, [x, y]: Position): boolean {
  for (let p = column.featureStarts[feature]; p < column.featureStarts[feature + 1]; p++)
    if (polygonContains(column, p, x, y)) return true;
  return false;
}

function polygonContains(column: MultiPolygonColumn, polygon: number, x: number, y: number): boolean {
  let inside = false;
  for (let r = column.polygonStarts[polygon]; r < column.polygonStarts[polygon + 1]; r++)
    if (pointInRing(column.coordinates, column.ringStarts[r], column.ringStarts[r + 1], x, y))
      inside = !inside;
  return inside;
}
