import { parseDate, yearIn } from '../domain/dates.ts';
import { type DelineationId, minuteId, type ReductionMinute, type SlumArea } from '../domain/delineation.ts';
import type { NoteList } from '../formats/note-list.ts';
import type { FieldMapping } from './proposal.ts';
import { cell, placeOf, type Row, textOf } from './rows.ts';
import { slug } from './slug.ts';

/**
 * The BA minutes that the rows name: areas cleared by one minute, or in one year, go together. The date comes
 * from its own field, else from the year in the minute's name; a row that tells neither is noted and stays uncleared.
 * In order of date.
 */
export function buildMinutes(
  areas: readonly SlumArea[],
  rows: readonly Row[],
  mapping: FieldMapping,
  delineation: DelineationId,
  notes: NoteList,
): ReductionMinute[] {
  const minutes = new Map<string, ReductionMinute>();
  areas.forEach((area, i) => {
    const by = textOf(cell(rows[i].attributes, mapping.clearedBy));
    const on = textOf(cell(rows[i].attributes, mapping.clearedOn));
    if (by === null && on === null) return;
    const date = parseDate(on ?? '') ?? yearIn(by ?? '')?.toString() ?? null;
    if (date === null) {
      noteUndated(rows[i], area.label, by ?? on ?? '', notes);
      return;
    }
    const name = nameOf(by, date);
    const id = minuteId(`${delineation}/${slug(name)}-${date}`);
    const cleared = [...(minutes.get(id)?.clearedAreas ?? []), area.id];
    minutes.set(id, { id, delineation, name, number: null, note: null, date, clearedAreas: cleared });
  });
  return [...minutes.values()].sort((a, b) => a.date.localeCompare(b.date));
}

function nameOf(by: string | null, date: string): string {
  if (by === null) return `BA ${date.slice(0, 4)}`;
  return /^(?:BA|berita acara)\b/i.test(by) ? by : `BA ${by}`;
}

function noteUndated(row: Row, label: string, said: string, notes: NoteList): void {
  notes.say(
    'warning',
    'minute-without-date',
    placeOf(row, label),
    `${label} (lapisan ${row.layer.name}): BA “${said}” tidak mempunyai tahun, jadi area ini belum dianggap tuntas. Tambahkan tahun BA di berkas asal.`,
    `${label} (layer ${row.layer.name}): the BA “${said}” has no year, so this area is not taken as cleared. Add the year of the BA in the source file.`,
  );
}
