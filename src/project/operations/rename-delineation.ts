import type { DelineationId } from '../../domain/delineation.ts';
import type { Problem } from '../../domain/note.ts';
import { problem } from '../../domain/note.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import { nameKey, readName } from '../names.ts';
import type { Operation } from '../operation.ts';
import { change } from '../operation.ts';
import { needsDelineation, unknownDelineation } from './refusals.ts';

interface Input {
  readonly id: DelineationId;
  readonly name: string;
  readonly year: number | null;
}

const FIRST_YEAR = 1945;
const LAST_YEAR = 2200;

/** Gives an SK its name and year; the name must be free, for people choose states by it. */
export const renameDelineation: Operation<Input> = {
  id: 'rename-delineation',
  label: () => ({ id: 'Ganti nama dan tahun SK', en: 'Change the name and year of the SK' }),
  availability: needsDelineation,
  apply(document, input) {
    const old = document.delineations.find(({ id }) => id === input.id);
    if (old === undefined) return fail(unknownDelineation());
    const name = readName(input.name);
    if (!name.ok) return name;
    const year = readYear(input.year);
    if (!year.ok) return year;
    const clash = document.delineations.some(
      (other) => other !== old && nameKey(other.decree.name) === nameKey(name.value),
    );
    if (clash) return fail(nameTaken(name.value));
    const label = {
      id: `Ubah ${old.decree.name} menjadi ${name.value}`,
      en: `Change ${old.decree.name} to ${name.value}`,
    };
    if (name.value === old.decree.name && year.value === old.decree.year) return change(label, document);
    const renamed = { ...old, decree: { ...old.decree, name: name.value, year: year.value } };
    const delineations = document.delineations.map((other) => (other === old ? renamed : other));
    return change(label, { ...document, delineations });
  },
};

function readYear(year: number | null): Result<number | null, Problem> {
  if (year === null || (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR)) return ok(year);
  return fail(
    problem('year-invalid', {
      id: `Tahun SK harus bilangan bulat antara ${FIRST_YEAR} dan ${LAST_YEAR}, atau dikosongkan.`,
      en: `The year of the SK must be a whole number between ${FIRST_YEAR} and ${LAST_YEAR}, or be left empty.`,
    }),
  );
}

const nameTaken = (name: string) =>
  problem('name-taken', {
    id: `Nama "${name}" sudah dipakai SK lain di proyek ini. Pilih nama lain.`,
    en: `The name "${name}" is used by another SK in this project. Choose another name.`,
  });
