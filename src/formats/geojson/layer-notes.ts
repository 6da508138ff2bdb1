import type { Place } from '../../domain/note.ts';
import type { NoteList } from '../note-list.ts';
import type { Ordinal } from '../rings.ts';
import { excerpt } from '../text/place.ts';
import type { GeometryReading } from './geometry.ts';

export function noteGeometry(
  geometry: GeometryReading,
  place: Place,
  ordinal: Ordinal,
  notes: NoteList,
): void {
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

export function noteProperties(place: Place, ordinal: Ordinal, notes: NoteList): void {
  notes.say(
    'warning',
    'properties-invalid',
    place,
    `“properties” pada ${ordinal.id} bukan daftar isian, jadi barisnya tanpa atribut; bentuknya tetap dipakai.`,
    `“properties” of ${ordinal.en} is not a set of fields, so its row has no attributes; its shape is still used.`,
  );
}

/** @param fault the validator's own words. */
export function noteStructure(fault: string, place: Place, ordinal: Ordinal, notes: NoteList): void {
  const detail = excerpt(fault, 120);
  notes.say(
    'warning',
    'structure',
    place,
    `Susunan ${ordinal.id} menyimpang dari RFC 7946 (${detail}); isinya tetap dibaca.`,
    `The structure of ${ordinal.en} departs from RFC 7946 (${detail}); it was read all the same.`,
  );
}

export function noteNotAFeature(raw: unknown, place: Place, ordinal: Ordinal, notes: NoteList): void {
  const isObject = typeof raw === 'object' && raw !== null;
  const shown = Array.isArray(raw) ? '[…]' : isObject ? '{…}' : excerpt(String(raw), 40);
  notes.say(
    'error',
    'not-a-feature',
    place,
    `Isi ${ordinal.id} bukan Feature GeoJSON (“${shown}”); barisnya dibiarkan kosong.`,
    `What stands as ${ordinal.en} is not a GeoJSON Feature (“${shown}”); its row is left empty.`,
  );
}

/** What was left out of a layer as a whole. */
interface LeftOut {
  readonly file: string;
  readonly features: number;
  /** Type of the points and lines → how many. */
  readonly others: ReadonlyMap<string, number>;
  readonly heights: number;
  readonly foreignMembers: ReadonlySet<string>;
}

export function noteLeftOut(left: LeftOut, place: Place, notes: NoteList): void {
  const { file, heights } = left;
  if (left.features === 0 && left.others.size === 0)
    notes.say(
      'warning',
      'layer-empty',
      place,
      `Berkas ${file} tidak memuat satu fitur pun.`,
      `${file} holds no feature at all.`,
    );
  if (left.others.size > 0) noteOthers(left, place, notes);
  if (heights > 0)
    notes.say(
      'info',
      'height-dropped',
      place,
      `${heights} fitur pada ${file} mempunyai ketinggian (nilai ketiga koordinat), yang tidak dipakai.`,
      `${heights} feature(s) of ${file} have heights (a third coordinate value), which are not used.`,
    );
  if (left.foreignMembers.size > 0) noteForeignMembers(left.foreignMembers, place, notes);
}

function noteOthers({ file, others }: LeftOut, place: Place, notes: NoteList): void {
  const count = [...others.values()].reduce((sum, each) => sum + each, 0);
  const kinds = [...others].map(([type, each]) => `${each} ${type}`).join(', ');
  notes.say(
    'info',
    'other-geometries',
    place,
    `${count} fitur pada ${file} berupa titik atau garis (${kinds}) dan tidak ikut dihitung; hanya poligon yang mempunyai luas.`,
    `${count} feature(s) of ${file} are points or lines (${kinds}) and are left out; only polygons have an area.`,
  );
}

function noteForeignMembers(members: ReadonlySet<string>, place: Place, notes: NoteList): void {
  const keys = [...members].slice(0, 8).join(', ');
  notes.say(
    'info',
    'foreign-members',
    place,
    `Sebagian fitur menyimpan isian di luar “properties” (${keys}); isian itu tidak dibaca.`,
    `Some features keep values outside “properties” (${keys}); those were not read.`,
  );
}
