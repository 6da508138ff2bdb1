import { yearIn } from '../domain/dates.ts';
import type { SourceLayer } from '../formats/driver.ts';
import type { FieldMapping, LayerRole } from './proposal.ts';
import { cell, rowsOf, textOf } from './rows.ts';

const NAMELESS = 'Tanpa nama';

export interface NameAndYear {
  readonly name: string;
  readonly year: number | null;
}

/**
 * "SK 2020" where a year stands in the layers' names, the file's, or the decree's number; else a readable form of
 * the layer's or file's own name. `only`: nothing else in the file has this role.
 */
export function guessName(
  layers: readonly SourceLayer[],
  role: LayerRole,
  mapping: FieldMapping,
  only: boolean,
): NameAndYear {
  const [first] = layers;
  if (role !== 'delineation')
    return { name: readable(first.name) || readable(stemOf(first.file)) || NAMELESS, year: null };
  const year =
    common(layers.map((layer) => yearIn(layer.name) ?? yearIn(layer.path.join(' ')))) ??
    yearIn(first.file) ??
    yearOfDecree(layers, mapping);
  if (year !== null) return { name: `SK ${year}`, year };
  const own = layers.length === 1 && !only ? first.name : stemOf(first.file);
  return { name: readable(own) || NAMELESS, year };
}

function yearOfDecree(layers: readonly SourceLayer[], mapping: FieldMapping): number | null {
  if (mapping.decreeNumber === undefined) return null;
  const years = rowsOf(layers).map((row) => yearIn(textOf(cell(row.attributes, mapping.decreeNumber)) ?? ''));
  return common(years.filter((year) => year !== null));
}

/** The value that all share; null when they differ or there is none. */
const common = (values: readonly (number | null)[]): number | null =>
  values.length > 0 && values.every((value) => value === values[0]) ? values[0] : null;

const stemOf = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/\.(?:[a-z0-9]{1,8})$/i, '');

const readable = (name: string): string =>
  name
    .replace(/\.shp$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim();

/** The name, with a number behind it where another one bears it already. */
export function uniqueName(name: string, taken: ReadonlySet<string>): string {
  let unique = name;
  for (let n = 2; taken.has(unique); n++) unique = `${name} (${n})`;
  return unique;
}
