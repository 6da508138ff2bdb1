import type { Timeline } from '../../comparison/timeline-types.ts';
import type { PresentationSettings } from '../../project/presentation.ts';
import type { Drawing, Mark, Point } from '../drawing/drawing.ts';
import { area, line } from '../drawing/marks.ts';
import type { ChartLook } from './look.ts';
import { type ChartPaint, paintOf } from './paint.ts';
import { yearMarks } from './time-axis.ts';
import { timelineLabels } from './timeline-labels.ts';
import { timelineLegend } from './timeline-legend.ts';
import { changeLine, stateMark, targetMark } from './timeline-marks.ts';
import { hectareMarks, type TimelinePlaces, timelinePlaces } from './timeline-places.ts';

/** Hectares of slum over the years: SK and BA states on one axis, and the target where there is one. */
export function timelineDrawing(
  timeline: Timeline,
  target: PresentationSettings['target'],
  look: ChartLook,
): Drawing {
  const { width, height } = look;
  if (timeline.states.length === 0) return { width, height, marks: [] };
  const paint = paintOf(look);
  const legend = timelineLegend(timeline, target, look);
  const places = timelinePlaces(timeline, target, look, legend.height);
  return {
    width,
    height,
    marks: [
      ...yearMarks(places.axis, places.bounds.y, places.foot, look),
      ...hectareMarks(places, look),
      ...decreeGrounds(timeline, places, paint),
      ...stepLines(timeline, places, paint),
      ...targetMarks(timeline, places, look),
      ...timelineLabels(timeline, target, places, look),
      ...timeline.states.map(({ kind, hectares }, index) =>
        stateMark(kind, [places.axis.states[index], places.y(hectares)], look),
      ),
      ...legend.marks,
    ],
  };
}

/** The ground beneath the line, of each SK apart. */
function decreeGrounds({ states, steps }: Timeline, places: TimelinePlaces, paint: ChartPaint): Mark[] {
  const { axis, y, foot, bounds } = places;
  const firsts = states.flatMap((_, index) => (steps[index - 1]?.kind === 'handled' ? [] : [index]));
  return firsts.map((first, which) => {
    const next = firsts[which + 1] ?? states.length;
    const end = axis.states[next] ?? axis.states[next - 1];
    const corners: Point[] = [];
    for (let index = first; index < next; index++) {
      const right = index + 1 < next ? axis.states[index + 1] : Math.max(end, axis.states[index]);
      corners.push([axis.states[index], y(states[index].hectares)], [right, y(states[index].hectares)]);
    }
    const right = Math.min(corners[corners.length - 1][0], bounds.x + bounds.width);
    const ring: Point[] = [[axis.states[first], foot], ...corners, [right, foot]];
    return area([ring], { fill: paint.bar.state, fillOpacity: which % 2 === 0 ? 0.28 : 0.16 });
  });
}

/** Hectares hold until the next state: then they fall by what was handled, or a new SK sets them anew. */
function stepLines({ states, steps }: Timeline, { axis, y }: TimelinePlaces, paint: ChartPaint): Mark[] {
  return steps.flatMap(({ kind }, index) => {
    const [from, to] = [axis.states[index], axis.states[index + 1]];
    const [high, low] = [y(states[index].hectares), y(states[index + 1].hectares)];
    const level: Point[] = [
      [from, high],
      [to, high],
    ];
    const fall: Point[] = [
      [to, high],
      [to, low],
    ];
    return [line(level, { stroke: paint.level, width: 0.6 }), line(fall, changeLine(kind, paint))];
  });
}

function targetMarks({ states }: Timeline, { axis, y, target }: TimelinePlaces, look: ChartLook): Mark[] {
  if (target === null) return [];
  const last = states.length - 1;
  const from: Point = [axis.states[last], y(states[last].hectares)];
  const way = line([from, target], { stroke: paintOf(look).target, width: 0.5, dash: [0.5, 0.9] });
  return [...(target[0] > from[0] ? [way] : []), targetMark(target, look)];
}
