import type { NoteList } from '../note-list.ts';
import { excerpt } from '../text/place.ts';
import { isObject } from './guards.ts';

/** The features of a file, still as they came, and what the file says of them all. */
export interface Collected {
  readonly features: unknown[];
  name: string | null;
  /** The `crs` member; undefined where there is none. */
  crs: unknown;
}

const GEOMETRY_TYPES = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** Gathers features from every kind of GeoJSON root; null where the file holds none of them (a note says what it is). */
export function collectFeatures(
  documents: readonly unknown[],
  file: string,
  notes: NoteList,
): Collected | null {
  const collected: Collected = { features: [], name: null, crs: undefined };
  let found = false;
  for (const document of documents) if (collectOne(document, collected, file, notes)) found = true;
  return found ? collected : null;
}

function collectOne(document: unknown, into: Collected, file: string, notes: NoteList): boolean {
  if (Array.isArray(document)) return collectArray(document, into, file, notes);
  if (!isObject(document)) return noteNotGeoJson(document, file, notes);
  const { type, features } = document;
  if (into.crs === undefined) into.crs = document.crs;
  if (type === 'Feature' || (typeof type === 'string' && GEOMETRY_TYPES.has(type))) {
    into.features.push(document);
    return true;
  }
  if (isEsri(document)) return noteEsri(file, notes);
  if (type === 'Topology') return noteTopology(file, notes);
  if (!Array.isArray(features)) return noteNotGeoJson(document, file, notes);
  if (type !== 'FeatureCollection') noteMissingType(file, notes);
  if (typeof document.name === 'string' && document.name.trim() !== '') into.name ??= document.name.trim();
  for (const feature of features) into.features.push(feature);
  return true;
}

function collectArray(items: readonly unknown[], into: Collected, file: string, notes: NoteList): boolean {
  const isFeatures = items.some((item) => isObject(item) && item.type === 'Feature');
  if (!isFeatures) return noteNotGeoJson(items, file, notes);
  noteMissingType(file, notes);
  for (const item of items) into.features.push(item);
  return true;
}

/** A geometry that stands where a Feature should is a feature without a row. */
export function asFeature(value: unknown): Readonly<Record<string, unknown>> | null {
  if (!isObject(value)) return null;
  if (value.type === 'Feature') return value;
  if (typeof value.type === 'string' && GEOMETRY_TYPES.has(value.type))
    return { type: 'Feature', properties: {}, geometry: value };
  return null;
}

function isEsri(document: Readonly<Record<string, unknown>>): boolean {
  if (Array.isArray(document.rings)) return true;
  const first: unknown = Array.isArray(document.features) ? document.features[0] : undefined;
  const esriFeature = isObject(first) && isObject(first.attributes) && first.type === undefined;
  return typeof document.geometryType === 'string' || esriFeature;
}

function noteEsri(file: string, notes: NoteList): false {
  notes.say(
    'error',
    'esri-json',
    { file },
    `Berkas ${file} adalah Esri JSON (ArcGIS), bukan GeoJSON. Di ArcGIS pilih “Features To JSON” dengan keluaran GeoJSON, atau ekspor ke KMZ, lalu buka hasilnya.`,
    `${file} is Esri JSON (ArcGIS), not GeoJSON. In ArcGIS use “Features To JSON” with GeoJSON output, or export to KMZ, and open that.`,
  );
  return false;
}

function noteTopology(file: string, notes: NoteList): false {
  notes.say(
    'error',
    'topojson',
    { file },
    `Berkas ${file} adalah TopoJSON, yang belum didukung di versi ini. Ubah dulu menjadi GeoJSON (misalnya dengan QGIS atau mapshaper), lalu buka hasilnya.`,
    `${file} is TopoJSON, which this version cannot open yet. Convert it to GeoJSON first (with QGIS or mapshaper, say) and open that.`,
  );
  return false;
}

function noteMissingType(file: string, notes: NoteList): void {
  notes.say(
    'warning',
    'not-a-feature-collection',
    { file },
    `Daftar fitur pada ${file} tidak dibungkus sebagai FeatureCollection; tetap dibaca sebagai daftar fitur.`,
    `The features of ${file} are not wrapped in a FeatureCollection; they were read as a list of features.`,
  );
}

function noteNotGeoJson(document: unknown, file: string, notes: NoteList): false {
  const keys = isObject(document)
    ? Object.keys(document)
        .slice(0, 6)
        .map((key) => excerpt(key, 24))
    : [];
  const holds = keys.length > 0 ? ` (isi: ${keys.join(', ')})` : '';
  const holdsEn = keys.length > 0 ? ` (it holds: ${keys.join(', ')})` : '';
  notes.say(
    'error',
    'json-without-geometry',
    { file },
    `Berkas ${file} adalah JSON yang sah tetapi tidak memuat peta GeoJSON${holds}. Yang diharapkan: FeatureCollection, Feature, atau geometri. Periksa apakah berkasnya benar.`,
    `${file} is valid JSON but holds no GeoJSON map${holdsEn}. Expected: a FeatureCollection, a Feature or a geometry. Check that it is the right file.`,
  );
  return false;
}
