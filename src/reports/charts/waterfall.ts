import { foldTimeline } from '../../comparison/timeline-fold.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { text } from '../drawing/marks.ts';
import { type ChartLook, emOf } from './look.ts';
import { paintOf } from './paint.ts';
import { type Waterfall, type WaterfallOf, waterfallOf } from './waterfall-bars.ts';
import { columnsFit, waterfallColumns } from './waterfall-columns.ts';
import { waterfallRows } from './waterfall-rows.ts';
import { CHART_WORDS } from './words.ts';

export type { WaterfallOf } from './waterfall-bars.ts';

/** Of the em: a row with less than this does not hold its words. */
const LOWEST_ROW = 1.5;

/**
 * From state to state: what was handled, what redrawing left out and took in. Every bar bears its value, its hatch and its word.
 * Columns where there is room for their words, else rows; where even rows have none, the BAs of each SK are one bar.
 */
export function waterfallDrawing(of: WaterfallOf, look: ChartLook): Drawing {
  const { width, height } = look;
  const waterfall = waterfallOf(of, look.language);
  if (waterfall.bars.length === 0) return { width, height, marks: [nothing(look)] };
  if (columnsFit(waterfall, look)) return { width, height, marks: waterfallColumns(waterfall, look) };
  return { width, height, marks: waterfallRows(rowsThatFit(of, waterfall, look), look) };
}

function rowsThatFit(of: WaterfallOf, waterfall: Waterfall, look: ChartLook): Waterfall {
  const most = look.height / (emOf(look) * LOWEST_ROW);
  if (of.kind === 'balance' || waterfall.bars.length <= most) return waterfall;
  return waterfallOf({ kind: 'timeline', timeline: foldTimeline(of.timeline) }, look.language);
}

const nothing = (look: ChartLook) =>
  text([look.width / 2, look.height / 2], CHART_WORDS.noStates[look.language], {
    size: emOf(look),
    anchor: 'middle',
    colour: paintOf(look).soft,
  });
