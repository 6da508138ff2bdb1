import type { Attributes } from '../../domain/attributes.ts';
import type { Place } from '../../domain/note.ts';
import { ColumnBuilder } from '../../geo/column.ts';
import type { SourceLayer } from '../driver.ts';
import { fileStem } from '../file-name.ts';
import type { NoteList } from '../note-list.ts';
import { addPolygons, type Ordinal } from '../rings.ts';
import { excerpt } from '../text/place.ts';
import { asFeature, type Collected } from './collect.ts';
import { readCrs } from './crs.ts';
import { type GeometryReading, readGeometry } from './geometry.ts';
import { hasBadProperties, readAttributes } from './properties.ts';
import { structureFault } from './structure.ts';

/**
 * Turns gathered features into one layer. Every feature that is, or should have been, polygons keeps its row; one whose
 * geometry cannot be used has an empty place in the column and a note.
 */
export function buildLayer(collected: Collected, file: string, notes: NoteList): SourceLayer {
  const reader = new LayerReader(file, collected.name ?? fileStem(file), notes);
  for (const [index, feature] of collected.features.entries()) reader.read(feature, index);
  reader.finish();
  return {
    file,
    name: reader.name,
    path: [],
    crs: readCrs(collected.crs, file, notes),
    geometry: reader.builder.finish(),
    attributes: reader.attributes,
    otherGeometries: reader.otherGeometries,
  };
}

class LayerReader {
  readonly builder = new ColumnBuilder();
  readonly attributes: Attributes[] = [];
  readonly name: string;
  otherGeometries = 0;
  private readonly file: string;
  private readonly notes: NoteList;
  private readonly otherTypes = new Map<string, number>();
  private readonly foreignMembers = new Set<string>();
  private heights = 0;

  constructor(file: string, name: string, notes: NoteList) {
    this.file = file;
    this.name = name;
    this.notes = notes;
  }

  read(raw: unknown, index: number): void {
    const ordinal = { id: `fitur ke-${index + 1}`, en: `feature ${index + 1}` };
    const feature = asFeature(raw);
    if (feature === null) {
      this.keepRow({}, [], this.place(), ordinal);
      this.noteNotAFeature(raw, ordinal);
      return;
    }
    const geometry = readGeometry(feature.geometry);
    if (isOtherOnly(geometry)) this.countOther(geometry);
    else this.readRow(feature, geometry, ordinal);
  }

  finish(): void {
    const { notes, file, name } = this;
    const place = { file, layer: name };
    if (this.attributes.length === 0 && this.otherGeometries === 0)
      notes.say(
        'warning',
        'layer-empty',
        place,
        `Berkas ${file} tidak memuat satu fitur pun.`,
        `${file} holds no feature at all.`,
      );
    if (this.otherGeometries > 0) this.noteOthers(place);
    if (this.heights > 0)
      notes.say(
        'info',
        'height-dropped',
        place,
        `${this.heights} fitur pada ${file} mempunyai ketinggian (nilai ketiga koordinat), yang tidak dipakai.`,
        `${this.heights} feature(s) of ${file} have heights (a third coordinate value), which are not used.`,
      );
    if (this.foreignMembers.size > 0) this.noteForeign(place);
  }

  /** The place of the row that is about to be added. */
  private place(attributes?: Attributes): Place {
    const label = attributes === undefined ? undefined : labelOf(attributes);
    const place = { file: this.file, layer: this.name, feature: this.attributes.length };
    return label === undefined ? place : { ...place, label };
  }

  private keepRow(
    attributes: Attributes,
    polygons: GeometryReading['polygons'],
    place: Place,
    ordinal: Ordinal,
  ): void {
    addPolygons(this.builder, polygons, place, ordinal, this.notes);
    this.attributes.push(attributes);
  }

  private readRow(
    feature: Readonly<Record<string, unknown>>,
    geometry: GeometryReading,
    ordinal: Ordinal,
  ): void {
    const attributes = readAttributes(feature);
    const place = this.place(attributes);
    const noted = noteGeometry(geometry, place, ordinal, this.notes);
    const before = this.notes.total;
    this.keepRow(attributes, geometry.polygons, place, ordinal);
    if (geometry.hasHeight) this.heights++;
    this.gatherForeign(feature);
    if (hasBadProperties(feature)) noteProperties(place, ordinal, this.notes);
    else if (!noted && this.notes.total === before) this.noteStructure(feature, place, ordinal);
  }

  private noteStructure(feature: Readonly<Record<string, unknown>>, place: Place, ordinal: Ordinal): void {
    const fault = structureFault(feature);
    if (fault === null) return;
    this.notes.say(
      'warning',
      'structure',
      place,
      `Susunan ${ordinal.id} menyimpang dari RFC 7946 (${excerpt(fault, 120)}); isinya tetap dibaca.`,
      `The structure of ${ordinal.en} departs from RFC 7946 (${excerpt(fault, 120)}); it was read all the same.`,
    );
  }

  private countOther(geometry: GeometryReading): void {
    this.otherGeometries++;
    const type = geometry.others[0];
    this.otherTypes.set(type, (this.otherTypes.get(type) ?? 0) + 1);
  }

