import type { AdminUnit, SlumArea } from '../../domain/delineation.ts';
import type { Note } from '../../domain/note.ts';
import type { MultiPolygonColumn } from '../../geo/column.ts';

/**
 * What heavy stored values must be, looked at as far as a crash or a silent wrong figure could come of it. (A schema over every
 * attribute and coordinate costs seconds and gigabytes: docs/decisions/0001.)
 */
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

export const isArea = (value: unknown): value is SlumArea =>
  isObject(value) &&
  typeof value.id === 'string' &&
  typeof value.label === 'string' &&
  isObject(value.attributes);

export const isUnit = (value: unknown): value is AdminUnit =>
  isObject(value) && typeof value.name === 'string' && isObject(value.attributes);

const isNote = (value: unknown): value is Note =>
  isObject(value) && typeof value.code === 'string' && isObject(value.place) && isObject(value.message);

export const isNotes = (value: unknown): value is readonly Note[] =>
  Array.isArray(value) && value.every(isNote);

/** As many rows as there are shapes. */
export function isRows<Row>(
  value: unknown,
  isRow: (row: unknown) => row is Row,
  geometry: MultiPolygonColumn,
): value is readonly Row[] {
  return Array.isArray(value) && value.length === geometry.featureStarts.length - 1 && value.every(isRow);
}

/** Each level of offsets must end where the next one does: a cut array would otherwise read past its end. */
export function isColumn(value: unknown): value is MultiPolygonColumn {
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
