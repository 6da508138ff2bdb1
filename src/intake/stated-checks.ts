import { formatHectares } from '../domain/format.ts';
import type { NoteList } from '../formats/note-list.ts';
import { squareMetres, toHectares } from '../geo/units.ts';
import type { AreaRow } from './area-row.ts';
import type { FieldMapping } from './proposal.ts';
import { examples, percent } from './words.ts';

/** A stated area is told apart from its drawn one when it differs by more than both of these. */
const TELLING_SHARE = 0.05;
const TELLING_HA = 0.05;

/** Stated areas (luas SK) against the drawn ones, and those that state nothing at all. */
export function checkStated(entries: readonly AreaRow[], mapping: FieldMapping, notes: NoteList): void {
  noteStatedAgainstDrawn(entries, notes);
  noteZeroes(entries, mapping, notes);
}

function noteStatedAgainstDrawn(entries: readonly AreaRow[], notes: NoteList): void {
  const sum = { stated: 0, drawn: 0, differing: 0 };
  for (const { area, row, place, drawn } of entries) {
    if (area.statedHa === null) continue;
    const drawnHa = toHectares(squareMetres(drawn));
    sum.stated += area.statedHa;
    sum.drawn += drawnHa;
    const difference = Math.abs(area.statedHa - drawnHa);
    if (area.statedHa <= 0 || difference <= TELLING_HA || difference <= TELLING_SHARE * area.statedHa)
      continue;
    sum.differing++;
    const [stated, computed] = [formatHectares(area.statedHa), formatHectares(drawnHa)];
    notes.say(
      'warning',
      'stated-differs',
      place,
      `${area.label} (lapisan ${row.layer.name}): luas SK ${stated}, luas deliniasi ${computed}. Perhitungan memakai luas deliniasi; periksa mana yang benar.`,
      `${area.label} (layer ${row.layer.name}): the SK states ${stated}, the polygon measures ${computed}. Figures use the polygon; check which is right.`,
    );
  }
  if (sum.differing > 0) noteTotal(sum, entries, notes);
}

function noteTotal(
  sum: { readonly stated: number; readonly drawn: number; readonly differing: number },
  entries: readonly AreaRow[],
  notes: NoteList,
): void {
  const [stated, drawn] = [formatHectares(sum.stated), formatHectares(sum.drawn)];
  const share = percent(sum.stated > 0 ? Math.abs(sum.drawn - sum.stated) / sum.stated : 0);
  notes.say(
    'info',
    'stated-differs-total',
    { file: entries[0].row.layer.file },
    `Luas SK dan luas deliniasi berbeda lebih dari 5 % pada ${sum.differing} dari ${entries.length} area. Jumlah luas SK ${stated}, jumlah luas deliniasi area yang sama ${drawn} (selisih ${share.id}).`,
    `Stated and drawn areas differ by more than 5% in ${sum.differing} of ${entries.length} areas. The SK states ${stated} in all, the same polygons measure ${drawn} (${share.en} apart).`,
  );
}

function noteZeroes(entries: readonly AreaRow[], mapping: FieldMapping, notes: NoteList): void {
  const zero = entries.filter(({ area }) => area.statedHa === 0);
  if (zero.length === 0) return;
  const shown = examples(zero.map(({ area }) => area.label));
  const { file, name } = entries[0].row.layer;
  notes.say(
    'warning',
    'stated-zero',
    { file, layer: name },
    `${zero.length} baris menyatakan luas 0 pada kolom ${mapping.statedArea}, misalnya ${shown}. Jumlah luas SK mungkin terlalu kecil; lengkapi dari tabel SK.`,
    `${zero.length} rows state an area of 0 in field ${mapping.statedArea}, for example ${shown}. The stated total may be too small; complete it from the SK's table.`,
  );
}
