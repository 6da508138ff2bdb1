import { scaleBand, scaleLinear } from 'd3-scale';
import type { Timeline } from '../../comparison/timeline-types.ts';
import { formatHectares, formatTwoDecimals } from '../../domain/format.ts';
import type { Drawing, Mark, Point } from '../drawing/drawing.ts';
import { line, rectangle, text } from '../drawing/marks.ts';
import { textLines, wrapText } from '../drawing/text-fit.ts';
import { type LegendItem, legendOf } from './legend.ts';
import { type ChartLook, emOf } from './look.ts';
import { barLook, paintOf } from './paint.ts';
import { paceSentences, type Target } from './target-pace.ts';
import { type YearBar, yearBars } from './target-years.ts';
import { BAR_WORDS, CHART_WORDS } from './words.ts';

/** Of the em. */
const LEADING = 1.35;
/** Progress against the target: hectares by year, the way to the target, and the arithmetic of the pace in words. */
export function targetDrawing(timeline: Timeline, target: Target, look: ChartLook): Drawing {
  const { width, height, language, fonts } = look;
  const em = emOf(look);
  const paint = paintOf(look);
  const sentences = paceSentences(timeline, target).flatMap((sentence) =>
    wrapText(sentence[language], width, { fonts, size: em, weight: 400 }),
  );
  const top = (sentences.length * LEADING + 0.6) * em;
  const words = textLines([0, em], sentences, { size: em, colour: paint.ink }, LEADING * em);
  return { width, height, marks: [...words, ...barMarks(yearBars(timeline, target), target, top, look)] };
}

function barMarks(bars: readonly YearBar[], target: Target, top: number, look: ChartLook): Mark[] {
  if (bars.length === 0) return [];
  const em = emOf(look);
  const paint = paintOf(look);
  const years = bars.map(({ year }) => year);
  const from = Math.min(...years, target.year);
  const count = Math.max(...years, target.year) - from + 1;
  const x = scaleBand<number>()
    .domain(Array.from({ length: count }, (_, index) => from + index))
    .range([0, look.width])
    .padding(0.22);
  const legend = legendOf(legendItems(bars, target, look), look);
  const foot = look.height - legend.height - 1.9 * em;
  const most = Math.max(...bars.map(({ hectares }) => hectares), target.hectares) || 1;
  const y = scaleLinear([0, most], [foot, top + figureRoom(bars, x.step(), look)]);
  return [
    ...bars.flatMap((bar) => oneBar(bar, x(bar.year) ?? 0, x.bandwidth(), y(bar.hectares), foot, look)),
    line(
      [
        [0, foot],
        [look.width, foot],
      ],
      { stroke: paint.rule, width: 0.3 },
    ),
    targetLine(0, look.width, y(target.hectares), look),
    ...yearNumbers(from, count, (year) => (x(year) ?? 0) + x.bandwidth() / 2, x.step(), foot, look),
    ...legend.marks,
  ];
}

const figureWidth = (hectares: number, { fonts, ...look }: ChartLook): number =>
  fonts.width(formatTwoDecimals(hectares), 0.9 * emOf({ fonts, ...look }), 600);

/** Figures stand upright where the years are too close for them. */
const isTurned = (bars: readonly YearBar[], step: number, look: ChartLook): boolean =>
  bars.some(({ hectares }) => figureWidth(hectares, look) > step - 0.2 * emOf(look));

const figureRoom = (bars: readonly YearBar[], step: number, look: ChartLook): number =>
  isTurned(bars, step, look)
    ? Math.max(...bars.map(({ hectares }) => figureWidth(hectares, look))) + emOf(look)
    : 1.6 * emOf(look);

function oneBar(
  { hectares, kind }: YearBar,
  x: number,
  width: number,
  top: number,
  foot: number,
  look: ChartLook,
): Mark[] {
  const em = emOf(look);
  const paint = paintOf(look);
  const isNarrow = figureWidth(hectares, look) > width * 1.28 - 0.2 * em;
  const middle = x + width / 2;
  const style = {
    size: 0.9 * em,
    weight: kind === 'state' ? 700 : 400,
    colour: paint.ink,
  } as const;
  const words = formatTwoDecimals(hectares);
  return [
    rectangle({ x, y: top, width, height: Math.max(foot - top, 0.15) }, barLook(kind, paint)),
    isNarrow
      ? text([middle + 0.3 * em, top - 0.4 * em], words, { ...style, turn: -90 })
      : text([middle, top - 0.45 * em], words, { ...style, anchor: 'middle' }),
  ];
}

function yearNumbers(
  from: number,
  count: number,
  middle: (year: number) => number,
  step: number,
  foot: number,
  look: ChartLook,
): Mark[] {
  const em = emOf(look);
  const every = Math.ceil((look.fonts.width('2020', 0.9 * em, 400) + 0.4 * em) / step);
  // Counted from the target back, so that its own year is always there.
  return Array.from({ length: count }, (_, index) => from + index)
    .filter((year) => (from + count - 1 - year) % every === 0)
    .map((year) =>
      text([middle(year), foot + 1.2 * em], String(year), {
        size: 0.9 * em,
        anchor: 'middle',
        colour: paintOf(look).soft,
      }),
    );
}

function legendItems(bars: readonly YearBar[], target: Target, look: ChartLook): LegendItem[] {
  const em = emOf(look);
  const paint = paintOf(look);
  const { language } = look;
  const kinds = (['state', 'needed'] as const).filter((kind) => bars.some((bar) => bar.kind === kind));
  return [
    ...kinds.map((kind) => ({
      words: `${BAR_WORDS[kind][language]} (ha)`,
      mark: ([x, y]: Point) =>
        rectangle({ x: x - 0.7 * em, y: y - 0.5 * em, width: 1.4 * em, height: em }, barLook(kind, paint)),
    })),
    {
      words: `${CHART_WORDS.target[language].toLowerCase()} ${formatHectares(target.hectares)} (${target.year})`,
      mark: ([x, y]: Point) => targetLine(x - 0.7 * em, x + 0.7 * em, y, look),
    },
  ];
}

const targetLine = (left: number, right: number, y: number, look: ChartLook): Mark =>
  line(
    [
      [left, y],
      [right, y],
    ],
    { stroke: paintOf(look).target, width: 0.5, dash: [0.5, 0.9] },
  );
