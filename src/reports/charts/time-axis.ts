import { scaleLinear } from 'd3-scale';
import type { TimelineState } from '../../comparison/timeline-types.ts';
import type { PresentationSettings } from '../../project/presentation.ts';
import type { Mark } from '../drawing/drawing.ts';
import { line, rectangle, text } from '../drawing/marks.ts';
import { type ChartLook, emOf } from './look.ts';
import { paintOf } from './paint.ts';
import { timesOfStates } from './time-of-states.ts';

/** The axis of the years, or of the mere order where years are not known. */
export interface TimeAxis {
  /** Millimetres, one a state. */
  readonly states: readonly number[];
  /** End of the target's year; null without a target, or without years. */
  readonly target: number | null;
  /** Years from which to where; empty where only the order is known. */
  readonly years: readonly { readonly year: number; readonly left: number; readonly right: number }[];
}

export function timeAxis(
  states: readonly TimelineState[],
  target: PresentationSettings['target'],
  left: number,
  right: number,
): TimeAxis {
  const times = timesOfStates(states);
  if (times === null) {
    const step = (right - left) / Math.max(1, states.length);
    return { states: states.map((_, index) => left + (index + 0.5) * step), target: null, years: [] };
  }
  const first = Math.floor(times[0]);
  const end = Math.max(Math.floor(times[times.length - 1]) + 1, target === null ? 0 : target.year + 1);
  const x = scaleLinear([first, end], [left, right]);
  return {
    states: times.map(x),
    target: target === null ? null : x(target.year + 1),
    years: Array.from({ length: end - first }, (_, index) => ({
      year: first + index,
      left: x(first + index),
      right: x(first + index + 1),
    })),
  };
}

/** Every other year is tinted, and as many bear their number as there is room for. */
export function yearMarks({ years }: TimeAxis, top: number, foot: number, look: ChartLook): Mark[] {
  if (years.length === 0) return [];
  const em = emOf(look);
  const paint = paintOf(look);
  const band = years[0].right - years[0].left;
  const every = Math.ceil((look.fonts.width('2020', 0.9 * em, 400) + 0.6 * em) / band);
  return [
    ...years
      .filter(({ year }) => year % 2 === 0)
      .map(({ left, right }) =>
        rectangle(
          { x: left, y: top, width: right - left, height: foot - top },
          {
            fill: paint.grid,
            fillOpacity: 0.35,
          },
        ),
      ),
    ...years.map(({ left }) =>
      line(
        [
          [left, foot],
          [left, foot + 0.4 * em],
        ],
        { stroke: paint.rule, width: 0.2 },
      ),
    ),
    ...years
      .filter((_, index) => index % every === 0)
      .map(({ year, left, right }) =>
        text([(left + right) / 2, foot + 1.2 * em], String(year), {
          size: 0.9 * em,
          anchor: 'middle',
          colour: paint.soft,
        }),
      ),
  ];
}
