import { drawnText } from '../drawing/drawn-text.ts';
import { type Measure, wrapText } from '../drawing/text-fit.ts';

/** XML 1.0 knows no such characters, and a file that holds one does not open. */
const NO_CHARACTERS = /[\uFFFE\uFFFF]/g;

/** Text from files as a slide may bear it: one line without control characters. */
export const slideText = (text: string): string => drawnText(text).replace(NO_CHARACTERS, '\uFFFD');

/** Line to line, in ems. */
const LEADING = 1.2;

/** Words cut with "…" where a box (mm) has no more lines for them: a name of any length stays off its neighbours. */
export function withinBox(
  words: string,
  { width, height }: { readonly width: number; readonly height: number },
  measure: Measure,
): string {
  const lines = Math.max(1, Math.floor(height / (LEADING * measure.size)));
  const plain = slideText(words);
  return wrapText(plain, width, measure).length <= lines
    ? words
    : wrapText(plain, width, measure, lines).join(' ');
}
