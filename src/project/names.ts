import type { Problem } from '../domain/note.ts';
import { problem } from '../domain/note.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';

const LONGEST_NAME = 200;

/** Names differ for people only when they differ beyond case and spacing. */
export const nameKey = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('id');

/** `name`, or `name (2)`, `name (3)`… — the first that `taken` does not hold. */
export function freeName(name: string, taken: Iterable<string>): string {
  const keys = new Set(Array.from(taken, nameKey));
  if (!keys.has(nameKey(name))) return name;
  let number = 2;
  while (keys.has(nameKey(`${name} (${number})`))) number++;
  return `${name} (${number})`;
}

/** A name as typed, trimmed; refused when empty or longer than a line. */
export function readName(typed: string): Result<string, Problem> {
  const name = typed.trim();
  if (name === '')
    return fail(
      problem('name-empty', {
        id: 'Nama masih kosong. Isi sebuah nama.',
        en: 'The name is empty. Give a name.',
      }),
    );
  if (name.length > LONGEST_NAME)
    return fail(
      problem('name-too-long', {
        id: `Nama terlalu panjang (${name.length} huruf). Paling banyak ${LONGEST_NAME} huruf.`,
        en: `The name is too long (${name.length} characters). At most ${LONGEST_NAME} characters.`,
      }),
    );
  return ok(name);
}
