import type { Timeline } from '../../comparison/timeline-types.ts';
import type { PresentationSettings } from '../../project/presentation.ts';
import type { Point } from '../drawing/drawing.ts';
import { line } from '../drawing/marks.ts';
import { type LegendItem, legendOf } from './legend.ts';
import { type ChartLook, emOf } from './look.ts';
import { paintOf } from './paint.ts';
import { timesOfStates } from './time-of-states.ts';
import { changeLine, stateMark, targetMark } from './timeline-marks.ts';
import { BAR_WORDS, CHART_WORDS } from './words.ts';

/** What the marks and lines of the timeline mean. */
export const timelineLegend = (timeline: Timeline, target: PresentationSettings['target'], look: ChartLook) =>
  legendOf(itemsOf(timeline, target, look), look);

function itemsOf(
  { states, steps }: Timeline,
  target: PresentationSettings['target'],
  look: ChartLook,
): LegendItem[] {
  const em = emOf(look);
  const { language } = look;
  const paint = paintOf(look);
  const stretch = (kind: 'handled' | 'redrawn', words: string): LegendItem => ({
    words,
    mark: ([x, y]) =>
      line(
        [
          [x - 0.7 * em, y],
          [x + 0.7 * em, y],
        ],
        changeLine(kind, paint),
      ),
  });
  const has = (kind: 'handled' | 'redrawn') => steps.some((step) => step.kind === kind);
  return [
    { words: CHART_WORDS.decreeMark[language], mark: (at) => stateMark('decree', at, look) },
    ...(states.some(({ kind }) => kind === 'minute')
      ? [{ words: CHART_WORDS.minuteMark[language], mark: (at: Point) => stateMark('minute', at, look) }]
      : []),
    ...(has('handled') ? [stretch('handled', BAR_WORDS.handled[language])] : []),
    ...(has('redrawn') ? [stretch('redrawn', CHART_WORDS.redrawnGroup[language].toLowerCase())] : []),
    ...(target === null || timesOfStates(states) === null
      ? []
      : [{ words: CHART_WORDS.target[language].toLowerCase(), mark: (at: Point) => targetMark(at, look) }]),
  ];
}
