import { formatHectares } from '../domain/format.ts';
import type { SourceLayer } from '../formats/driver.ts';
import type { NoteList } from '../formats/note-list.ts';
import { ellipsoidMeasure, featureAreas } from '../geo/area/measure.ts';
import {
  ColumnBuilder,
  columnBounds,
  concatColumns,
  featureBounds,
  featureCount,
  featureRings,
  type MultiPolygonColumn,
  type Position,
  pickFeatures,
} from '../geo/column.ts';
import { swapAxes } from '../geo/crs/axes.ts';
import { INDONESIA } from '../geo/crs/recognise.ts';
import { isGeographic } from '../geo/crs/table.ts';
import { type RepairedFeature, repairColumn } from '../geo/repair.ts';
import { squareMetres, toHectares } from '../geo/units.ts';
import type { CrsChoice } from './proposal.ts';
import { placeOf, type Row } from './rows.ts';
import { faultNames } from './words.ts';

/**
 * The layers' geometry as one column in WGS84, features one after the other; null when the system is unknown.
 * The projection library is fetched only for coordinates in metres.
 */
export async function toWgs84(
  layers: readonly SourceLayer[],
  { epsg, swapped }: CrsChoice,
): Promise<MultiPolygonColumn | null> {
  const column =
    layers.length === 1 ? layers[0].geometry : concatColumns(layers.map((layer) => layer.geometry));
  if (isGeographic(epsg)) return swapped ? swapAxes(column) : column;
  const { projectColumn } = await import('../geo/crs/project.ts');
  return projectColumn(column, epsg, swapped);
}

/**
 * Ground that can be used: every feature on the globe and valid, in the rows' order. What had to be left out or
 * mended is noted with its label and place; a feature without usable ground stays as an empty one.
 */
export function mendGround(
  column: MultiPolygonColumn,
  rows: readonly Row[],
  labels: readonly string[],
  notes: NoteList,
): MultiPolygonColumn {
  noteEmpty(column, rows, labels, notes);
  const onGlobe = emptyFeatures(column, noteOffGlobe(column, rows, labels, notes));
  noteOutsideIndonesia(onGlobe, rows, labels, notes);
  const { column: mended, repaired } = repairColumn(onGlobe);
  for (const repair of repaired) {
    const sizes = [onGlobe, mended].map((ground) => drawnHectares(ground, repair.feature));
    noteRepair(repair, rows[repair.feature], labels[repair.feature], sizes, notes);
  }
  return mended;
}

function noteEmpty(
  column: MultiPolygonColumn,
  rows: readonly Row[],
  labels: readonly string[],
  notes: NoteList,
): void {
  for (let f = 0; f < featureCount(column); f++) {
    if (featureBounds(column, f)) continue;
    notes.say(
      'warning',
      'empty-geometry',
      placeOf(rows[f], labels[f]),
      `${labels[f]} (lapisan ${rows[f].layer.name}) tidak mempunyai poligon. Barisnya tetap dimuat tanpa lahan; gambarlah poligonnya atau hapus barisnya.`,
      `${labels[f]} (layer ${rows[f].layer.name}) has no polygon. Its row is kept without ground; draw the polygon or delete the row.`,
    );
  }
}

function noteOffGlobe(
  column: MultiPolygonColumn,
  rows: readonly Row[],
  labels: readonly string[],
  notes: NoteList,
): Set<number> {
  const off = new Set<number>();
  for (let f = 0; f < featureCount(column); f++) {
    const box = featureBounds(column, f);
    if (!box || (Math.max(-box[0], box[2]) <= 180 && Math.max(-box[1], box[3]) <= 90)) continue;
    off.add(f);
    notes.say(
      'error',
      'coordinates-out-of-range',
      placeOf(rows[f], labels[f]),
      `${labels[f]} (lapisan ${rows[f].layer.name}): koordinatnya di luar bujur ±180° dan lintang ±90°, jadi poligonnya tidak dipakai. Periksa sistem koordinat dan titik-titiknya di berkas asal.`,
      `${labels[f]} (layer ${rows[f].layer.name}): its coordinates are beyond ±180° longitude or ±90° latitude, so the polygon is not used. Check the coordinate system and its points in the source file.`,
    );
  }
  return off;
}

