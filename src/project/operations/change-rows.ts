import type { AreaId, DelineationId, SlumArea } from '../../domain/delineation.ts';
import type { Problem } from '../../domain/note.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import type { RowChange } from '../area-edit.ts';
import { editDelineation } from '../area-edit.ts';
import { FIELDS } from '../attributes/fields.ts';
import type { ProjectDocument } from '../document.ts';
import type { Change } from '../operation.ts';
import { unknownAreas, unknownDelineation } from './refusals.ts';

/** What the user can write of an area. */
export type AreaFields = Partial<Omit<SlumArea, 'id' | 'attributes'>>;

export interface FieldChange {
  readonly area: AreaId;
  readonly fields: AreaFields;
}

/** Areas whose words were changed, with what an operation needs of it. */
export interface ChangedRows extends Pick<Change, 'document' | 'edits'> {
  /** The areas as they were; those that were so already are not among them. */
  readonly changed: readonly SlumArea[];
}

/**
 * Gives areas other words. The row as it came (`attributes`) stays untouched, whatever a field was once read from, so that what
 * the file said can always be seen beside what was made of it. Refused as a whole where an area is not there.
 */
export function changeRows(
  document: ProjectDocument,
  id: DelineationId,
  changes: readonly FieldChange[],
): Result<ChangedRows, Problem> {
  const delineation = document.delineations.find((each) => each.id === id);
  if (delineation === undefined) return fail(unknownDelineation());
  const fields = new Map<AreaId, AreaFields>();
  for (const change of changes) fields.set(change.area, { ...fields.get(change.area), ...change.fields });
  const rows: RowChange[] = [];
  const changed: SlumArea[] = [];
  delineation.areas.forEach((area, at) => {
    const own = fields.get(area.id);
    fields.delete(area.id);
    const reworded = { ...area, ...own };
    if (FIELDS.every((field) => reworded[field.id] === area[field.id])) return;
    rows.push({ at, area: reworded });
    changed.push(area);
  });
  if (fields.size > 0) return fail(unknownAreas(fields.size));
  if (rows.length === 0) return ok({ document, edits: [], changed });
  const edited = editDelineation(document, delineation, { splices: [], rows });
  return ok({ document: edited.document, edits: [edited.edit], changed });
}

/** "RT 02", or how many areas. */
export const areasNamed = (areas: readonly SlumArea[]): string =>
  areas.length === 1 ? areas[0].label : `${areas.length} area`;
