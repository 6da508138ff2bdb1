import type { AttributeValue } from '../../domain/attributes.ts';
import { descendants } from './walk.ts';
import { attribute, type XmlElement } from './xml.ts';

/** Field name → its KML type ("string", "double", …). */
export type Schema = ReadonlyMap<string, string>;

/** The schemas of a document, each under its id and under its name. */
export function readSchemas(roots: readonly XmlElement[]): ReadonlyMap<string, Schema> {
  const schemas = new Map<string, Schema>();
  for (const element of descendants(roots)) {
    if (element.name !== 'Schema') continue;
    const fields = element.children
      .filter((child) => child.name === 'SimpleField')
      .map((field) => [attribute(field, 'name') ?? '', attribute(field, 'type') ?? 'string'] as const);
    const schema = new Map(fields);
    for (const key of [attribute(element, 'name'), attribute(element, 'id')])
      if (key !== null) schemas.set(key, schema);
  }
  return schemas;
}

const NUMBER_TYPES = new Set(['int', 'uint', 'short', 'ushort', 'float', 'double']);

/** A value by its type. Text that is not of the type stays text: the intake decides what a dirty number means. */
export function typedValue(text: string, type: string | undefined): AttributeValue {
  const trimmed = text.trim();
  if (type === undefined || type === 'string') return trimmed;
  if (trimmed === '') return null;
  if (type === 'bool')
    return /^(?:1|true)$/i.test(trimmed) ? true : /^(?:0|false)$/i.test(trimmed) ? false : trimmed;
  // A leading zero or too many digits mean a code, which a number would change.
  if (/^[+-]?0\d/.test(trimmed) || /^\d{16,}$/.test(trimmed)) return trimmed;
  if (!NUMBER_TYPES.has(type) || !/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(trimmed)) return trimmed;
  return Number(trimmed);
}
