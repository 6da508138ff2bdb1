import type { Attributes, AttributeValue } from '../../domain/attributes.ts';
import { type Balloon, readBalloon } from './balloon.ts';
import { type Schema, typedValue } from './schema.ts';
import { childText } from './walk.ts';
import { attribute, type XmlElement } from './xml.ts';

type Entry = readonly [string, AttributeValue];

/**
 * The row of one placemark: its name; ExtendedData (SchemaData typed by its Schema, and Data); the fields of the
 * balloon table in its description; its dates. Where two of them name the same field, the first in this order
 * after the name wins: ExtendedData, balloon, the placemark's own. Styling (Style, styleUrl, visibility, LookAt) is not data.
 * A description that is not wholly a table of fields is kept as text.
 */
export function readPlacemarkAttributes(
  placemark: XmlElement,
  schemas: ReadonlyMap<string, Schema>,
): Attributes {
  const description = childText(placemark, 'description');
  const balloon = description === null ? null : readBalloon(description);
  const extended = placemark.children.filter((child) => child.name === 'ExtendedData');
  const data = extended.flatMap((element) => extendedEntries(element, schemas));
  return merged([
    ...ownNameEntry(placemark, data),
    ...data,
    ...(balloon?.pairs ?? []),
    ...textEntries(placemark, description, balloon),
    ...timeEntries(placemark),
  ]);
}

/** First entry of a name wins; Object.fromEntries keeps names such as __proto__ ordinary. */
function merged(entries: readonly Entry[]): Attributes {
  const row = new Map<string, AttributeValue>();
  for (const [key, value] of entries) if (!row.has(key)) row.set(key, value);
  return Object.fromEntries(row);
}

/** The placemark's name, as `name`; as `placemark_name` where the data have a field `name` that says something else. */
function ownNameEntry(placemark: XmlElement, data: readonly Entry[]): Entry[] {
  const name = childText(placemark, 'name');
  if (name === null || name === '') return [];
  const field = data.find(([key]) => key === 'name');
  if (field === undefined) return [['name', name]];
  return field[1] === name ? [] : [['placemark_name', name]];
}

function textEntries(placemark: XmlElement, description: string | null, balloon: Balloon | null): Entry[] {
  const entries: Entry[] = [];
  if (description !== null && description !== '' && (balloon === null || balloon.partial))
    entries.push(['description', description]);
  for (const key of ['address', 'phoneNumber']) {
    const text = childText(placemark, key);
    if (text !== null && text !== '') entries.push([key, text]);
  }
  return entries;
}

function timeEntries(placemark: XmlElement): Entry[] {
  const entries: Entry[] = [];
  for (const child of placemark.children) {
    if (child.name !== 'TimeStamp' && child.name !== 'TimeSpan') continue;
    for (const part of ['when', 'begin', 'end']) {
      const text = childText(child, part);
      if (text !== null && text !== '') entries.push([part, text]);
    }
  }
  return entries;
}

function extendedEntries(extended: XmlElement, schemas: ReadonlyMap<string, Schema>): Entry[] {
  return extended.children.flatMap((child): Entry[] => {
    if (child.name === 'SchemaData') return schemaEntries(child, schemas);
    if (child.name !== 'Data') return [[child.name, child.text.trim()]];
    const name = attribute(child, 'name') ?? '';
    return name === '' ? [] : [[name, childText(child, 'value') ?? '']];
  });
}

function schemaEntries(data: XmlElement, schemas: ReadonlyMap<string, Schema>): Entry[] {
  const url = attribute(data, 'schemaUrl') ?? '';
  const schema = schemas.get(url.slice(url.indexOf('#') + 1));
  return data.children.flatMap((field): Entry[] => {
    const name = attribute(field, 'name') ?? '';
    if (name === '') return [];
    if (field.name === 'SimpleArrayData')
      return [[name, JSON.stringify(field.children.map((value) => value.text.trim()))]];
    return field.name === 'SimpleData' ? [[name, typedValue(field.text, schema?.get(name))]] : [];
  });
}
