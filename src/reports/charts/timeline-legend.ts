import type { Timeline } from '../../comparison/timeline-types.ts';
import type { PresentationSettings } from '../../project/presentation.ts';
import type { Mark, Point } from '../drawing/drawing.ts';
import { line, text } from '../drawing/marks.ts';
import { type ChartLook, emOf } from './look.ts';
import { paintOf } from './paint.ts';
import { changeLine, stateMark, targetMark } from './timeline-marks.ts';
import { BAR_WORDS, CHART_WORDS } from './words.ts';

interface Item {
  readonly words: string;
  mark(at: Point): Mark;
}

/** What marks and lines mean, in as many rows as it takes, at the foot of the chart. */
export function timelineLegend(
  timeline: Timeline,
  target: PresentationSettings['target'],
  look: ChartLook,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const em = emOf(look);
  const rows = inRows(itemsOf(timeline, target, look), look);
  const height = rows.length * 1.5 * em;
  const colour = paintOf(look).ink;
  const marks = rows.flatMap((row, index) => {
    const baseline = look.height - height + (index + 1) * 1.5 * em - 0.35 * em;
    return row.flatMap(({ item, x }) => [
      item.mark([x + 0.8 * em, baseline - 0.32 * em]),
      text([x + MARK * em, baseline], item.words, { size: 0.9 * em, colour }),
    ]);
  });
  return { marks, height };
}

/** Of the em: room of a mark, and between items. */
const MARK = 2;
const GAP = 1.2;

function itemsOf(
  { states, steps }: Timeline,
  target: PresentationSettings['target'],
  look: ChartLook,
): Item[] {
  const em = emOf(look);
  const { language } = look;
  const paint = paintOf(look);
  const stretch = (kind: 'handled' | 'redrawn', words: string): Item => ({
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
    ...(target === null
      ? []
      : [{ words: CHART_WORDS.target[language].toLowerCase(), mark: (at: Point) => targetMark(at, look) }]),
  ];
}

function inRows(items: readonly Item[], look: ChartLook): { item: Item; x: number }[][] {
  const em = emOf(look);
  const rows: { item: Item; x: number }[][] = [[]];
  let x = 0;
  for (const item of items) {
    const width = MARK * em + look.fonts.width(item.words, 0.9 * em, 400);
    if (x > 0 && x + width > look.width) {
      rows.push([]);
      x = 0;
    }
    rows[rows.length - 1].push({ item, x });
    x += width + GAP * em;
  }
  return rows;
}
