import { parseSlumClass } from '../domain/slum-class.ts';
import type { NoteList } from '../formats/note-list.ts';
import type { FieldMapping, FieldRole } from './proposal.ts';
import { cell, type Row, textOf } from './rows.ts';
import { examples } from './words.ts';

/** What is missing from the mapped fields, or cannot be read there; one note a field. */
export function checkTable(rows: readonly Row[], mapping: FieldMapping, notes: NoteList): void {
  noteGaps(rows, mapping, notes);
  noteUnknownClasses(rows, mapping, notes);
}

const GAPS: readonly (readonly [FieldRole, string])[] = [
  ['statedArea', 'luas SK'],
  ['kelurahan', 'kelurahan'],
  ['kelurahanCode', 'kode kelurahan'],
  ['rtRw', 'RT/RW'],
  ['rt', 'RT'],
  ['score', 'nilai kekumuhan'],
  ['slumClass', 'tingkat kekumuhan'],
];

function noteGaps(rows: readonly Row[], mapping: FieldMapping, notes: NoteList): void {
  for (const [role, name] of GAPS) {
    const field = mapping[role];
    if (field === undefined || (role === 'rt' && mapping.rtRw !== undefined)) continue;
    const gaps = rows.filter((row) => textOf(cell(row.attributes, field)) === null).length;
    if (gaps === 0) continue;
    notes.say(
      'info',
      `missing-${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      { file: rows[0].layer.file, layer: rows[0].layer.name },
      `${gaps} dari ${rows.length} baris tanpa ${name} (kolom ${field}). Lengkapi di berkas asal bila diperlukan.`,
      `${gaps} of ${rows.length} rows have no ${field}. Complete them in the source file if needed.`,
    );
  }
}

function noteUnknownClasses(rows: readonly Row[], mapping: FieldMapping, notes: NoteList): void {
  const texts = rows
    .map((row) => textOf(cell(row.attributes, mapping.slumClass)))
    .filter((text) => text !== null);
  const unknown = texts.filter((text) => parseSlumClass(text) === null);
  if (unknown.length === 0) return;
  notes.say(
    'info',
    'unknown-class',
    { file: rows[0].layer.file, layer: rows[0].layer.name },
    `${unknown.length} baris menyebut tingkat kekumuhan yang tidak dikenali (kolom ${mapping.slumClass}), misalnya ${examples(unknown)}. Tingkatnya dikosongkan.`,
    `${unknown.length} rows name a class that is not known (field ${mapping.slumClass}), for example ${examples(unknown)}. Their class is left empty.`,
  );
}
