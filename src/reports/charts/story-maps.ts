import type { Units } from '../../comparison/balance.ts';
import type { TimelineInput } from '../../comparison/timeline.ts';
import type { Timeline } from '../../comparison/timeline-types.ts';
import type { Bounds } from '../../geo/column.ts';
import type { Drawing, Mark } from '../drawing/drawing.ts';
import { group, rectangle, text } from '../drawing/marks.ts';
import { cutText } from '../drawing/text-fit.ts';
import { type ChartLook, emOf } from './look.ts';
import { paintOf } from './paint.ts';
import { shifted } from './shifted.ts';
import { frameOf, stateMapDrawing, unitCirclesDrawing, unitFrame } from './state-map.ts';

/** A story that was struck, and what it was struck of. */
export interface Story {
  readonly inputs: readonly TimelineInput[];
  readonly units: Units | null;
  readonly timeline: Timeline;
}

/** A state on a small map, and the one whose ground it is laid over (null: none): their indexes in the story. */
export interface StateOnMap {
  readonly state: number;
  readonly before: number | null;
  /** What stands above it; null: nothing. */
  readonly title: string | null;
}

/** Of the em. */
const GAP = 1.2;
const TITLE_ROOM = 1.8;

/**
 * Small maps of states in one frame, side by side in as many rows as make them largest. Null: there is no ground to frame.
 *
 * @param unit index in the units; null: the whole city
 */
export function storyMapsDrawing(
  story: Story,
  states: readonly StateOnMap[],
  unit: number | null,
  look: ChartLook,
): Drawing | null {
  const frame = frameOfStory(story, unit);
  if (frame === null || states.length === 0) return null;
  const em = emOf(look);
  const isTitled = states.some(({ title }) => title !== null);
  const head = isTitled ? TITLE_ROOM * em : 0;
  const { columns, width, height } = cells(states.length, look, GAP * em, head);
  const marks = states.flatMap((shown, index) => {
    const right = (index % columns) * (width + GAP * em);
    const down = Math.floor(index / columns) * (height + head + GAP * em);
    const cell = { ...look, width, height };
    const map = oneMap(story, shown, unit, frame, cell).marks.map((mark) =>
      shifted(mark, right, down + head),
    );
    return [
      ...titleMarks(shown, right, down + em, cell),
      ...(isTitled ? framed(map, right, down + head, cell) : map),
    ];
  });
  return { width: look.width, height: look.height, marks };
}

/** Size of each map, and how many stand beside each other: those that leave the shorter side longest. */
function cells(count: number, { width, height }: ChartLook, gap: number, head: number) {
  const ways = Array.from({ length: count }, (_, index) => {
    const columns = index + 1;
    const rows = Math.ceil(count / columns);
    return {
      columns,
      width: (width - (columns - 1) * gap) / columns,
      height: (height - (rows - 1) * gap) / rows - head,
    };
  });
  return ways.reduce((best, way) => (shorter(way) > shorter(best) ? way : best));
}

const shorter = ({ width, height }: { readonly width: number; readonly height: number }) =>
  Math.min(width, height);

function oneMap(
  { inputs, units, timeline }: Story,
  { state, before }: StateOnMap,
  unit: number | null,
  frame: Bounds,
  look: ChartLook,
): Drawing {
  if (unit === null && units !== null) {
    const all = inputs.map((_, index) => unitHectares(timeline, index));
    const most = all.flat().reduce((a, b) => Math.max(a, b), 0);
    return unitCirclesDrawing(units, all[state], most, frame, look);
  }
  const isRedrawn = timeline.steps.slice(before ?? state, state).some(({ kind }) => kind === 'redrawn');
  const shapeOf = (index: number) => inputs[index].state.geometry;
  const map = { ground: shapeOf(state), before: before === null ? null : shapeOf(before), units, frame };
  return stateMapDrawing(map, isRedrawn ? 'left' : 'handled', look);
}

function frameOfStory({ inputs, units }: Story, unit: number | null): Bounds | null {
  const shapes = inputs.map(({ state }) => state.geometry);
  if (units === null) return frameOf(shapes);
  return unit === null ? frameOf([units.geometry]) : unitFrame(shapes, units, unit);
}

/** Hectares of each unit at a state, in the units' order. */
function unitHectares({ steps }: Timeline, state: number): readonly number[] {
  const next = steps[state];
  if (next) return next.units.map(({ beforeHa }) => beforeHa);
  return steps[state - 1]?.units.map(({ afterHa }) => afterHa) ?? [];
}

function titleMarks({ title }: StateOnMap, x: number, y: number, look: ChartLook): Mark[] {
  if (title === null) return [];
  const [size, weight] = [0.95 * emOf(look), 600] as const;
  const shown = cutText(title, look.width, { fonts: look.fonts, size, weight });
  return [text([x, y], shown, { size, weight, colour: paintOf(look).ink })];
}

const framed = (
  marks: readonly Mark[],
  x: number,
  y: number,
  { width, height, ...look }: ChartLook,
): Mark[] => [
  group('peta', marks),
  rectangle({ x, y, width, height }, { stroke: paintOf(look).rule, width: 0.2 }),
];
