import { scaleLinear } from 'd3-scale';
import type { Mark } from '../drawing/drawing.ts';
import { line, rectangle, text } from '../drawing/marks.ts';
import { cutText } from '../drawing/text-fit.ts';
import { type ChartLook, emOf } from './look.ts';
import { barLook, paintOf } from './paint.ts';
import { barFigure, type Waterfall, type WaterfallBar } from './waterfall-bars.ts';

/** Of the width, at most, for the names. */
const NAME_SHARE = 0.44;
/** Of the size of names: the word after one, and the smallest it becomes before it is cut. */
const WORD_SIZE = 0.9;
const LEAST_WORD_SIZE = 0.68;

interface Places {
  /** Where a row begins, and its height. */
  top(index: number): number;
  readonly row: number;
  readonly names: number;
  readonly em: number;
  x(hectares: number): number;
}

/** Bars under each other, their words to the left and their figures at their end: what a narrow page has room for. */
export function waterfallRows({ bars }: Waterfall, look: ChartLook): readonly Mark[] {
  const row = look.height / bars.length;
  const em = Math.min(emOf(look), row / 1.2);
  const figures = Math.max(...bars.map((bar) => look.fonts.width(barFigure(bar, true), em, 700)));
  const names = Math.min(
    NAME_SHARE * look.width,
    Math.max(...bars.map((bar) => nameWidth(bar, row, em, look))),
  );
  const most = Math.max(...bars.flatMap(({ from, to }) => [from, to])) || 1;
  const x = scaleLinear([0, most], [names + 0.8 * em, look.width - figures - 0.6 * em]);
  const places: Places = { top: (index) => index * row, row, names, em, x };
  const zero = x(0);
  return [
    line(
      [
        [zero, 0],
        [zero, look.height],
      ],
      { stroke: paintOf(look).rule, width: 0.3 },
    ),
    ...bars.flatMap((bar, index) => rowMarks(bar, index, bars[index + 1], places, look)),
  ];
}

const hasTwoLines = (row: number, em: number): boolean => row >= 2.5 * em;

function nameWidth({ name, word }: WaterfallBar, row: number, em: number, { fonts }: ChartLook): number {
  const [first, second] = [fonts.width(name, em, 600), fonts.width(word, WORD_SIZE * em, 400)];
  return hasTwoLines(row, em) ? Math.max(first, second) : first + second + em * 0.4;
}

function rowMarks(
  bar: WaterfallBar,
  index: number,
  next: WaterfallBar | undefined,
  { top, row, em, names, x }: Places,
  look: ChartLook,
): Mark[] {
  const paint = paintOf(look);
  const middle = top(index) + row / 2;
  const half = Math.min(row * 0.34, 1.3 * em);
  const [left, right] = [x(Math.min(bar.from, bar.to)), x(Math.max(bar.from, bar.to))];
  const box = { x: left, y: middle - half, width: Math.max(right - left, 0.15), height: 2 * half };
  const link = { stroke: paint.rule, width: 0.2, dash: [0.8, 0.6] };
  const baseline = middle + 0.36 * em;
  return [
    rectangle(box, barLook(bar.kind, paint)),
    ...(next === undefined
      ? []
      : [
          line(
            [
              [x(bar.to), middle + half],
              [x(bar.to), middle + row - half],
            ],
            link,
          ),
        ]),
    text([right + 0.5 * em, baseline], barFigure(bar, true), {
      size: em,
      weight: bar.kind === 'state' ? 700 : 600,
      colour: paint.ink,
    }),
    ...nameMarks(bar, middle, row, em, names, look),
  ];
}

function nameMarks(
  { name, word }: WaterfallBar,
  middle: number,
  row: number,
  em: number,
  width: number,
  look: ChartLook,
): Mark[] {
  const { fonts } = look;
  const paint = paintOf(look);
  const two = word !== '' && hasTwoLines(row, em);
  const first = middle + (two ? -0.2 : 0.36) * em;
  const shown = cutText(name, width, { fonts, size: em, weight: 600 });
  const after = two ? 0 : fonts.width(shown, em, 600) + 0.4 * em;
  const room = Math.max(width - after, 0);
  const wide = fonts.width(word, WORD_SIZE * em, 400);
  const size = em * Math.max(LEAST_WORD_SIZE, WORD_SIZE * Math.min(1, wide > 0 ? room / wide : 1));
  const rest = cutText(word, room, { fonts, size, weight: 400 });
  return [
    text([0, first], shown, { size: em, weight: 600, colour: paint.ink }),
    ...(word === ''
      ? []
      : [text([after, two ? first + 1.2 * em : first], rest, { size, colour: paint.soft })]),
  ];
}
