import type { Drawing } from '../drawing/drawing.ts';
import { group, text } from '../drawing/marks.ts';
import { textLines, wrapText } from '../drawing/text-fit.ts';
import { type ChartLook, emOf } from './look.ts';
import { paintOf } from './paint.ts';
import { shifted } from './shifted.ts';

/** What a chart says that leaves the program: what it is of, how its hectares were made, and whether its shapes are made up. */
export interface Caption {
  readonly title: string;
  readonly notes: readonly string[];
}

/** Of the em. */
const TITLE = 1.35;
const LEADING = 1.3;

/** The drawing with its title above and its notes beneath, on a margin; it grows by what they take. */
export function captioned(drawing: Drawing, { title, notes }: Caption, look: ChartLook): Drawing {
  const em = emOf(look);
  const paint = paintOf(look);
  const margin = 1.5 * em;
  const measure = { fonts: look.fonts, size: 0.85 * em, weight: 400 } as const;
  const heads = wrapText(title, drawing.width, { ...measure, size: TITLE * em, weight: 700 });
  const lines = notes.flatMap((note) => wrapText(note, drawing.width, measure));
  const head = margin + (heads.length * TITLE * LEADING + 0.8) * em;
  const foot = head + drawing.height + 1.6 * em;
  return {
    width: drawing.width + 2 * margin,
    height: foot + ((lines.length - 1) * LEADING + 0.4) * em + margin,
    marks: [
      ...textLines(
        [margin, margin + TITLE * em],
        heads,
        { size: TITLE * em, weight: 700, colour: paint.ink },
        TITLE * LEADING * em,
      ),
      group(
        'grafik',
        drawing.marks.map((mark) => shifted(mark, margin, head)),
      ),
      ...lines.map((line, index) =>
        text([margin, foot + index * LEADING * em], line, { size: 0.85 * em, colour: paint.soft }),
      ),
    ],
  };
}
