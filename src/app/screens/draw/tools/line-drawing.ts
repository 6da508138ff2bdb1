import { type AreaId, areaId } from '../../../../domain/delineation.ts';
import type { Text } from '../../../../domain/text.ts';
import type { MultiPolygonRings, Position } from '../../../../geo/column.ts';
import { closeRing, samePosition } from '../../../../geo/edit/rings.ts';
import { EMPTY_SKETCH, type Sketch, type SketchEvent } from '../../../../map/sketch/sketch.ts';
import type { ToolId } from '../../../state/draw.ts';
import { type Aim, aim, reachOf, snapHint, typedAim } from './aim.ts';
import { aimAtBoundary, isOnBoundary } from './boundary-aim.ts';
import { chooseAt, chosenSketch, onlyChosen } from './choosing.ts';
import { groundDistance } from './ground-metres.ts';
import { edgeText, ringText } from './readout.ts';
import type { Act, Outcome, Tool, ToolContext, ToolEvent } from './tool.ts';
import { traceBetween } from './tracing.ts';
import { toolText } from './words.ts';

/** A point of the line, and what was traced to reach it. */
interface Leg {
  /** Between the point before and this one. */
  readonly traced: readonly Position[];
  readonly aim: Aim;
}

export interface LineState {
  readonly legs: readonly Leg[];
  /** Where the next point would be; null: the pointer is away. */
  readonly next: Leg | null;
}

/** A line that is done: its points, none twice in a row, and how it ended. */
export interface DoneLine {
  readonly points: readonly Position[];
  readonly context: ToolContext;
  /** The only chosen area; null for a tool that needs none. */
  readonly area: AreaId | null;
  /** Alt was held at its end. */
  readonly long: boolean;
}

/** What sets one line tool apart from another. */
export interface LineWork {
  readonly id: ToolId;
  /** Its last point is joined to its first. */
  readonly closes: boolean;
  /** It works on one area: while none is chosen, or several are, a click chooses. */
  readonly needsArea: boolean;
  readonly look: 'draft' | 'cut';
  /** What the first point is for. */
  readonly first: Text;
  /** What later points are for, where that is not as with other lines. */
  readonly next?: Text;
  act(line: DoneLine): Act | Text;
  /** It starts on the boundary of the area, and ends by itself where it comes back to it. */
  readonly fromBoundary?: boolean;
  /** The shape that the chosen area would have. */
  shapeAfter?(ground: MultiPolygonRings, area: AreaId, context: ToolContext): MultiPolygonRings | null;
}

const NOTHING: LineState = { legs: [], next: null };
/** Id of a shape that is no area yet. */
const DRAFT_ID = areaId('draft');

