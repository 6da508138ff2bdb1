import type { Delineation, UnitLayer } from '../domain/delineation.ts';
import { ok, type Result } from '../domain/result.ts';
import type { InputRequest, LayerRequest } from './arguments/input-request.ts';
import type { Failure } from './failure.ts';
import { loadDelineation, loadUnits, type Taken } from './intake.ts';

/** All that was read for a command. */
export interface Inputs {
  readonly before: Taken<Delineation>;
  readonly after: Taken<Delineation>;
  readonly units: Taken<UnitLayer> | null;
}

/** Reads what is compared; the first file that cannot be read ends it. */
export async function loadInputs(request: InputRequest): Promise<Result<Inputs, Failure>> {
  const before = await loadDelineation(request.before);
  if (!before.ok) return before;
  const after = await loadDelineation(request.after);
  if (!after.ok) return after;
  const units = request.units === null ? ok(null) : await loadUnits(request.units, unitFields(request));
  if (!units.ok) return units;
  return ok({ before: before.value, after: after.value, units: units.value });
}

/** More SKs, in the order given. */
export async function loadStates(
  requests: readonly LayerRequest[],
): Promise<Result<readonly Taken<Delineation>[], Failure>> {
  const states: Taken<Delineation>[] = [];
  for (const request of requests) {
    const state = await loadDelineation(request);
    if (!state.ok) return state;
    states.push(state.value);
  }
  return ok(states);
}

function unitFields({ unitName, unitCode }: InputRequest) {
  return {
    ...(unitName === null ? {} : { kelurahan: unitName }),
    ...(unitCode === null ? {} : { kelurahanCode: unitCode }),
  };
}
