import type { ChangeBalance } from '../comparison/balance.ts';
import { compareStates } from '../comparison/compare.ts';
import { ok, type Result } from '../domain/result.ts';
import { layerUnits, wholeState } from '../project/states.ts';
import type { ReportHeading } from '../reports/heading.ts';
import type { CompareRequest } from './arguments.ts';
import type { Failure } from './failure.ts';
import { loadDelineation, loadUnits } from './intake.ts';

export interface Comparison {
  /** Its issues begin with what the intake found in the files. */
  readonly balance: ChangeBalance;
  readonly heading: ReportHeading;
}

/** Loads what was asked for and strikes the balance. */
export async function runCompare(
  request: CompareRequest,
  today: string,
): Promise<Result<Comparison, Failure>> {
  const before = await loadDelineation(request.before);
  if (!before.ok) return before;
  const after = await loadDelineation(request.after);
  if (!after.ok) return after;
  const units = request.units === null ? ok(null) : await loadUnits(request.units, unitFields(request));
  if (!units.ok) return units;
  const { method, toleranceMetres } = request;
  const { balance } = await compareStates(
    wholeState(before.value.data),
    wholeState(after.value.data),
    units.value && layerUnits(units.value.data),
    { method, toleranceMetres },
  );
  const found = [before.value, after.value, ...(units.value ? [units.value] : [])].flatMap(
    ({ notes }) => notes,
  );
  return ok({
    balance: { ...balance, issues: [...found, ...balance.issues] },
    heading: {
      title: request.before.file,
      before: before.value.data.decree.name,
      after: after.value.data.decree.name,
      date: today,
      illustrative: before.value.data.illustrative || after.value.data.illustrative,
    },
  });
}

function unitFields({ unitName, unitCode }: CompareRequest) {
  return {
    ...(unitName === null ? {} : { kelurahan: unitName }),
    ...(unitCode === null ? {} : { kelurahanCode: unitCode }),
  };
}
