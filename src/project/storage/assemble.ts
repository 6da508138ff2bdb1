import type { Delineation, DelineationId, UnitLayer, UnitLayerId } from '../../domain/delineation.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import type { ProjectDocument } from '../document.ts';
import type { Step } from '../history.ts';
import type { DelineationSide, Side } from '../step-side.ts';
import { withContent } from '../step-side.ts';
import type { ProjectRecord, Skeleton } from './record.ts';
import type { StepRecord, StoredSide } from './step-record.ts';
import { isArea, isColumn, isNotes, isRows, isUnit } from './value-checks.ts';

type Parts = ReadonlyMap<string, unknown>;

/**
 * The document of a checkpoint from its record and parts.
 *
 * @returns or where the record is damaged: the name of the SK or unit layer and what is wrong with it
 */
export function assemble(record: ProjectRecord, parts: Parts): Result<ProjectDocument, string> {
  const { skeleton } = record;
  const delineations: Delineation[] = [];
  for (const { areas, geometry, ...words } of skeleton.delineations) {
    const side = delineationSide({ ...words, content: { areas, geometry } }, parts);
    if (!side.ok) return side;
    if (side.value.content !== null) delineations.push(withContent(side.value, side.value.content));
  }
  const unitLayers: UnitLayer[] = [];
  for (const stored of skeleton.unitLayers) {
    const layer = unitLayer(stored, parts);
    if (!layer.ok) return layer;
    unitLayers.push(layer.value);
  }
  const { name = record.name, minutes, comparison, backdrops, checks, papers, presentation } = skeleton;
  const lists = { delineations, minutes, unitLayers, backdrops };
  return ok({ id: record.id, name, ...lists, comparison, checks, papers, presentation });
}

/** A step from its record and parts; or what of it is damaged. */
export function assembleStep(record: StepRecord, parts: Parts): Result<Step, string> {
  const before = assembleSide(record.before, parts);
  if (!before.ok) return before;
  const after = assembleSide(record.after, parts);
  if (!after.ok) return after;
  return ok({ ...record, before: before.value, after: after.value });
}

function assembleSide(stored: StoredSide, parts: Parts): Result<Side, string> {
  const { delineations: storedDelineations, unitLayers: storedLayers, ...small } = stored;
  const delineations = allOf<DelineationId, StoredDelineationSide, DelineationSide>(
    storedDelineations,
    (each) => delineationSide(each, parts),
  );
  if (!delineations.ok) return delineations;
  const unitLayers = allOf<UnitLayerId, StoredUnitLayer, UnitLayer>(storedLayers, (each) =>
    unitLayer(each, parts),
  );
  if (!unitLayers.ok) return unitLayers;
  return ok({
    ...small,
    ...(delineations.value && { delineations: delineations.value }),
    ...(unitLayers.value && { unitLayers: unitLayers.value }),
  });
}

/** Each item built, but for those that are only named; or the first failure. */
function allOf<Id extends string, Stored extends object, Built>(
  items: readonly (Id | Stored)[] | undefined,
  build: (item: Stored) => Result<Built, string>,
): Result<readonly (Id | Built)[] | undefined, string> {
  const built: (Id | Built)[] = [];
  for (const item of items ?? []) {
    if (typeof item === 'string') {
      built.push(item);
      continue;
    }
    const done = build(item);
    if (!done.ok) return done;
    built.push(done.value);
  }
  return ok(items && built);
}

type StoredUnitLayer = Skeleton['unitLayers'][number];
type StoredDelineationSide = Exclude<NonNullable<StoredSide['delineations']>[number], string>;

function delineationSide(stored: StoredDelineationSide, parts: Parts): Result<DelineationSide, string> {
  const { name } = stored.decree;
  const notes = parts.get(stored.notes);
  if (!isNotes(notes)) return fail(`${name}: notes`);
  if (stored.content === null) return ok({ ...stored, notes, content: null });
  const areas = parts.get(stored.content.areas);
  const geometry = parts.get(stored.content.geometry);
  if (!isColumn(geometry)) return fail(`${name}: geometry`);
  if (!isRows(areas, isArea, geometry)) return fail(`${name}: areas`);
  return ok({ ...stored, notes, content: { areas, geometry } });
}

function unitLayer(stored: StoredUnitLayer, parts: Parts): Result<UnitLayer, string> {
  const units = parts.get(stored.units);
  const geometry = parts.get(stored.geometry);
  const notes = parts.get(stored.notes);
  if (!isColumn(geometry)) return fail(`${stored.name}: geometry`);
  if (!isRows(units, isUnit, geometry)) return fail(`${stored.name}: units`);
  if (!isNotes(notes)) return fail(`${stored.name}: notes`);
  return ok({ ...stored, units, geometry, notes });
}
