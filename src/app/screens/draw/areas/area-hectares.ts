import type { AreaMethod } from '../../../../comparison/balance.ts';
import { methodFor } from '../../../../comparison/methods.ts';
import type { AreaId, Delineation } from '../../../../domain/delineation.ts';
import { type AreaMeasure, featureAreas } from '../../../../geo/area/measure.ts';
import type { MultiPolygonColumn } from '../../../../geo/column.ts';
import { squareMetres, toHectares } from '../../../../geo/units.ts';
import { nextTask } from '../../../state/next-task.ts';
import { sameFeature } from './same-feature.ts';

/** Hectares of each area of an SK as it stood. */
export interface MeasuredAreas {
  readonly method: AreaMethod;
  readonly geometry: MultiPolygonColumn;
  readonly hectares: ReadonlyMap<AreaId, number>;
  /** Where each area stood in the geometry. */
  readonly at: ReadonlyMap<AreaId, number>;
}

/** Features measured before the page gets its turn. */
const SLICE = 100;

/**
 * Measures the areas of an SK in slices, so that the page never waits. What is unchanged since `before` is not measured again.
 * Null: stopped.
 */
export async function measureAreas(
  { areas, geometry }: Delineation,
  method: AreaMethod,
  before: MeasuredAreas | null,
  stopped: () => boolean,
): Promise<MeasuredAreas | null> {
  const { measure } = await methodFor(method, [geometry]);
  const known = before?.method === method ? before : null;
  const hectares = new Map<AreaId, number>();
  const at = new Map<AreaId, number>();
  let measured = 0;
  for (const [index, { id }] of areas.entries()) {
    at.set(id, index);
    const kept = known && keptHectares(known, id, geometry, index);
    hectares.set(id, kept ?? hectaresOf(geometry, index, measure));
    if (kept === null && ++measured % SLICE === 0) await nextTask();
    if (stopped()) return null;
  }
  return { method, geometry, hectares, at };
}

function keptHectares(
  { geometry, hectares, at }: MeasuredAreas,
  id: AreaId,
  now: MultiPolygonColumn,
  index: number,
): number | null {
  const old = at.get(id);
  if (old === undefined || !sameFeature(geometry, old, now, index)) return null;
  return hectares.get(id) ?? null;
}

function hectaresOf(geometry: MultiPolygonColumn, index: number, measure: AreaMeasure): number {
  const one = { ...geometry, featureStarts: geometry.featureStarts.subarray(index, index + 2) };
  return toHectares(squareMetres(featureAreas(one, measure)[0]));
}
