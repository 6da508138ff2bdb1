import type { Attributes, AttributeValue } from '../../domain/attributes.ts';
import { isObject } from './guards.ts';

/**
 * The row of one feature: its `properties`, with the feature's own `id` beside them where they have none. Keys such as
 * `__proto__` stay ordinary fields.
 */
export function readAttributes(feature: Readonly<Record<string, unknown>>): Attributes {
  const properties = isObject(feature.properties) ? feature.properties : {};
  const entries = Object.entries(properties).map(([key, value]) => [key, attributeValue(value)] as const);
  const { id } = feature;
  if ((typeof id === 'string' || typeof id === 'number') && !Object.hasOwn(properties, 'id'))
    entries.push(['id', id]);
  return Object.fromEntries(entries);
}

/** `properties` is neither an object nor null: the row has no fields that can be read. */
export function hasBadProperties(feature: Readonly<Record<string, unknown>>): boolean {
  const { properties } = feature;
  return properties !== undefined && properties !== null && !isObject(properties);
}

function attributeValue(value: unknown): AttributeValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  return nestedText(value);
}

function nestedText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    // JSON.stringify recurses, JSON.parse does not: only a value thousands of levels deep comes here.
    return '[nested too deeply]';
  }
}
