import type { SlumArea } from '../../domain/delineation.ts';
import { fieldMeanings } from '../../domain/dictionary.ts';
import type { FieldRole } from '../../domain/field-role.ts';
import { type DecimalMark, decimalMarkOf, parseNumber } from '../../domain/numbers.ts';
import type { Text } from '../../domain/text.ts';
import type { TableColumn } from './columns.ts';
import { FIELDS, type FieldChange, type FieldId, type FieldValue, fieldOf } from './fields.ts';
import { keyFieldsOf, matchRows } from './match-rows.ts';
import { readField } from './read-field.ts';

export interface PlannedChange extends FieldChange {
  readonly label: string;
  readonly before: FieldValue;
  readonly remark: Text | null;
}

/** A pasted cell, or a whole row of them, that does not fit. */
export interface Misfit {
  /** In what was pasted, from 1. */
  readonly row: number;
  /** Name of the column it was meant for; null: the whole row. */
  readonly column: Text | null;
  readonly text: string;
  readonly reason: Text;
}

/** What pasting would do, for people to look at before it is done. */
export interface PastePlan {
  readonly changes: readonly PlannedChange[];
  readonly misfits: readonly Misfit[];
  /** Cells that already say what was pasted. */
  readonly unchanged: number;
}

export interface PasteInput {
  readonly cells: readonly (readonly string[])[];
  /** Columns named by a first row of headings; null: there is none. See `headingsOf`. */
  readonly headings: readonly (FieldId | null)[] | null;
  /** Areas in the order shown, from the row pasted into on (or all of them, when rows are found by key). */
  readonly areas: readonly SlumArea[];
  /** Columns in the order shown, from the column pasted into on. */
  readonly columns: readonly TableColumn[];
  readonly mark: DecimalMark;
  /** Rows go to the area that has the same name (or RT/RW and kelurahan), not to the next row. Needs headings. */
  readonly byKey: boolean;
}

/** Surer than "keterangan", which is a class in some files and anything in others. */
const SURE_HEADING = 0.7;

/**
 * The fields that the first row names, where it is a row of headings: at least half of its cells name one. Of two columns for
 * one field (skor awal, skor akhir) the first counts.
 */
export function headingsOf(cells: readonly (readonly string[])[]): readonly (FieldId | null)[] | null {
  if (cells.length < 2) return null;
  const named = cells[0].map(fieldNamed);
  const known = named.filter((field) => field !== null).length;
  if (known === 0 || 2 * known < cells[0].filter((cell) => cell.trim() !== '').length) return null;
  return named.map((field, index) => (named.indexOf(field) === index ? field : null));
}

const ROLES: Readonly<Partial<Record<FieldRole, FieldId>>> = {
  kawasan: 'kawasan',
  rtRw: 'rtRw',
  kelurahan: 'kelurahan',
  kelurahanCode: 'kelurahanCode',
  kecamatan: 'kecamatan',
  statedArea: 'statedHa',
  score: 'score',
  slumClass: 'slumClass',
};

function fieldNamed(heading: string): FieldId | null {
  const plain = heading.trim().toLowerCase();
  const own = FIELDS.find(({ name }) => [name.id, name.en].some((each) => each.toLowerCase() === plain));
  if (own) return own.id;
  const [best] = fieldMeanings(heading, 'delineation');
  return best && best.score >= SURE_HEADING ? (ROLES[best.role] ?? null) : null;
}

/** How the pasted numbers write their decimals; where they do not show it, with a comma, as people here do. */
export const pastedMark = (cells: readonly (readonly string[])[]): DecimalMark =>
  decimalMarkOf([...cells.flat(), COMMA_WINS_TIES]);

const COMMA_WINS_TIES = '0,5';

/** Reads every pasted cell; nothing is dropped without a misfit that says why. */
export function planPaste(input: PasteInput): PastePlan {
  const { cells, headings, areas, byKey, mark } = input;
  const plan: Draft = { changes: new Map(), misfits: [], unchanged: 0 };
  const targets = targetsOf(input, plan);
  const first = headings ? 1 : 0;
  const matches = byKey && headings ? matchRows(cells, headings, areas) : null;
  cells.slice(first).forEach((row, index) => {
    if (row.every((text) => text.trim() === '')) return;
    const match = matches ? matches[index] : (areas[index] ?? NO_MORE_ROWS);
    if ('label' in match) pasteRow(row, index + first + 1, match, { targets, mark, plan });
    else plan.misfits.push({ row: index + first + 1, column: null, text: row.join(' · '), reason: match });
  });
  return { ...plan, changes: [...plan.changes.values()] };
}

