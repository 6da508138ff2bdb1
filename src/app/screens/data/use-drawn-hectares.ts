import { useEffect, useState } from 'react';
import { ellipsoidMeasure, featureAreas } from '../../../geo/area/measure.ts';
import { featureCount, type MultiPolygonColumn } from '../../../geo/column.ts';
import { squareMetres, toHectares } from '../../../geo/units.ts';
import { nextTask } from '../../state/next-task.ts';

const CHUNK = 100;
const known = new WeakMap<MultiPolygonColumn, number>();

/** Hectares drawn, on the ellipsoid, ground drawn twice counted twice. Null while it is being summed, in small bits. */
export function useDrawnHectares(column: MultiPolygonColumn): number | null {
  const [hectares, setHectares] = useState(known.get(column) ?? null);
  useEffect(() => {
    let stopped = false;
    void drawnHectares(column, () => stopped).then((sum) => !stopped && setHectares(sum));
    return () => {
      stopped = true;
    };
  }, [column]);
  return hectares;
}

async function drawnHectares(column: MultiPolygonColumn, stopped: () => boolean): Promise<number> {
  const before = known.get(column);
  if (before !== undefined) return before;
  let drawn = 0;
  for (let from = 0; from < featureCount(column); from += CHUNK) {
    const part = { ...column, featureStarts: column.featureStarts.subarray(from, from + CHUNK + 1) };
    for (const area of featureAreas(part, ellipsoidMeasure)) drawn += area;
    await nextTask();
    if (stopped()) return Number.NaN;
  }
  const hectares = toHectares(squareMetres(drawn));
  known.set(column, hectares);
  return hectares;
}
