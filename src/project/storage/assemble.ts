import type { AdminUnit, SlumArea } from '../../domain/delineation.ts';
import type { Note } from '../../domain/note.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import type { MultiPolygonColumn } from '../../geo/column.ts';
import type { ProjectDocument } from '../document.ts';
import type { ProjectRecord } from './record.ts';

/**
 * A document from its record and parts.
 *
 * @returns or where the record is damaged: the name of the SK or unit layer and what is wrong with it
 */
export function assemble(
  record: ProjectRecord,
  parts: ReadonlyMap<string, unknown>,
): Result<ProjectDocument, string> {
  const { skeleton } = record;
  const delineations: ProjectDocument['delineations'][number][] = [];
  for (const stored of skeleton.delineations) {
    const areas = parts.get(stored.areas);
    const geometry = parts.get(stored.geometry);
    const notes = parts.get(stored.notes);
    if (!isColumn(geometry)) return fail(`${stored.decree.name}: geometry`);
    if (!isRows(areas, isArea, geometry)) return fail(`${stored.decree.name}: areas`);
    if (!isNotes(notes)) return fail(`${stored.decree.name}: notes`);
    delineations.push({ ...stored, areas, geometry, notes });
  }
  const unitLayers: ProjectDocument['unitLayers'][number][] = [];
  for (const stored of skeleton.unitLayers) {
    const units = parts.get(stored.units);
    const geometry = parts.get(stored.geometry);
    const notes = parts.get(stored.notes);
    if (!isColumn(geometry)) return fail(`${stored.name}: geometry`);
    if (!isRows(units, isUnit, geometry)) return fail(`${stored.name}: units`);
    if (!isNotes(notes)) return fail(`${stored.name}: notes`);
    unitLayers.push({ ...stored, units, geometry, notes });
  }
  const { minutes, comparison, backdrops, checks } = skeleton;
  return ok({
    id: record.id,
    name: record.name,
    delineations,
    minutes,
    unitLayers,
    comparison,
    backdrops,
    checks,
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isArea = (value: unknown): value is SlumArea =>
  isObject(value) &&
  typeof value.id === 'string' &&
  typeof value.label === 'string' &&
  isObject(value.attributes);

const isUnit = (value: unknown): value is AdminUnit =>
  isObject(value) && typeof value.name === 'string' && isObject(value.attributes);

const isNote = (value: unknown): value is Note =>
  isObject(value) && typeof value.code === 'string' && isObject(value.place) && isObject(value.message);

const isNotes = (value: unknown): value is readonly Note[] => Array.isArray(value) && value.every(isNote);

function isRows<Row>(
  value: unknown,
  isRow: (row: unknown) => row is Row,
  geometry: MultiPolygonColumn,
): value is readonly Row[] {
  return Array.isArray(value) && value.length === geometry.featureStarts.length - 1 && value.every(isRow);
}

/** Each level of offsets must end where the next one does: a cut array would otherwise read past its end. */
function isColumn(value: unknown): value is MultiPolygonColumn {
  if (!isObject(value)) return false;
  const { coordinates, ringStarts, polygonStarts, featureStarts } = value;
  return (
    coordinates instanceof Float64Array &&
    ringStarts instanceof Uint32Array &&
    polygonStarts instanceof Uint32Array &&
    featureStarts instanceof Uint32Array &&
    featureStarts.at(-1) === polygonStarts.length - 1 &&
    polygonStarts.at(-1) === ringStarts.length - 1 &&
    ringStarts.at(-1) === coordinates.length / 2
  );
}
