import type { Attributes } from '../../domain/attributes.ts';
import { ColumnBuilder } from '../../geo/column.ts';
import type { CrsDeclaration, SourceLayer } from '../driver.ts';
import type { NoteList } from '../note-list.ts';
import { addPolygons } from '../rings.ts';
import { excerpt } from '../text/place.ts';
import { readPlacemarkAttributes } from './attributes.ts';
import type { KmlFolder } from './folders.ts';
import { type PlacemarkGeometry, readPlacemarkGeometry } from './geometry.ts';
import type { Schema } from './schema.ts';
import { childText } from './walk.ts';
import type { XmlElement } from './xml.ts';

/** KML coordinates are WGS84 by the standard (OGC 07-147r2 §6.2). */
const KML_CRS: CrsDeclaration = { text: 'KML (WGS84)', epsg: 4326 };

interface LayerPlace {
  readonly file: string;
  readonly name: string;
  readonly path: readonly string[];
}

/**
 * One folder as a layer; null where it holds no polygon (a note says what it holds instead). Placemarks without any
 * geometry keep their row in a layer of polygons.
 */
export function readFolderLayer(
  folder: KmlFolder,
  at: LayerPlace,
  schemas: ReadonlyMap<string, Schema>,
  notes: NoteList,
): SourceLayer | null {
  const read = folder.placemarks.map((placemark) => ({
    placemark,
    geometry: readPlacemarkGeometry(placemark),
  }));
  const others = read.filter(({ geometry }) => isOtherOnly(geometry)).length;
  const rows = read.filter(({ geometry }) => !isOtherOnly(geometry));
  if (!rows.some(({ geometry }) => geometry.isPolygon)) {
    noteNotALayer(others, rows.length, at, notes);
    return null;
  }
  const builder = new ColumnBuilder();
  const attributes: Attributes[] = [];
  for (const { placemark, geometry } of rows) {
    addRow(placemark, geometry, attributes.length, at, builder, notes);
    attributes.push(readPlacemarkAttributes(placemark, schemas));
  }
  noteLayer(others, rows.filter(({ geometry }) => geometry.hasHeight).length, at, notes);
  return { ...at, crs: KML_CRS, geometry: builder.finish(), attributes, otherGeometries: others };
}

const isOtherOnly = (geometry: PlacemarkGeometry): boolean => !geometry.isPolygon && geometry.others > 0;

function addRow(
  placemark: XmlElement,
  geometry: PlacemarkGeometry,
  feature: number,
  at: LayerPlace,
  builder: ColumnBuilder,
  notes: NoteList,
): void {
  const label = excerpt(childText(placemark, 'name') ?? '', 60);
  const place = { file: at.file, layer: at.name, feature, ...(label === '' ? {} : { label }) };
  const called = label === '' ? '' : ` (${label})`;
  const ordinal = { id: `placemark ke-${feature + 1}${called}`, en: `placemark ${feature + 1}${called}` };
  addPolygons(builder, geometry.polygons, place, ordinal, notes);
  if (geometry.fault !== null)
    notes.say(
      'error',
      'geometry-invalid',
      place,
      `Bentuk ${ordinal.id} tidak dapat dipakai: ${geometry.fault.id}. Barisnya tetap ada tanpa bentuk; perbaiki di berkas asal.`,
      `The shape of ${ordinal.en} cannot be used: ${geometry.fault.en}. The row is kept without a shape; mend it in the source file.`,
    );
  else if (!geometry.isPolygon)
    notes.say(
      'info',
      'geometry-null',
      place,
      `Baris ${ordinal.id} tidak mempunyai bentuk, jadi luasnya tidak terhitung.`,
      `The row of ${ordinal.en} has no shape, so it counts no area.`,
    );
  else if (geometry.others > 0)
    notes.say(
      'info',
      'geometry-mixed',
      place,
      `Selain poligon, ${ordinal.id} memuat ${geometry.others} titik atau garis; hanya poligonnya yang dipakai.`,
      `Besides polygons, ${ordinal.en} holds ${geometry.others} point(s) or line(s); only its polygons are used.`,
    );
}

function noteLayer(others: number, heights: number, at: LayerPlace, notes: NoteList): void {
  const place = { file: at.file, layer: at.name };
  if (others > 0)
    notes.say(
      'info',
      'other-geometries',
      place,
      `${others} placemark pada lapisan ${at.name} berupa titik, garis, atau jejak dan tidak ikut dihitung; hanya poligon yang mempunyai luas.`,
      `${others} placemark(s) of layer ${at.name} are points, lines or tracks and are left out; only polygons have an area.`,
    );
  if (heights > 0)
    notes.say(
      'info',
      'height-dropped',
      place,
      `${heights} placemark pada lapisan ${at.name} mempunyai ketinggian, yang tidak dipakai.`,
      `${heights} placemark(s) of layer ${at.name} have heights, which are not used.`,
    );
}

function noteNotALayer(others: number, empty: number, at: LayerPlace, notes: NoteList): void {
  notes.say(
    'info',
    'folder-without-polygons',
    { file: at.file, layer: at.name },
    `Folder ${at.name} tidak memuat poligon (${others} titik atau garis, ${empty} tanpa bentuk), jadi tidak dijadikan lapisan.`,
    `Folder ${at.name} holds no polygon (${others} point(s) or line(s), ${empty} without a shape), so it makes no layer.`,
  );
}
