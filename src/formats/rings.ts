import type { Place } from '../domain/note.ts';
import type { ColumnBuilder } from '../geo/column.ts';
import type { NoteList } from './note-list.ts';

/** One ring as x, y, x, y …: what every reader hands over before it goes into the column. */
export type FlatRing = number[];
/** Shell first, then holes. */
export type FlatPolygon = FlatRing[];

/** A ring needs three corners and its first position again (RFC 7946 §3.1.6). */
const LEAST_POSITIONS = 4;

/**
 * Puts one feature into the column: closes open rings, leaves out rings too short to enclose ground, and
 * says so. A feature that has nothing left keeps its (empty) place, so that its row is not lost.
 *
 * @param ordinal what a person would call the feature in this file, e.g. "fitur ke-12".
 */
export function addPolygons(
  builder: ColumnBuilder,
  polygons: readonly FlatPolygon[],
  place: Place,
  ordinal: Ordinal,
  notes: NoteList,
): void {
  const found = { closed: 0, holes: 0, shells: 0 };
  for (const [shell = [], ...holes] of polygons) {
    if (!addRing(builder, shell, found)) {
      found.shells++;
      continue;
    }
    for (const hole of holes) if (!addRing(builder, hole, found)) found.holes++;
    builder.endPolygon();
  }
  builder.endFeature();
  noteRings(found, polygons.length, place, ordinal, notes);
}

export interface Ordinal {
  readonly id: string;
  readonly en: string;
}

interface RingCounts {
  closed: number;
  holes: number;
  shells: number;
}

function addRing(builder: ColumnBuilder, ring: FlatRing, found: RingCounts): boolean {
  const length = ring.length;
  const open = length >= 2 && (ring[0] !== ring[length - 2] || ring[1] !== ring[length - 1]);
  if (length / 2 + (open ? 1 : 0) < LEAST_POSITIONS) return false;
  for (let i = 0; i < length; i += 2) builder.addVertex(ring[i], ring[i + 1]);
  builder.endRing(true);
  if (open) found.closed++;
  return true;
}

function noteRings(
  found: RingCounts,
  polygons: number,
  place: Place,
  ordinal: Ordinal,
  notes: NoteList,
): void {
  if (found.closed > 0)
    notes.say(
      'warning',
      'ring-unclosed',
      place,
      `${found.closed} cincin poligon pada ${ordinal.id} tidak tertutup; titik awalnya diulang untuk menutupnya. Periksa apakah garisnya memang berakhir di situ.`,
      `${found.closed} ring(s) of ${ordinal.en} are not closed; the first position was repeated to close them. Check that the line really ends there.`,
    );
  if (found.holes > 0)
    notes.say(
      'warning',
      'hole-too-short',
      place,
      `${found.holes} lubang pada ${ordinal.id} mempunyai kurang dari 4 titik, tidak melingkupi luas apa pun, dan dilewati.`,
      `${found.holes} hole(s) of ${ordinal.en} have fewer than 4 positions, enclose no ground, and were left out.`,
    );
  if (found.shells > 0)
    notes.say(
      'error',
      'ring-too-short',
      place,
      `${found.shells} dari ${polygons} poligon pada ${ordinal.id} mempunyai kurang dari 4 titik pada batas luarnya dan tidak dapat dipakai; barisnya tetap ada. Gambar ulang poligon itu di berkas asal.`,
      `${found.shells} of ${polygons} polygon(s) of ${ordinal.en} have fewer than 4 positions in the outer ring and cannot be used; the row is kept. Draw it again in the source file.`,
    );
}
