import type { Delineation } from '../../domain/delineation.ts';
import type { Problem } from '../../domain/note.ts';
import { problem } from '../../domain/note.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import type { ProjectDocument } from '../document.ts';
import { nameKey, readName } from '../names.ts';

const FIRST_YEAR = 1945;
const LAST_YEAR = 2200;

/** What people call an SK by. */
export interface DecreeWords {
  readonly name: string;
  readonly year: number | null;
}

/**
 * Name and year of an SK as typed; the name must be free, for people choose states by it.
 *
 * @param own the SK that may bear the name already
 */
export function readDecreeWords(
  document: ProjectDocument,
  typed: DecreeWords,
  own: Delineation | null = null,
): Result<DecreeWords, Problem> {
  const name = readName(typed.name);
  if (!name.ok) return name;
  const { year } = typed;
  if (year !== null && !(Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR))
    return fail(yearInvalid());
  const clash = document.delineations.some(
    (other) => other !== own && nameKey(other.decree.name) === nameKey(name.value),
  );
  return clash ? fail(nameTaken(name.value)) : ok({ name: name.value, year });
}

const yearInvalid = () =>
  problem('year-invalid', {
    id: `Tahun SK harus bilangan bulat antara ${FIRST_YEAR} dan ${LAST_YEAR}, atau dikosongkan.`,
    en: `The year of the SK must be a whole number between ${FIRST_YEAR} and ${LAST_YEAR}, or be left empty.`,
  });

const nameTaken = (name: string) =>
  problem('name-taken', {
    id: `Nama "${name}" sudah dipakai SK lain di proyek ini. Pilih nama lain.`,
    en: `The name "${name}" is used by another SK in this project. Choose another name.`,
  });
