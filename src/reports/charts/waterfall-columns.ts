import { scaleLinear } from 'd3-scale';
import type { Mark } from '../drawing/drawing.ts';
import { line, rectangle, text } from '../drawing/marks.ts';
import { textLines, wrapText } from '../drawing/text-fit.ts';
import { signedHectares } from './figures.ts';
import { type ChartLook, emOf } from './look.ts';
import { barLook, type ChartPaint, paintOf } from './paint.ts';
import { barFigure, type Waterfall, type WaterfallBar, type WaterfallGroup } from './waterfall-bars.ts';
import { CHART_WORDS } from './words.ts';

/** Of the em. */
const LEADING = 1.25;
const BAR_SHARE = 0.66;
const MOST_LINES = 3;

const columnWidth = ({ bars }: Waterfall, { width }: ChartLook): number => width / bars.length;

/** Whether every column has room for its figure and for each word of its name, and is of a seemly height. */
export function columnsFit(waterfall: Waterfall, look: ChartLook): boolean {
  const em = emOf(look);
  const room = columnWidth(waterfall, look) - 0.4 * em;
  if (look.height < 14 * em) return false;
  return waterfall.bars.every((bar) => {
    const names = `${bar.name} ${bar.word}`.split(' ');
    const widest = Math.max(
      look.fonts.width(barFigure(bar, false), em, 600),
      ...names.map((word) => look.fonts.width(word, 0.9 * em, 600)),
    );
    return widest <= room;
  });
}

/** Bars side by side with their words beneath and, above, brackets that say what was handled and what redrawn. */
export function waterfallColumns(waterfall: Waterfall, look: ChartLook): readonly Mark[] {
  const em = emOf(look);
  const paint = paintOf(look);
  const { bars, groups } = waterfall;
  const column = columnWidth(waterfall, look);
  const words = bars.map((bar) => columnWords(bar, column - 0.4 * em, look));
  const lines = Math.max(...words.map(({ name, word }) => name.length + word.length));
  const unit = bars.every((bar) => look.fonts.width(barFigure(bar, true), em, 600) <= column - 0.5 * em);
  const top = (groups.length > 0 ? 3.3 : 0.4) * em + (unit ? 0 : 1.3 * em);
  const foot = look.height - (lines * LEADING + 0.5) * em;
  const y = scaleLinear([0, highest(bars)], [foot, top + 1.6 * em]);
  const at = { x: (index: number) => (index + 0.5) * column, y, half: (column * BAR_SHARE) / 2 };
  return [
    ...bars.flatMap((bar, index) => barMarks(bar, index, bars[index + 1], at, unit, look)),
    line(
      [
        [0, foot],
        [look.width, foot],
      ],
      { stroke: paint.rule, width: 0.3 },
    ),
    ...bars.flatMap((_, index) => wordMarks(words[index], at.x(index), foot, look)),
    ...groups.flatMap((group) => bracketMarks(group, column, at.half, top - 0.4 * em, look)),
    ...(unit ? [] : [unitMark(look, paint)]),
  ];
}

interface Places {
  x(index: number): number;
  y(hectares: number): number;
  readonly half: number;
}

const highest = (bars: readonly WaterfallBar[]): number =>
  Math.max(...bars.flatMap(({ from, to }) => [from, to])) || 1;

function barMarks(
  bar: WaterfallBar,
  index: number,
  next: WaterfallBar | undefined,
  { x, y, half }: Places,
  unit: boolean,
  look: ChartLook,
): Mark[] {
  const paint = paintOf(look);
  const [top, bottom] = [y(Math.max(bar.from, bar.to)), y(Math.min(bar.from, bar.to))];
  const box = { x: x(index) - half, y: top, width: 2 * half, height: Math.max(bottom - top, 0.15) };
  const level = y(bar.to);
  const link = { stroke: paint.rule, width: 0.2, dash: [0.8, 0.6] };
  return [
    rectangle(box, barLook(bar.kind, paint)),
    ...(next === undefined
      ? []
      : [
          line(
            [
              [x(index) + half, level],
              [x(index + 1) - half, level],
            ],
            link,
          ),
        ]),
    text([x(index), top - 0.45 * emOf(look)], barFigure(bar, unit), {
      size: emOf(look),
      weight: bar.kind === 'state' ? 700 : 600,
      anchor: 'middle',
      colour: paint.ink,
    }),
  ];
}

interface ColumnWords {
  readonly name: readonly string[];
  readonly word: readonly string[];
}

function columnWords({ name, word }: WaterfallBar, width: number, look: ChartLook): ColumnWords {
  const measure = { fonts: look.fonts, size: 0.9 * emOf(look), weight: 600 } as const;
  return {
    name: wrapText(name, width, measure, MOST_LINES),
    word: word === '' ? [] : wrapText(word, width, { ...measure, weight: 400 }, MOST_LINES),
  };
}

function wordMarks({ name, word }: ColumnWords, x: number, foot: number, look: ChartLook): Mark[] {
  const em = emOf(look);
  const paint = paintOf(look);
  const leading = LEADING * em;
  const style = { size: 0.9 * em, anchor: 'middle' } as const;
  const first = foot + 1.25 * em;
  return [
    ...textLines([x, first], name, { ...style, weight: 600, colour: paint.ink }, leading),
    ...textLines([x, first + name.length * leading], word, { ...style, colour: paint.soft }, leading),
  ];
}

function bracketMarks(
  { first, last, kind, hectares }: WaterfallGroup,
  column: number,
  half: number,
  y: number,
  look: ChartLook,
): Mark[] {
  const em = emOf(look);
  const paint = paintOf(look);
  const colour = kind === 'handled' ? paint.bar.handled : paint.bar.taken;
  const [left, right] = [(first + 0.5) * column - half, (last + 0.5) * column + half];
  const word = kind === 'handled' ? CHART_WORDS.handledGroup : CHART_WORDS.redrawnGroup;
  const stroke = { stroke: colour, width: 0.45, ...(kind === 'redrawn' ? { dash: [1.2, 0.7] } : {}) };
  const style = { anchor: 'middle', colour: paint.ink, size: 0.9 * em } as const;
  const middle = (left + right) / 2;
  // The neighbours of a group are states, whose brackets are nobody's: their room is free.
  const [name] = wrapText(
    word[look.language],
    right - left + 1.2 * column,
    { fonts: look.fonts, size: 0.9 * em, weight: 400 },
    1,
  );
  return [
    line(
      [
        [left, y + 0.5 * em],
        [left, y],
        [right, y],
        [right, y + 0.5 * em],
      ],
      stroke,
    ),
    text([middle, y - 1.65 * em], name, style),
    text([middle, y - 0.5 * em], signedHectares(hectares), { ...style, weight: 700 }),
  ];
}

const unitMark = (look: ChartLook, paint: ChartPaint) =>
  text([0, 0.9 * emOf(look)], CHART_WORDS.inHectares[look.language], {
    size: 0.85 * emOf(look),
    colour: paint.soft,
  });