function emptyFeatures(column: MultiPolygonColumn, emptied: ReadonlySet<number>): MultiPolygonColumn {
  if (emptied.size === 0) return column;
  const builder = new ColumnBuilder();
  for (let f = 0; f < featureCount(column); f++)
    builder.addFeature(emptied.has(f) ? [] : featureRings(column, f));
  return builder.finish();
}

function noteOutsideIndonesia(
  column: MultiPolygonColumn,
  rows: readonly Row[],
  labels: readonly string[],
  notes: NoteList,
): void {
  const outside: { readonly feature: number; readonly at: Position }[] = [];
  for (let feature = 0; feature < featureCount(column); feature++) {
    const box = featureBounds(column, feature);
    const isInside =
      !box ||
      (box[0] >= INDONESIA[0] && box[1] >= INDONESIA[1] && box[2] <= INDONESIA[2] && box[3] <= INDONESIA[3]);
    if (!isInside) outside.push({ feature, at: [box[0], box[1]] });
  }
  if (outside.length > featureCount(column) / 2) {
    noteWholeOutside(column, rows, notes);
    return;
  }
  for (const { feature, at } of outside)
    notes.say(
      'warning',
      'outside-indonesia',
      { ...placeOf(rows[feature], labels[feature]), at },
      `${labels[feature]} (lapisan ${rows[feature].layer.name}) terletak di luar Indonesia. Periksa koordinat poligon itu di berkas asal.`,
      `${labels[feature]} (layer ${rows[feature].layer.name}) lies outside Indonesia. Check the coordinates of that polygon in the source file.`,
    );
}

function noteWholeOutside(column: MultiPolygonColumn, [row]: readonly Row[], notes: NoteList): void {
  const box = columnBounds(column);
  notes.say(
    'warning',
    'outside-indonesia',
    { file: row.layer.file, layer: row.layer.name, ...(box ? { at: [box[0], box[1]] } : {}) },
    `Lapisan ${row.layer.name} terletak di luar Indonesia. Periksa sistem koordinat yang dipilih dan urutan bujur–lintangnya.`,
    `Layer ${row.layer.name} lies outside Indonesia. Check the coordinate system chosen and the order of longitude and latitude.`,
  );
}

function drawnHectares(column: MultiPolygonColumn, feature: number): string {
  const [area] = featureAreas(pickFeatures(column, [feature]), ellipsoidMeasure);
  return Number.isFinite(area) ? formatHectares(toHectares(squareMetres(area))) : '–';
}

/** `sizes` are the hectares as drawn and as mended: a repair can change what a shape encloses. */
function noteRepair(
  repair: RepairedFeature,
  row: Row,
  label: string,
  [drawn, mended]: readonly string[],
  notes: NoteList,
): void {
  const { id, en } = faultNames(repair.kinds);
  const place = { ...placeOf(row, label), at: repair.at };
  if (repair.isEmpty || !repair.isValid) {
    notes.say(
      'error',
      'geometry-unusable',
      place,
      `${label} (lapisan ${row.layer.name}): ${id}, dan tidak dapat diperbaiki sepenuhnya. ${repair.isEmpty ? 'Poligonnya tidak dipakai' : 'Luasnya mungkin keliru'}; gambar ulang poligon itu.`,
      `${label} (layer ${row.layer.name}): ${en}, and it could not be fully repaired. ${repair.isEmpty ? 'Its polygon is not used' : 'Its area may be wrong'}; draw that polygon again.`,
    );
    return;
  }
  notes.say(
    'warning',
    repair.kinds[0],
    place,
    `${label} (lapisan ${row.layer.name}): ${id}. Poligonnya sudah diperbaiki (${drawn} menjadi ${mended}); periksa bentuknya di peta.`,
    `${label} (layer ${row.layer.name}): ${en}. The polygon has been repaired (${drawn} became ${mended}); check its shape on the map.`,
  );
}
