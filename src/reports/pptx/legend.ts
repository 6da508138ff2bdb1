import type { Drawing, Mark } from '../drawing/drawing.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { line, rectangle, text } from '../drawing/marks.ts';
import { cutText } from '../drawing/text-fit.ts';
import type { Report } from '../report.ts';
import { mapLooks } from '../sheet/looks.ts';
import { WORDS } from '../words.ts';
import { SIZES, SLIDE_COLOURS } from './theme.ts';

export const LEGEND_HEIGHT = 7;
const SWATCH = { width: 9, height: 5.2 };
const GAP = 2;
const BETWEEN = 8;
/** The five entries fill the row at most. */
const STATE_WIDTH = 26;

/** What the colours, hatches and outlines of the map of change are, in one row. */
export function changeLegend({ language, heading }: Report, width: number, fonts: Fonts): Drawing {
  const looks = mapLooks(LEGEND_SCALE, 1);
  const middle = LEGEND_HEIGHT / 2;
  const box = (x: number) => ({ x, y: middle - SWATCH.height / 2, ...SWATCH });
  const stroke = (x: number, look: typeof looks.before) =>
    line(
      [
        [x, middle],
        [x + SWATCH.width, middle],
      ],
      { ...look, width: 0.6, ...(look.dash === undefined ? {} : { dash: [2, 1.2] }) },
    );
  const stateName = (name: string) => cutText(name, STATE_WIDTH, { fonts, size: SIZES.small, weight: 400 });
  const entries: readonly (readonly [string, (x: number) => Mark])[] = [
    [WORDS.reduced[language], (x) => rectangle(box(x), looks.change.reduced)],
    [WORDS.remaining[language], (x) => rectangle(box(x), looks.change.remaining)],
    [WORDS.added[language], (x) => rectangle(box(x), looks.change.added)],
    [stateName(heading.before), (x) => stroke(x, looks.before)],
    [stateName(heading.after), (x) => stroke(x, looks.after)],
  ];
  const marks: Mark[] = [];
  let x = 0;
  for (const [words, swatch] of entries) {
    marks.push(swatch(x));
    const size = SIZES.small;
    const at = [x + SWATCH.width + GAP, middle + size * 0.36] as const;
    marks.push(text(at, words, { size, colour: SLIDE_COLOURS.ink }));
    x += SWATCH.width + GAP + fonts.width(words, size, 400) + BETWEEN;
  }
  return { width, height: LEGEND_HEIGHT, marks };
}

/** Hatches of a legend are those of the maps of kelurahan. */
const LEGEND_SCALE = 5000;
