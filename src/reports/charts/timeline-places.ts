import { scaleLinear } from 'd3-scale';
import type { Timeline } from '../../comparison/timeline-types.ts';
import type { PresentationSettings } from '../../project/presentation.ts';
import type { Mark, Point } from '../drawing/drawing.ts';
import { type Box, line, text } from '../drawing/marks.ts';
import { type ChartLook, emOf } from './look.ts';
import { paintOf } from './paint.ts';
import { type TimeAxis, timeAxis } from './time-axis.ts';
import { CHART_WORDS } from './words.ts';

/** Places of the chart, in millimetres. */
export interface TimelinePlaces {
  readonly axis: TimeAxis;
  /** Where lines and labels may be. */
  readonly bounds: Box;
  readonly foot: number;
  readonly ticks: readonly number[];
  /** Null without a target, or without years. */
  readonly target: Point | null;
  /** Of hectares. */
  y(hectares: number): number;
}

/** @param legend height of what stands beneath the years */
export function timelinePlaces(
  { states }: Timeline,
  target: PresentationSettings['target'],
  look: ChartLook,
  legend: number,
): TimelinePlaces {
  const em = emOf(look);
  const most = Math.max(...states.map(({ hectares }) => hectares), target?.hectares ?? 0) || 1;
  const foot = look.height - legend - 1.9 * em;
  // Above the highest state there is room for its label.
  const y = scaleLinear([0, most], [foot, 4.6 * em]);
  const ticks = y.ticks(4);
  const left = Math.max(...ticks.map((tick) => look.fonts.width(tickText(tick), 0.85 * em, 400))) + 0.8 * em;
  // Beside the last state there is room for half of its label.
  const right = look.width - (target === null ? 2.6 : 0.8) * em;
  const axis = timeAxis(states, target, left, right);
  return {
    axis,
    target: target === null || axis.target === null ? null : [axis.target, y(target.hectares)],
    bounds: { x: left, y: 1.5 * em, width: look.width - left, height: foot - 1.5 * em },
    foot,
    ticks,
    y,
  };
}

const tickText = (hectares: number): string => hectares.toLocaleString('id-ID');

/** Lines of round hectares with their figures, and what they are figures of. */
export function hectareMarks({ bounds, foot, ticks, y }: TimelinePlaces, look: ChartLook): Mark[] {
  const em = emOf(look);
  const paint = paintOf(look);
  const [left, right] = [bounds.x, bounds.x + bounds.width];
  return [
    text([0, 0.85 * em], CHART_WORDS.inHectares[look.language], { size: 0.85 * em, colour: paint.soft }),
    ...ticks.flatMap((tick) => [
      line(
        [
          [left, y(tick)],
          [right, y(tick)],
        ],
        { stroke: tick === 0 ? paint.rule : paint.grid, width: tick === 0 ? 0.3 : 0.2 },
      ),
      text([left - 0.5 * em, (tick === 0 ? foot : y(tick)) + 0.3 * em], tickText(tick), {
        size: 0.85 * em,
        anchor: 'end',
        colour: paint.soft,
      }),
    ]),
  ];
}
