import type { MultiPolygonRings, Position } from '../../../../geo/column.ts';
import { EMPTY_SKETCH, type SketchEvent } from '../../../../map/sketch/sketch.ts';
import { areasAt, chooseAt, chosenShapes, chosenSketch } from './choosing.ts';
import { edgeText } from './readout.ts';
import { type AreaShape, NO_PROGRESS, type Outcome, type Tool, type ToolContext } from './tool.ts';
import { toolText } from './words.ts';

/** The chosen areas in the hand; null: they are not. */
interface Held {
  readonly from: Position;
  readonly to: Position;
  readonly shapes: readonly AreaShape[];
}

/** Drags the chosen areas elsewhere. */
export const moveTool: Tool<Held | null> = {
  id: 'move',
  start: () => null,
  on(held, event, context) {
    switch (event.type) {
      case 'press':
        return press(event, context);
      case 'drag':
        return held ? { state: { ...held, to: event.at }, used: true } : { state: held, used: false };
      case 'release':
        return held ? release({ ...held, to: event.at }) : { state: held, used: false };
      case 'click':
        return chooseAt(null, event, context);
      case 'cancel':
      case 'give-up':
        return { state: null, used: held !== null };
      default:
        return { state: held, used: false };
    }
  },
  sketch(held, context) {
    if (!held) return { ...EMPTY_SKETCH, shapes: chosenSketch(context) };
    return {
      ...EMPTY_SKETCH,
      shapes: movedShapes(held).map(({ area: id, shape }) => ({ id, shape, look: 'draft' })),
      line: [held.from, held.to],
      readout: { at: held.to, text: edgeText(held.from, held.to) },
    };
  },
  status: (held, { chosen }) => {
    if (held) return toolText('move.dragging');
    return toolText(chosen.length === 0 ? 'tool.chooseFirst' : 'move.first');
  },
  draft: (held) =>
    held && { shapes: movedShapes(held).map(({ area: id, shape }) => ({ id, shape })), removed: [] },
  progress: (held) => ({ ...NO_PROGRESS, isUnderWay: held !== null, canGiveUp: held !== null }),
};

function press(event: SketchEvent, context: ToolContext): Outcome<Held | null> {
  const isOnChosen = areasAt(context, event).some((id) => context.chosen.includes(id));
  if (!isOnChosen) return { state: null, used: false };
  return { state: { from: event.at, to: event.at, shapes: chosenShapes(context) }, used: true };
}

function release(held: Held): Outcome<Held | null> {
  if (held.from === held.to) return { state: null, used: true };
  return { state: null, used: true, act: { kind: 'reshape', how: 'move', shapes: movedShapes(held) } };
}

const movedShapes = ({ shapes, from, to }: Held): readonly AreaShape[] =>
  shapes.map(({ area, shape }) => ({ area, shape: shifted(shape, to[0] - from[0], to[1] - from[1]) }));

const shifted = (shape: MultiPolygonRings, dx: number, dy: number): MultiPolygonRings =>
  shape.map((rings) => rings.map((ring) => ring.map(([x, y]): Position => [x + dx, y + dy])));
