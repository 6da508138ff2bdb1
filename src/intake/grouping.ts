import { yearIn } from '../domain/dates.ts';
import { fieldKey } from '../domain/dictionary.ts';
import type { SourceLayer } from '../formats/driver.ts';
import { type Bounds, columnBounds, featureCount } from '../geo/column.ts';
import { declaredEpsg } from './crs-choice.ts';
import { roleByName } from './role.ts';
import { fieldNames } from './rows.ts';

/**
 * Layers that belong together: those of one file with the same kind of name, the same fields and the same declared
 * system, each on ground of its own. A KMZ with a folder per kelurahan is one SK; a file with one layer
 * per year is several.
 */
export function groupLayers(layers: readonly SourceLayer[]): SourceLayer[][] {
  const groups: Group[] = [];
  for (const layer of layers) {
    const key = keyOf(layer);
    const fields = new Set(fieldNames([layer]));
    const home = groups.find(
      (group) => group.key === key && isAlike(group.fields, fields) && hasRoom(group, layer),
    );
    if (home) {
      home.layers.push(layer);
      for (const field of fields) home.fields.add(field);
    } else groups.push({ key, fields, layers: [layer] });
  }
  return groups.map((group) => group.layers);
}

interface Group {
  readonly key: string;
  readonly fields: Set<string>;
  readonly layers: SourceLayer[];
}

const ERA = /lama|baru|awal|akhir|sebelum|sesudah|semula|menjadi|before|after|old|new|revisi|usulan/i;
const GENERIC = /kumuh|kum|sk|del[ie]n[ie]asi|kawasan|permukiman|peta|data|area|layer|shp|[\W\d_]/gi;

/** "kumuh_lama" is another era than "kumuh_baru"; "Kumuh_Panjang_Baru" is a kelurahan. */
function eraOf(name: string): string | null {
  const era = ERA.exec(name)?.[0].toLowerCase() ?? null;
  return era !== null && name.toLowerCase().replace(era, '').replace(GENERIC, '') === '' ? era : null;
}

function keyOf(layer: SourceLayer): string {
  const name = `${layer.name} ${layer.path.join(' ')}`;
  const isEmpty = featureCount(layer.geometry) === 0;
  const kind = roleByName(layer.name) ?? roleByName(layer.path.join(' '));
  return JSON.stringify([
    layer.file,
    isEmpty,
    kind,
    yearIn(layer.name) ?? yearIn(name),
    eraOf(layer.name),
    declaredEpsg(layer),
  ]);
}

/** Same fields, give or take a few: a folder whose rows leave a field empty may lack it. */
function isAlike(known: ReadonlySet<string>, fields: ReadonlySet<string>): boolean {
  const keys = (names: ReadonlySet<string>): Set<string> => new Set([...names].map(fieldKey));
  const [a, b] = [keys(known), keys(fields)];
  const shared = [...a].filter((key) => b.has(key)).length;
  return a.size === 0 || b.size === 0 ? a.size === b.size : shared >= 0.7 * Math.min(a.size, b.size);
}

/** Part of two boxes' common extent from which two layers are two drawings of one ground. */
const SAME_GROUND = 0.6;

function hasRoom(group: Group, layer: SourceLayer): boolean {
  const box = columnBounds(layer.geometry);
  if (!box) return true;
  return group.layers.every((other) => {
    const otherBox = columnBounds(other.geometry);
    return !otherBox || sharedPart(box, otherBox) < SAME_GROUND;
  });
}

function sharedPart(a: Bounds, b: Bounds): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  const shared = Math.max(width, 0) * Math.max(height, 0);
  const both = sizeOf(a) + sizeOf(b) - shared;
  return both > 0 ? shared / both : 0;
}

const sizeOf = ([west, south, east, north]: Bounds): number => (east - west) * (north - south);
