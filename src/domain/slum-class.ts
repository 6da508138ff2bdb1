import type { SlumClass } from './delineation.ts';

/**
 * The class that words name: "KUMUH RINGAN", "Berat", "tidak kumuh"; null when they name none, or more than one.
 */
export function parseSlumClass(text: string): SlumClass | null {
  const words = text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  const abbreviated = ABBREVIATIONS.get(words);
  if (abbreviated) return abbreviated;
  if (/\b(?:tidak|non|bukan|bebas) (?:lagi )?kumuh\b/.test(words) || words === 'tuntas') return 'none';
  const named = WORDS.filter(([word]) => new RegExp(`\\b${word}\\b`).test(words));
  return named.length === 1 ? named[0][1] : null;
}

const ABBREVIATIONS: ReadonlyMap<string, SlumClass> = new Map([
  ['kb', 'heavy'],
  ['ks', 'medium'],
  ['kr', 'light'],
  ['tk', 'none'],
]);

const WORDS: readonly (readonly [string, SlumClass])[] = [
  ['berat', 'heavy'],
  ['sedang', 'medium'],
  ['ringan', 'light'],
];
