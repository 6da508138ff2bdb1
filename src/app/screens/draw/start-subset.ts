import type { AttributeValue } from '../../../domain/attributes.ts';
import type { SlumArea } from '../../../domain/delineation.ts';
import type { Text } from '../../../domain/text.ts';
import { FIELDS } from '../../../project/attributes/fields.ts';

/** A field by which a part of an SK can be chosen: one of ours, or an attribute of the file as "attribute:NAME". */
export interface SubsetField {
  readonly id: string;
  readonly name: Text;
  /** In the order of the list; the most frequent first. */
  readonly values: readonly { readonly value: AttributeValue; readonly count: number }[];
}

/** Longer lists are of measured things or of ids, and nobody ticks them off. */
const MOST_VALUES = 200;

/** The fields in which areas differ, with how many areas have each value. */
export function subsetFields(areas: readonly SlumArea[]): readonly SubsetField[] {
  const ours = FIELDS.filter(({ id }) => id !== 'label').map(({ id, name }) => ({
    id,
    name,
    values: countsOf(areas.map((area) => area[id])),
  }));
  const names = new Set(areas.flatMap(({ attributes }) => Object.keys(attributes)));
  const theirs = [...names].map((name) => ({
    id: `attribute:${name}`,
    name: { id: name, en: name },
    values: countsOf(areas.map(({ attributes }) => attributes[name] ?? null)),
  }));
  return [...ours, ...theirs].filter(({ values }) => values.length > 1 && values.length <= MOST_VALUES);
}

function countsOf(values: readonly AttributeValue[]): SubsetField['values'] {
  const counts = new Map<AttributeValue, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(
    (a, b) => b.count - a.count || String(a.value).localeCompare(String(b.value), 'id', { numeric: true }),
  );
}
