import { cityIn } from '../domain/city.ts';
import type { Delineation } from '../domain/delineation.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { fileStem } from '../formats/file-name.ts';
import { withComparison } from '../project/defaults.ts';
import type { ProjectDocument } from '../project/document.ts';
import { addData, type NewData } from '../project/operations/add-data.ts';
import { newProject } from '../project/operations/new-project.ts';
import type { ReportRequest } from './arguments/report-request.ts';
import { type Failure, wrongUsage } from './failure.ts';
import type { Inputs } from './inputs.ts';
import type { Taken } from './intake.ts';
import type { PapersFile } from './papers-file.ts';

/** The project that the app would have after the same files were opened, and the same choices made. */
export function reportDocument(
  request: ReportRequest,
  inputs: Inputs,
  states: readonly Taken<Delineation>[],
  { papers, target }: PapersFile,
): Result<ProjectDocument, Failure> {
  const empty = newProject('report', request.title ?? titleOf(inputs));
  if (!empty.ok) return fail(wrongUsage(empty.failure.message));
  let document = empty.value;
  for (const data of newData(inputs, states)) {
    const added = addData.apply(document, data);
    if (!added.ok) return fail(wrongUsage(added.failure.message));
    document = added.value.document;
  }
  const [before, after] = document.delineations;
  const { method, toleranceMetres } = request;
  return ok({
    ...withComparison(document, {
      before: { delineation: before.id, minute: null },
      after: { delineation: after.id, minute: null },
      method,
      toleranceMetres,
    }),
    papers,
    presentation: { ...document.presentation, target },
  });
}

/** One file at a time, so that a file given twice does not bring its minutes to both. */
function newData(inputs: Inputs, states: readonly Taken<Delineation>[]): readonly NewData[] {
  const decrees = [inputs.before, inputs.after, ...states].map(
    ({ data, minutes, notes }): NewData => ({
      delineations: [{ ...data, notes }],
      minutes,
      unitLayers: [],
    }),
  );
  if (inputs.units === null) return decrees;
  const layer = { ...inputs.units.data, notes: inputs.units.notes };
  return [...decrees, { delineations: [], minutes: [], unitLayers: [layer] }];
}

/** The city that the files name, or else the name of the first. */
function titleOf({ before, after, units }: Inputs): string {
  const rows = [before, after].flatMap(({ data }) => data.areas.map(({ attributes }) => attributes));
  const unitRows = units?.data.units.map(({ attributes }) => attributes) ?? [];
  return cityIn(unitRows) ?? cityIn(rows) ?? fileStem(before.data.source.files[0] ?? '');
}