/** Tools whose gesture is a line: click by click, ended on its last point, on its first, or by Enter. */
export function lineTool(work: LineWork): Tool<LineState> {
  const least = work.closes ? 3 : 2;
  const canEnd = (state: LineState) => pointsOf(state.legs).length >= least;

  const point = (state: LineState, event: SketchEvent, context: ToolContext): Aim => {
    const area = work.fromBoundary ? onlyChosen(context) : null;
    const onBoundary = area && aimAtBoundary(event, area, context);
    return onBoundary ?? aim(event, context, { line: innerPoints(state) });
  };

  const end = (state: LineState, context: ToolContext, long: boolean): Outcome<LineState> => {
    if (!canEnd(state)) return { state, used: true, say: toolText('line.tooShort', { least }) };
    const area = work.needsArea ? onlyChosen(context) : null;
    const result = work.act({ points: pointsOf(state.legs), context, area, long });
    if (!('kind' in result)) return { state, used: true, say: result };
    return { state: NOTHING, used: true, act: result };
  };

  const add = (state: LineState, leg: Leg, context: ToolContext): Outcome<LineState> => {
    const added = { legs: [...state.legs, leg], next: null };
    const area = onlyChosen(context);
    if (!work.fromBoundary || area === null) return { state: added, used: true };
    const onBoundary = isOnBoundary(leg.aim.at, area, context);
    if (state.legs.length === 0)
      return onBoundary
        ? { state: added, used: true }
        : { state, used: true, say: toolText('redraw.offBoundary') };
    return onBoundary ? end(added, context, leg.aim.long) : { state: added, used: true };
  };

  const click = (state: LineState, event: SketchEvent, context: ToolContext): Outcome<LineState> => {
    if (work.needsArea && onlyChosen(context) === null) return chooseAt(state, event, context);
    if (canEnd(state) && isEnd(state, event, work.closes)) return end(state, context, event.alt);
    const last = state.legs.at(-1);
    if (last && groundDistance(last.aim.at, event.at) <= reachOf(event)) return { state, used: true };
    return add(state, legTo(state, point(state, event, context), context), context);
  };

  const on = (state: LineState, event: ToolEvent, context: ToolContext): Outcome<LineState> => {
    switch (event.type) {
      case 'move':
        return {
          state: { ...state, next: legTo(state, point(state, event, context), context) },
          used: false,
        };
      case 'click':
        return click(state, event, context);
      case 'double':
        return canEnd(state) ? end(state, context, event.alt) : click(state, event, context);
      case 'typed':
        if (work.needsArea && onlyChosen(context) === null)
          return { state, used: true, say: toolText('tool.chooseFirst') };
        return add(state, { traced: [], aim: typedAim(event.at) }, context);
      case 'finish':
        return state.legs.length === 0 ? { state, used: false } : end(state, context, false);
      case 'take-back':
        return state.legs.length === 0
          ? { state, used: false }
          : { state: { ...state, legs: state.legs.slice(0, -1), next: null }, used: true };
      case 'cancel':
      case 'give-up':
        return { state: NOTHING, used: state.legs.length > 0 };
      default:
        return { state, used: false };
    }
  };

  return {
    id: work.id,
    start: () => NOTHING,
    on,
    sketch: (state, context) => sketchOf(state, context, work),
    status(state, context) {
      if (work.needsArea && onlyChosen(context) === null) return toolText('tool.chooseFirst');
      if (state.legs.length === 0) return work.first;
      if (work.next) return work.next;
      const missing = least - pointsOf(state.legs).length;
      if (missing > 0) return toolText('line.more', { missing });
      return toolText(work.closes ? 'line.endRing' : 'line.endLine');
    },
    draft(state, context) {
      const ground = groundOf(state, work);
      if (ground === null) return null;
      if (!work.needsArea) return { shapes: [{ id: DRAFT_ID, shape: ground }], removed: [] };
      const area = onlyChosen(context);
      const shape = area && work.shapeAfter?.(ground, area, context);
      return area && shape ? { shapes: [{ id: area, shape }], removed: [] } : null;
    },
    progress: (state) => ({
      isUnderWay: state.legs.length > 0,
      canFinish: canEnd(state),
      canTakeBack: state.legs.length > 0,
      canGiveUp: state.legs.length > 0,
      from: state.legs.at(-1)?.aim.at ?? null,
    }),
  };
}

/** All points of the legs in order. */
const pointsOf = (legs: readonly Leg[]): readonly Position[] =>
  legs.flatMap(({ traced, aim: { at } }) => [...traced, at]);

/** Points that the line may come back to; it is on its last one. */
const innerPoints = ({ legs }: LineState): readonly Position[] =>
  legs.slice(0, -1).map(({ aim: { at } }) => at);

/** The next leg to where a hand points, along the boundary where that is asked for. */
function legTo(state: LineState, to: Aim, { options, snapLayers }: ToolContext): Leg {
  const from = state.legs.at(-1)?.aim;
  if (!options.trace || !from?.snap || !to.snap || samePosition(from.at, to.at))
    return { traced: [], aim: to };
  return { traced: traceBetween(snapLayers, from.at, to.at, to.long) ?? [], aim: to };
}

/** Whether a click says that the line is done: on its last point, or on its first when it closes. */
function isEnd({ legs }: LineState, event: SketchEvent, closes: boolean): boolean {
  const reach = reachOf(event);
  const ends = closes ? [legs.at(-1), legs[0]] : [legs.at(-1)];
  return ends.some((leg) => leg !== undefined && groundDistance(leg.aim.at, event.at) <= reach);
}

/** Ground that the line encloses, with the pointer as its last point. */
function groundOf({ legs, next }: LineState, { closes }: LineWork): MultiPolygonRings | null {
  const points = pointsOf(next ? [...legs, next] : legs);
  return closes && legs.length > 0 && points.length >= 3 ? [[closeRing(points)]] : null;
}

function sketchOf(state: LineState, context: ToolContext, work: LineWork): Sketch {
  const { legs, next } = state;
  const chosen = chosenSketch(context);
  const ground = groundOf(state, work);
  const last = legs.at(-1)?.aim.at;
  const rubber = next && last ? [last, ...next.traced, next.aim.at] : [];
  const closing = ground && rubber.length > 0 ? [...rubber, legs[0].aim.at] : rubber;
  return {
    ...EMPTY_SKETCH,
    shapes: ground ? [...chosen, { id: DRAFT_ID, shape: ground, look: work.look }] : chosen,
    line: pointsOf(legs),
    rubber: closing,
    snap: next && snapHint(next.aim, context, next.traced.length > 0),
    readout: next && last ? { at: next.aim.at, text: readoutOf(last, next, ground) } : null,
    aim: !work.needsArea || onlyChosen(context) !== null,
  };
}

const readoutOf = (last: Position, next: Leg, ground: MultiPolygonRings | null): string =>
  [...(ground ? [ringText(ground)] : []), edgeText(last, next.aim.at)].join(' · ');
