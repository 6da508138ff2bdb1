import type { Delineation, UnitLayer } from '../domain/delineation.ts';
import { ok, type Result } from '../domain/result.ts';
import type { FilesRequest } from './arguments/input-request.ts';
import type { Failure } from './failure.ts';
import { loadDelineation, loadUnits, type Taken } from './intake.ts';

/** All that was read for a command. */
export interface Inputs {
  readonly before: Taken<Delineation>;
  readonly after: Taken<Delineation>;
  readonly units: Taken<UnitLayer> | null;
  /** More SKs, in the order given. */
  readonly states: readonly Taken<Delineation>[];
}

/** Reads what is compared; the first file that cannot be read ends it. */
export async function loadInputs(request: FilesRequest): Promise<Result<Inputs, Failure>> {
  const before = await loadDelineation(request.before);
  if (!before.ok) return before;
  const after = await loadDelineation(request.after);
  if (!after.ok) return after;
  const units = request.units === null ? ok(null) : await loadUnits(request.units, unitFields(request));
  if (!units.ok) return units;
  const states: Taken<Delineation>[] = [];
  for (const each of request.states) {
    const state = await loadDelineation(each);
    if (!state.ok) return state;
    states.push(state.value);
  }
  return ok({ before: before.value, after: after.value, units: units.value, states });
}

function unitFields({ unitName, unitCode }: FilesRequest) {
  return {
    ...(unitName === null ? {} : { kelurahan: unitName }),
    ...(unitCode === null ? {} : { kelurahanCode: unitCode }),
  };
}