interface Draft {
  /** By area and field: a later row of the same area takes the place of an earlier one. */
  readonly changes: Map<string, PlannedChange>;
  readonly misfits: Misfit[];
  unchanged: number;
}

/** What a pasted column is written to; a field of null: to nothing. */
interface Target {
  readonly field: FieldId | null;
  readonly name: Text;
  readonly inSquareMetres: boolean;
}

const NOWHERE: Target = { field: null, name: { id: '', en: '' }, inSquareMetres: false };

function pasteRow(
  row: readonly string[],
  at: number,
  area: SlumArea,
  { targets, mark, plan }: { targets: readonly Target[]; mark: DecimalMark; plan: Draft },
): void {
  row.forEach((text, index) => {
    const { field, name, inSquareMetres } = targets[index] ?? NOWHERE;
    if (field === null) return;
    const reading = readField(field, inSquareMetres ? withUnit(text, mark) : text, mark);
    if (!reading.ok) {
      plan.misfits.push({ row: at, column: name, text, reason: reading.reason });
      return;
    }
    const { value, remark } = reading;
    const key = `${area.id} ${field}`;
    const before = area[field];
    plan.changes.delete(key);
    if (before === value) plan.unchanged++;
    else plan.changes.set(key, { area: area.id, field, value, label: area.label, before, remark });
  });
}

/** "12.400" under a heading that says m². */
const withUnit = (text: string, mark: DecimalMark): string => {
  const { value, unit } = parseNumber(text, mark);
  return value !== null && unit === null ? `${text.trim()} m2` : text;
};

const targetsOf = (input: PasteInput, plan: Draft): readonly Target[] =>
  Array.from({ length: Math.max(0, ...input.cells.map((row) => row.length)) }, (_, index) =>
    input.headings ? headedTarget(input, input.headings, index, plan) : placedTarget(input, index, plan),
  );

function headedTarget(
  { cells, byKey }: PasteInput,
  headings: readonly (FieldId | null)[],
  index: number,
  plan: Draft,
): Target {
  const field = headings[index] ?? null;
  const heading = cells[0][index] ?? '';
  if (field === null && heading.trim() !== '')
    plan.misfits.push({ row: 1, column: null, text: heading, reason: UNKNOWN_HEADING });
  if (field === null || (byKey && keyFieldsOf(headings).includes(field))) return NOWHERE;
  return {
    field,
    name: fieldOf(field)?.name ?? { id: heading, en: heading },
    inSquareMetres: field === 'statedHa' && /m(?:2|²|\^2)/i.test(heading),
  };
}

/** Without headings a column is written to the one it lands on; what lands on none is told once. */
function placedTarget({ cells, columns }: PasteInput, index: number, plan: Draft): Target {
  const column = columns[index];
  if (column?.kind === 'field') return { field: column.field.id, name: column.name, inSquareMetres: false };
  const row = cells.findIndex((each) => (each[index] ?? '').trim() !== '');
  if (row >= 0)
    plan.misfits.push({
      row: row + 1,
      column: column?.name ?? null,
      text: cells[row][index],
      reason: column ? READ_ONLY : NO_MORE_COLUMNS,
    });
  return NOWHERE;
}

const UNKNOWN_HEADING: Text = {
  id: 'Judul kolom ini tidak dikenal, atau isiannya sudah diambil dari kolom lain. Seluruh kolom dilewati.',
  en: 'This heading is not known, or its field is taken from another column. The whole column is left out.',
};
const READ_ONLY: Text = {
  id: 'Kolom ini hanya untuk dibaca. Seluruh kolom dilewati.',
  en: 'This column is for reading only. All of it is left out.',
};
const NO_MORE_COLUMNS: Text = {
  id: 'Tidak ada kolom lagi di sebelah kanan. Tempel mulai dari kolom yang lebih kiri.',
  en: 'There is no column further right. Paste from a column further left.',
};
const NO_MORE_ROWS: Text = {
  id: 'Tidak ada baris lagi di bawah. Tempel mulai dari baris yang lebih atas, atau lepas penyaring.',
  en: 'There is no row further down. Paste from a row further up, or take the filter off.',
};
