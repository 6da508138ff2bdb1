import type { Attributes, AttributeValue } from '../domain/attributes.ts';
import type { Place } from '../domain/note.ts';
import type { SourceLayer } from '../formats/driver.ts';

/** One feature of one of the layers that are taken in together. */
export interface Row {
  readonly layer: SourceLayer;
  /** Index in its own layer. */
  readonly feature: number;
  readonly attributes: Attributes;
}

/** The features of all layers, one after the other: the order of the geometry they are joined into. */
export const rowsOf = (layers: readonly SourceLayer[]): Row[] =>
  layers.flatMap((layer) => layer.attributes.map((attributes, feature) => ({ layer, feature, attributes })));

/** Names of all fields, in the order in which they are first met. */
export const fieldNames = (layers: readonly SourceLayer[]): string[] => {
  const names = new Set<string>();
  for (const layer of layers)
    for (const attributes of layer.attributes) for (const name of Object.keys(attributes)) names.add(name);
  return [...names];
};

/** A cell's value; null where the row has no such field, or the field is not mapped. */
export const cell = (attributes: Attributes, field: string | undefined): AttributeValue =>
  field !== undefined && Object.hasOwn(attributes, field) ? attributes[field] : null;

const STANDS_FOR_NOTHING = /^(?:|-+|<null>|null|none|nan|n\/?a|nihil)$/i;

/** A cell as text on one line; null where it is empty or only stands for "nothing". */
export function textOf(value: AttributeValue): string | null {
  if (value === null) return null;
  const text = String(value).replace(/\s+/g, ' ').trim();
  return STANDS_FOR_NOTHING.test(text) ? null : text;
}

/** Where a row stands in the input; `label` is what people call it. */
export const placeOf = (row: Row, label?: string): Place => ({
  file: row.layer.file,
  layer: row.layer.name,
  feature: row.feature,
  ...(label === undefined ? {} : { label }),
});
