import { featureAreas } from '../geo/area/measure.ts';
import { squareMetres, toHectares } from '../geo/units.ts';
import type { AreaMethod, State, Units } from './balance.ts';
import { matchToUnits } from './matching.ts';
import { methodFor } from './methods.ts';
import { mapUnits, placeFeatures } from './placement.ts';
import { NO_UNITS } from './unit-row.ts';

/** What a table of areas says of each, in the order of the state. */
export interface MeasuredAreas {
  /** Hectares as drawn: ground that two areas share is counted in both, as `StateSummary.drawnHa` does. */
  readonly hectares: readonly number[];
  /** The unit by code, name or place, as the balance joins them; −1 = none. */
  readonly unitOf: Int32Array;
}

/**
 * The areas of one state of a comparison, each by itself. `states` are both sides of it: a plane method has one zone for all
 * ground.
 */
export async function measureAreas(
  state: State,
  states: readonly State[],
  units: Units | null,
  method: AreaMethod,
): Promise<MeasuredAreas> {
  const { measure } = await methodFor(
    method,
    states.map(({ geometry }) => geometry),
  );
  const chosen = units ?? NO_UNITS;
  const { unitOf } = placeFeatures(state.geometry, mapUnits(chosen));
  return {
    hectares: Array.from(featureAreas(state.geometry, measure), (area) => toHectares(squareMetres(area))),
    unitOf: matchToUnits(state, unitOf, chosen).unitOf,
  };
}
