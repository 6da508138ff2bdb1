import { placesNamed, provinceOfCode } from '../domain/gazetteer.ts';
import type { SourceLayer } from '../formats/driver.ts';
import { type Bounds, columnBounds, featureBounds, featureCount } from '../geo/column.ts';
import { parseCrs } from '../geo/crs/parse.ts';
import { approximateBounds, type CrsHints, INDONESIA, recognise } from '../geo/crs/recognise.ts';
import { type Crs, findCrs, isGeographic } from '../geo/crs/table.ts';
import type { CrsChoice } from './proposal.ts';

/** The code a layer declares, read from its words when the driver named none; null where it declares none. */
export const declaredEpsg = (layer: SourceLayer): number | null =>
  layer.crs ? (layer.crs.epsg ?? parseCrs(layer.crs.text)) : null;

/**
 * The coordinate system of a layer: what it declares, unless the numbers contradict that; else what the numbers
 * and the hints tell. Null when neither decides, and when it declares a system the program does not know.
 * `known` is WGS84 ground on or near which the layer may lie.
 */
export function chooseCrs(layer: SourceLayer, known: readonly Bounds[]): CrsChoice | null {
  const bounds = typicalBounds(layer);
  const declared = declaredEpsg(layer);
  const crs = declared === null ? null : findCrs(declared);
  if (declared !== null && !crs) return null;
  if (!bounds) return crs ? stated(crs, false) : null;
  if (crs && inIndonesia(crs, bounds)) return stated(crs, false);
  if (crs && inIndonesia(crs, exchanged(bounds))) return stated(crs, true);
  const recognised = recognise(bounds, hintsFor(layer, known));
  if (recognised) return { ...recognised, ground: 'recognised' };
  return crs && isSomewhere(crs, bounds) ? stated(crs, false) : null;
}

const stated = (crs: Crs, swapped: boolean): CrsChoice => ({
  epsg: crs.epsg,
  ground: 'stated',
  swapped,
  alternatives: [],
});

const exchanged = ([west, south, east, north]: Bounds): Bounds => [south, west, north, east];

function inIndonesia(crs: Crs, bounds: Bounds): boolean {
  const ground = approximateBounds(crs, bounds);
  return (
    ground !== null &&
    ground[0] >= INDONESIA[0] &&
    ground[1] >= INDONESIA[1] &&
    ground[2] <= INDONESIA[2] &&
    ground[3] <= INDONESIA[3] &&
    Math.abs(ground[0] - crs.centralMeridian) < MERIDIAN_REACH[crs.kind]
  );
}

/** How far from its meridian a declared system may still be meant, in degrees: files use one zone for a whole province. */
const MERIDIAN_REACH: Readonly<Record<Crs['kind'], number>> = {
  geographic: 180,
  'web-mercator': 180,
  utm: 12,
  tm3: 8,
};

/** A place elsewhere on earth; degrees in a system of metres are no place. */
function isSomewhere(crs: Crs, bounds: Bounds): boolean {
  const isDegrees =
    Math.abs(bounds[0]) <= 180 && Math.abs(bounds[2]) <= 180 && bounds[3] <= 90 && bounds[1] >= -90;
  return approximateBounds(crs, bounds) !== null && (crs.kind === 'geographic' || !isDegrees);
}

/**
 * Bounds in the layer's own coordinates, of all features when they are sane, else of the middle half: one
 * stray vertex must not hide where the rest lies. Null for a layer without finite coordinates.
 */
function typicalBounds(layer: SourceLayer): Bounds | null {
  const boxes: Bounds[] = [];
  for (let f = 0; f < featureCount(layer.geometry); f++) {
    const box = featureBounds(layer.geometry, f);
    if (box?.every(Number.isFinite)) boxes.push(box);
  }
  if (boxes.length === 0) return null;
  const middle = ([0, 1, 2, 3] as const).map((side) => middleHalf(boxes.map((box) => box[side])));
  const trimmed: Bounds = [middle[0][0], middle[1][0], middle[2][1], middle[3][1]];
  const whole = columnBounds(layer.geometry);
  const reach = Math.max(trimmed[2] - trimmed[0], trimmed[3] - trimmed[1]);
  return whole?.every((value, side) => Math.abs(value - trimmed[side]) <= STRAY * reach) ? whole : trimmed;
}

/** Beyond so many times the middle half's extent, a vertex is taken for a stray. */
const STRAY = 20;

function middleHalf(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const quarter = Math.floor(sorted.length / 4);
  return [sorted[quarter], sorted[sorted.length - 1 - quarter]];
}

/** Rows looked at for names and codes of places. */
const SAMPLE = 200;

/** Fields that name places large enough to be known; a kelurahan may be called Bandung anywhere. */
const LARGE_PLACES = /prov|kota|kab|kec|city/i;

function hintsFor(layer: SourceLayer, known: readonly Bounds[]): CrsHints {
  const words = [layer.file, ...layer.path, layer.name];
  const cells = layer.attributes.slice(0, SAMPLE).flatMap((attributes) => Object.entries(attributes));
  const codes = new Set(cells.map(([, value]) => String(value)).filter(isCode));
  const places = new Set(
    cells.filter(([field]) => LARGE_PLACES.test(field)).map(([, value]) => String(value)),
  );
  const near = [
    ...words.flatMap(placesNamed),
    ...[...codes].map(provinceOfCode),
    ...[...places].flatMap(placesNamed),
    ...known,
  ];
  return { words, near: near.filter((box) => box !== null) };
}

const isCode = (text: string): boolean =>
  /^\d{2}\.\d{2}(?:\.\d{2}\.\d{4})?$|^[1-9]\d{7}(?:\d{2})?$/.test(text.trim());

/** WGS84 bounds of a layer that is in degrees already; null for all others. */
export function groundInDegrees(layer: SourceLayer, crs: CrsChoice | null): Bounds | null {
  const bounds = crs && isGeographic(crs.epsg) ? typicalBounds(layer) : null;
  return bounds && crs?.swapped ? exchanged(bounds) : bounds;
}
