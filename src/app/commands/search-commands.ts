import type { Command } from './command.ts';

/** Letters without accents or case, words apart from signs: "Réaksi A/B" → "reaksi a b". */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();

/** How well a word of the question suits; 0: not at all. */
const NAME_START = 4;
const NAME_WORD = 3;
const NAME_INSIDE = 2;
const HINT = 1;

/**
 * The commands that have every word of `query` in their name, hint or keys, in either language and in any order; best first,
 * and among equals those used last, then as they stand. Without a query: all, those used last first.
 */
export function searchCommands(
  commands: readonly Command[],
  query: string,
  recent: readonly string[],
): readonly Command[] {
  const words = fold(query).split(' ').filter(Boolean);
  const age = (id: string) => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  return commands
    .map((command) => ({ command, suits: suits(command, words) }))
    .filter((found) => found.suits > 0 || words.length === 0)
    .sort((a, b) => b.suits - a.suits || age(a.command.id) - age(b.command.id))
    .map(({ command }) => command);
}

/** Zero unless every word is found. */
function suits({ label, hint, keys }: Command, words: readonly string[]): number {
  const names = [fold(label.id), fold(label.en), ...keys.map(fold)];
  const hints = [fold(hint.id), fold(hint.en)];
  let sum = 0;
  for (const word of words) {
    const score = Math.max(...names.map((name) => inName(name, word)), inHints(hints, word));
    if (score === 0) return 0;
    sum += score;
  }
  return sum;
}

function inName(name: string, word: string): number {
  if (name.startsWith(word)) return NAME_START;
  if (` ${name}`.includes(` ${word}`)) return NAME_WORD;
  return name.includes(word) ? NAME_INSIDE : 0;
}

const inHints = (hints: readonly string[], word: string): number =>
  hints.some((hint) => ` ${hint}`.includes(` ${word}`)) ? HINT : 0;
