import { decimalMarkOf, parseNumber } from '../domain/numbers.ts';
import type { NoteList } from '../formats/note-list.ts';
import { type Hectares, hectares } from '../geo/units.ts';
import type { AreaUnit, FieldMapping } from './proposal.ts';
import { cell, placeOf, type Row } from './rows.ts';
import { SQUARE_METRES } from './stated-unit.ts';
import { examples } from './words.ts';

/** Numbers of all rows, in their order. */
export interface AreaNumbers {
  readonly statedHa: readonly (Hectares | null)[];
  readonly score: readonly (number | null)[];
}

/**
 * Reads the number fields. A cell that writes its own unit ("1.200 m²") is read by that, all others by `unit`.
 * Cells that are no numbers, and areas below zero, become null, and each kind is noted once with examples.
 */
export function readNumbers(
  rows: readonly Row[],
  mapping: FieldMapping,
  unit: AreaUnit,
  notes: NoteList,
): AreaNumbers {
  const stated = readField(rows, mapping.statedArea, notes);
  const score = readField(rows, mapping.score, notes);
  const statedHa = stated.map((cellNumber) =>
    cellNumber.value === null
      ? null
      : hectares((cellNumber.value * SQUARE_METRES[cellNumber.unit ?? unit]) / SQUARE_METRES.ha),
  );
  return {
    statedHa: withoutNegative(statedHa, rows, mapping.statedArea, notes),
    score: score.map(({ value }) => value),
  };
}

type Read = ReturnType<typeof parseNumber>;

function readField(rows: readonly Row[], field: string | undefined, notes: NoteList): Read[] {
  const values = rows.map((row) => cell(row.attributes, field));
  const mark = decimalMarkOf(values);
  const read = values.map((value) => parseNumber(value, mark));
  const wrong = values.filter((_, i) => read[i].fault === 'not-a-number').map(String);
  const [row] = rows;
  if (field !== undefined && row && wrong.length > 0)
    notes.say(
      'warning',
      'not-a-number',
      { file: row.layer.file, layer: row.layer.name },
      `${wrong.length} baris pada kolom ${field} (lapisan ${row.layer.name}) bukan angka, misalnya ${examples(wrong)}. Nilainya dianggap kosong; perbaiki di berkas asal.`,
      `${wrong.length} rows of field ${field} (layer ${row.layer.name}) are not numbers, for example ${examples(wrong)}. They are taken as empty; mend them in the source file.`,
    );
  return read;
}

function withoutNegative(
  values: readonly (Hectares | null)[],
  rows: readonly Row[],
  field: string | undefined,
  notes: NoteList,
): (Hectares | null)[] {
  return values.map((value, i) => {
    if (value === null || value >= 0) return value;
    notes.say(
      'warning',
      'negative-area',
      placeOf(rows[i]),
      `Baris ${rows[i].feature + 1} pada kolom ${field} (lapisan ${rows[i].layer.name}) berisi luas negatif. Nilainya dianggap kosong; perbaiki di berkas asal.`,
      `Row ${rows[i].feature + 1} of field ${field} (layer ${rows[i].layer.name}) holds a negative area. It is taken as empty; mend it in the source file.`,
    );
    return null;
  });
}