  private noteOthers(place: Place): void {
    const kinds = [...this.otherTypes].map(([type, count]) => `${count} ${type}`).join(', ');
    this.notes.say(
      'info',
      'other-geometries',
      place,
      `${this.otherGeometries} fitur pada ${this.file} berupa titik atau garis (${kinds}) dan tidak ikut dihitung; hanya poligon yang mempunyai luas.`,
      `${this.otherGeometries} feature(s) of ${this.file} are points or lines (${kinds}) and are left out; only polygons have an area.`,
    );
  }

  private gatherForeign(feature: Readonly<Record<string, unknown>>): void {
    for (const key of Object.keys(feature))
      if (!OWN_MEMBERS.has(key)) this.foreignMembers.add(excerpt(key, 24));
  }

  private noteForeign(place: Place): void {
    const keys = [...this.foreignMembers].slice(0, 8).join(', ');
    this.notes.say(
      'info',
      'foreign-members',
      place,
      `Sebagian fitur menyimpan isian di luar “properties” (${keys}); isian itu tidak dibaca.`,
      `Some features keep values outside “properties” (${keys}); those were not read.`,
    );
  }

  private noteNotAFeature(raw: unknown, ordinal: Ordinal): void {
    const shown = excerpt(
      Array.isArray(raw) ? '[…]' : typeof raw === 'object' && raw !== null ? '{…}' : String(raw),
      40,
    );
    this.notes.say(
      'error',
      'not-a-feature',
      { file: this.file, layer: this.name, feature: this.attributes.length - 1 },
      `Isi ${ordinal.id} bukan Feature GeoJSON (“${shown}”); barisnya dibiarkan kosong.`,
      `What stands as ${ordinal.en} is not a GeoJSON Feature (“${shown}”); its row is left empty.`,
    );
  }
}

const OWN_MEMBERS = new Set(['type', 'geometry', 'properties', 'id', 'bbox', 'crs']);

const isOtherOnly = (geometry: GeometryReading): boolean =>
  geometry.fault === null && geometry.polygons.length === 0 && geometry.others.length > 0;

/** What a person would call a feature when nothing is mapped yet: its first text that reads like a name. */
function labelOf(attributes: Attributes): string | undefined {
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (
      /^(?:name|nama|kelurahan|kawasan|rt_?rw)$/i.test(key) &&
      typeof value === 'string' &&
      value.trim() !== ''
    )
      return excerpt(value, 60);
  }
  return undefined;
}

/** True when something was said. */
function noteGeometry(geometry: GeometryReading, place: Place, ordinal: Ordinal, notes: NoteList): boolean {
  const { fault, empty, others, textNumbers, polygons } = geometry;
  if (fault !== null) noteFault(fault, place, ordinal, notes);
  else if (polygons.length === 0 && empty !== null) noteEmpty(empty, place, ordinal, notes);
  if (fault === null && others.length > 0)
    notes.say(
      'info',
      'geometry-mixed',
      place,
      `Selain poligon, ${ordinal.id} memuat ${others.length} titik atau garis; hanya poligonnya yang dipakai.`,
      `Besides polygons, ${ordinal.en} holds ${others.length} point(s) or line(s); only its polygons are used.`,
    );
  if (fault === null && textNumbers > 0)
    notes.say(
      'warning',
      'coordinate-text',
      place,
      `Koordinat ${ordinal.id} ditulis sebagai teks (dengan tanda kutip), bukan bilangan; tetap dibaca sebagai bilangan.`,
      `Coordinates of ${ordinal.en} are written as text (in quotes), not as numbers; they were read as numbers.`,
    );
  return fault !== null || empty !== null || others.length > 0 || textNumbers > 0;
}

function noteFault(
  fault: NonNullable<GeometryReading['fault']>,
  place: Place,
  ordinal: Ordinal,
  notes: NoteList,
): void {
  notes.say(
    'error',
    'geometry-invalid',
    place,
    `Bentuk ${ordinal.id} tidak dapat dipakai: ${fault.id}. Barisnya tetap ada tanpa bentuk; perbaiki di berkas asal.`,
    `The shape of ${ordinal.en} cannot be used: ${fault.en}. The row is kept without a shape; mend it in the source file.`,
  );
}

function noteEmpty(empty: 'null' | 'coordinates', place: Place, ordinal: Ordinal, notes: NoteList): void {
  if (empty === 'null')
    notes.say(
      'info',
      'geometry-null',
      place,
      `Baris ${ordinal.id} tidak mempunyai bentuk (geometri null), jadi luasnya tidak terhitung.`,
      `The row of ${ordinal.en} has no shape (null geometry), so it counts no area.`,
    );
  else
    notes.say(
      'warning',
      'geometry-empty',
      place,
      `Bentuk ${ordinal.id} kosong (tanpa koordinat), jadi luasnya tidak terhitung. Gambar ulang di berkas asal bila seharusnya ada.`,
      `The shape of ${ordinal.en} is empty (no coordinates), so it counts no area. Draw it again in the source file if it should be there.`,
    );
}

function noteProperties(place: Place, ordinal: Ordinal, notes: NoteList): void {
  notes.say(
    'warning',
    'properties-invalid',
    place,
    `“properties” pada ${ordinal.id} bukan daftar isian, jadi barisnya tanpa atribut; bentuknya tetap dipakai.`,
    `“properties” of ${ordinal.en} is not a set of fields, so its row has no attributes; its shape is still used.`,
  );
}
