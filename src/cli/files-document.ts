import { cityIn } from '../domain/city.ts';
import type { DelineationId } from '../domain/delineation.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { fileStem } from '../formats/file-name.ts';
import type { ProjectDocument } from '../project/document.ts';
import { addData, type NewData } from '../project/operations/add-data.ts';
import { newProject } from '../project/operations/new-project.ts';
import type { FilesRequest } from './arguments/input-request.ts';
import { type Failure, wrongUsage } from './failure.ts';
import { type Inputs, loadInputs } from './inputs.ts';

/** A project, and the SKs of it that are compared. */
export interface OpenDocument {
  readonly document: ProjectDocument;
  readonly before: DelineationId | null;
  readonly after: DelineationId | null;
}

/**
 * The project that the app would have after the same files were opened.
 *
 * @param title null: the city that the files name
 * @param isOneStory the same file is an SK and what its minutes left of it, not two SKs
 */
export async function openFiles(
  request: FilesRequest,
  title: string | null,
  isOneStory: boolean,
): Promise<Result<OpenDocument, Failure>> {
  const inputs = await loadInputs(request);
  if (!inputs.ok) return inputs;
  const isOne = isOneStory && JSON.stringify(request.before) === JSON.stringify(request.after);
  const empty = newProject('report', title ?? titleOf(inputs.value));
  if (!empty.ok) return fail(wrongUsage(empty.failure.message));
  let document = empty.value;
  for (const data of newData(inputs.value, isOne)) {
    const added = addData.apply(document, data);
    if (!added.ok) return fail(wrongUsage(added.failure.message));
    document = added.value.document;
  }
  const [before, after] = document.delineations;
  return ok({ document, before: before.id, after: isOne ? before.id : after.id });
}

/** One file at a time, so that a file given twice does not bring its minutes to both. */
function newData({ before, after, units, states }: Inputs, isOne: boolean): readonly NewData[] {
  const decrees = [before, ...(isOne ? [] : [after]), ...states].map(
    ({ data, minutes, notes }): NewData => ({
      delineations: [{ ...data, notes }],
      minutes,
      unitLayers: [],
    }),
  );
  if (units === null) return decrees;
  const layer = { ...units.data, notes: units.notes };
  return [...decrees, { delineations: [], minutes: [], unitLayers: [layer] }];
}

/** The city that the files name, or else the name of the first. */
function titleOf({ before, after, units }: Inputs): string {
  const rows = [before, after].flatMap(({ data }) => data.areas.map(({ attributes }) => attributes));
  const unitRows = units?.data.units.map(({ attributes }) => attributes) ?? [];
  return cityIn(unitRows) ?? cityIn(rows) ?? fileStem(before.data.source.files[0] ?? '');
}
