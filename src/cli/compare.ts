import type { ChangeBalance } from '../comparison/balance.ts';
import { compareStates } from '../comparison/compare.ts';
import { ok, type Result } from '../domain/result.ts';
import { layerUnits, wholeState } from '../project/states.ts';
import type { ReportHeading } from '../reports/heading.ts';
import type { CompareRequest } from './arguments/read.ts';
import type { Failure } from './failure.ts';
import { loadInputs } from './inputs.ts';

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
  const inputs = await loadInputs(request);
  if (!inputs.ok) return inputs;
  const { before, after, units } = inputs.value;
  const { method, toleranceMetres } = request;
  const { balance } = await compareStates(
    wholeState(before.data),
    wholeState(after.data),
    units && layerUnits(units.data),
    { method, toleranceMetres },
  );
  const found = [before, after, ...(units ? [units] : [])].flatMap(({ notes }) => notes);
  return ok({
    balance: { ...balance, issues: [...found, ...balance.issues] },
    heading: {
      title: request.before.file,
      before: before.data.decree.name,
      after: after.data.decree.name,
      date: today,
      illustrative: before.data.illustrative || after.data.illustrative,
    },
  });
}
