import type { Point, TextMark } from './drawing.ts';
import type { Fonts, FontWeight } from './fonts.ts';
import { type TextLook, text } from './marks.ts';

/** How words are measured. `size` is the em in millimetres. */
export interface Measure {
  readonly fonts: Fonts;
  readonly size: number;
  readonly weight: FontWeight;
}

/** Words cut to a width (mm) with "…" at their end; whole where they fit. */
export function cutText(words: string, width: number, measure: Measure): string {
  if (widthOf(words, measure) <= width) return words;
  const letters = [...words];
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(cutAt(letters, middle), measure) <= width) low = middle;
    else high = middle - 1;
  }
  return cutAt(letters, low);
}

/**
 * Words made to fit a width (mm) on one line: as they are, else smaller down to `smallest` (em, mm), else cut at that size.
 */
export function fitText(
  words: string,
  width: number,
  measure: Measure,
  smallest: number,
): { readonly text: string; readonly size: number } {
  const needed = widthOf(words, measure);
  if (needed <= width) return { text: words, size: measure.size };
  const size = Math.max(Math.min(smallest, measure.size), (measure.size * width) / needed);
  return { text: cutText(words, width + SLACK, { ...measure, size }), size };
}

/**
 * Words on lines no wider than `width` (mm), broken at spaces and line ends; a word wider than a line is broken within. With
 * `most`, the last line allowed is cut with "…" where more would follow.
 */
export function wrapText(
  words: string,
  width: number,
  measure: Measure,
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const wrapped = words.split(/\r\n|\r|\n/).flatMap((paragraph) => wrapParagraph(paragraph, width, measure));
  if (wrapped.length <= most) return wrapped;
  const last = `${wrapped[most - 1] ?? ''}…`;
  return [...wrapped.slice(0, most - 1), cutText(last, width, measure)];
}

/** Lines of text under each other; `at` is on the first baseline, `leading` the millimetres from one to the next. */
export function textLines(
  at: Point,
  words: readonly string[],
  look: TextLook,
  leading: number,
): readonly TextMark[] {
  return words.map((row, index) => text([at[0], at[1] + index * leading], row, look));
}

/** A width made by shrinking to fit may come out larger in the last digit. */
const SLACK = 1e-6;

function widthOf(words: string, { fonts, size, weight }: Measure): number {
  return fonts.width(words, size, weight);
}

function cutAt(letters: readonly string[], count: number): string {
  return `${letters.slice(0, count).join('').trimEnd()}…`;
}

function wrapParagraph(paragraph: string, width: number, measure: Measure): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of paragraph.split(/[ \t]+/)) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (widthOf(longer, measure) <= width) {
      row = longer;
      continue;
    }
    if (row !== '') rows.push(row);
    const pieces = breakWord(word, width, measure);
    row = pieces.pop() ?? '';
    rows.push(...pieces);
  }
  rows.push(row);
  return rows;
}

/** A word in pieces that fit a line, at least one letter each. */
function breakWord(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter, measure) > width) {
      pieces.push(piece);
      piece = letter;
    } else piece += letter;
  }
  pieces.push(piece);
  return pieces;
}
