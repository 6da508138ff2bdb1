import { fail, ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';

/** One of the words an option knows; the first where it was not given. */
export function choice<Word extends string>(
  option: string,
  given: string | undefined,
  words: readonly [Word, ...Word[]],
): Result<Word, Text> {
  if (given === undefined) return ok(words[0]);
  const word = words.find((known) => known.toLowerCase() === given.trim().toLowerCase());
  if (word !== undefined) return ok(word);
  return fail({
    id: `--${option} adalah salah satu dari ${words.join(', ')}.`,
    en: `--${option} is one of ${words.join(', ')}.`,
  });
}
