import { useEffect, useState } from 'react';
import type { AreaMethod } from '../../../../comparison/balance.ts';
import { methodFor } from '../../../../comparison/methods.ts';
import type { Delineation } from '../../../../domain/delineation.ts';
import { featureAreas } from '../../../../geo/area/measure.ts';
import { columnFromFeatures, featureRings, type MultiPolygonRings } from '../../../../geo/column.ts';
import { clipShape } from '../../../../geo/edit/erase.ts';
import { squareMetres, toHectares } from '../../../../geo/units.ts';
import { areaIndex } from '../../../../project/area-edit.ts';
import type { ClearRequest } from '../../../state/draw.ts';
import { useAreaHectares } from '../areas/use-area-hectares.ts';
import { sumHectares } from './cleared-hectares.ts';

/** The hectares that a request takes off; null: not known yet, or none. */
export function useRequestedHectares(
  request: ClearRequest,
  drawn: Delineation,
  method: AreaMethod,
): number | null {
  const hectares = useAreaHectares();
  const [part, setPart] = useState<number | null>(null);
  useEffect(() => {
    let stopped = false;
    if (!('shape' in request)) return;
    void hectaresOf(partOf(drawn, request), drawn, method).then((value) => !stopped && setPart(value));
    return () => {
      stopped = true;
    };
  }, [request, drawn, method]);
  return 'shape' in request ? part : sumHectares(request.areas, hectares);
}

/** What of the ground drawn lies in the area; null: nothing. */
function partOf(
  drawn: Delineation,
  { area, shape }: Extract<ClearRequest, { shape: MultiPolygonRings }>,
): MultiPolygonRings | null {
  const at = areaIndex(drawn, area);
  if (at < 0) return null;
  const own = featureRings(drawn.geometry, at);
  const clipped = clipShape(own, [shape]);
  if (clipped.ok) return clipped.value;
  return clipped.failure.reason === 'nothing-changes' ? own : null;
}

async function hectaresOf(
  shape: MultiPolygonRings | null,
  { geometry }: Delineation,
  method: AreaMethod,
): Promise<number | null> {
  if (!shape) return null;
  const { measure } = await methodFor(method, [geometry]);
  return toHectares(squareMetres(featureAreas(columnFromFeatures([shape]), measure)[0]));
}
