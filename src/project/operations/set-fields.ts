import type { DelineationId } from '../../domain/delineation.ts';
import type { Problem } from '../../domain/note.ts';
import { problem } from '../../domain/note.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { className } from '../attributes/class-names.ts';
import { FIELDS } from '../attributes/fields.ts';
import { HIGHEST_SCORE, isScore, isStatedHectares, LONGEST_TEXT } from '../attributes/limits.ts';
import type { Operation } from '../operation.ts';
import { change } from '../operation.ts';
import type { AreaFields, FieldChange } from './change-rows.ts';
import { areasNamed, changeRows } from './change-rows.ts';
import { needsAreas } from './refusals.ts';

interface Input {
  readonly delineation: DelineationId;
  readonly changes: readonly FieldChange[];
}

/** Writes fields of the SK attachment. A text of nothing but spaces is none; the row as it came in the file stays untouched. */
export const setFields: Operation<Input> = {
  id: 'set-fields',
  label: ({ changes }) => {
    const field = fieldsNamed(changes);
    return { id: `Ubah ${field.id}`, en: `Change ${field.en}` };
  },
  availability: needsAreas,
  apply(document, { delineation, changes }) {
    const read: FieldChange[] = [];
    for (const { area, fields } of changes) {
      const valid = readFields(fields);
      if (!valid.ok) return valid;
      read.push({ area, fields: valid.value });
    }
    const rows = changeRows(document, delineation, read);
    if (!rows.ok) return rows;
    const { changed, edits } = rows.value;
    const field = fieldsNamed(changes);
    const name = areasNamed(changed);
    return change(
      { id: `Ubah ${field.id} ${name}`, en: `Change ${field.en} of ${name}` },
      rows.value.document,
      [],
      edits,
    );
  },
};

/** The field that is changed, or that it is several. */
function fieldsNamed(changes: readonly FieldChange[]): Text {
  const ids = new Set(changes.flatMap(({ fields }) => Object.keys(fields)));
  const named = FIELDS.filter(({ id }) => ids.has(id));
  return named.length === 1 ? named[0].name : { id: 'atribut', en: 'attributes' };
}

function readFields(fields: AreaFields): Result<AreaFields, Problem> {
  const { label, statedHa = null, score = null, slumClass = null } = fields;
  const texts = TEXTS.flatMap((name) =>
    fields[name] === undefined ? [] : [[name, trimmed(fields[name])] as const],
  );
  const tooLong = [label, ...texts.map(([, text]) => text)].find(
    (text) => (text ?? '').length > LONGEST_TEXT,
  );
  if (label !== undefined && trimmed(label) === null) return fail(labelEmpty());
  if (tooLong) return fail(textTooLong(tooLong));
  if (statedHa !== null && !isStatedHectares(statedHa)) return fail(hectaresInvalid(statedHa));
  if (score !== null && !isScore(score)) return fail(scoreInvalid(score));
  if (slumClass !== null && className(slumClass) === null) return fail(classInvalid(slumClass));
  const name = label === undefined ? {} : { label: trimmed(label) ?? label };
  return ok({ ...fields, ...Object.fromEntries(texts), ...name });
}

const TEXTS = ['kawasan', 'rtRw', 'kelurahan', 'kelurahanCode', 'kecamatan'] as const;

const trimmed = (text: string | null): string | null => text?.trim().replace(/\s+/g, ' ') || null;

const labelEmpty = () =>
  problem('label-empty', {
    id: 'Nama area masih kosong. Isi sebuah nama, misalnya RT dan RW-nya.',
    en: 'The name of the area is empty. Give it a name, such as its RT and RW.',
  });

const textTooLong = (text: string) =>
  problem('text-too-long', {
    id: `Isian "${text.slice(0, 20)}…" terlalu panjang (${text.length} huruf). Paling banyak ${LONGEST_TEXT} huruf.`,
    en: `The text "${text.slice(0, 20)}…" is too long (${text.length} characters). At most ${LONGEST_TEXT} characters.`,
  });

const hectaresInvalid = (value: number) =>
  problem('hectares-invalid', {
    id: `Luas SK ${value.toLocaleString('id-ID')} ha tidak mungkin. Isi luas di atas 0 ha, atau kosongkan bila SK tidak menyebutnya.`,
    en: `${value.toLocaleString('en')} ha cannot be a stated area. Give more than 0 ha, or leave it empty where the SK states none.`,
  });

const scoreInvalid = (value: number) =>
  problem('score-invalid', {
    id: `Skor ${value.toLocaleString('id-ID')} tidak mungkin. Isi angka antara 0 dan ${HIGHEST_SCORE}, atau kosongkan.`,
    en: `A score of ${value.toLocaleString('en')} is not possible. Give a number between 0 and ${HIGHEST_SCORE}, or leave it empty.`,
  });

const classInvalid = (value: string) =>
  problem('class-invalid', {
    id: `"${value}" bukan tingkat kekumuhan. Pilih berat, sedang, ringan, atau tidak kumuh.`,
    en: `"${value}" is no class. Choose heavy, medium, light or none.`,
  });
