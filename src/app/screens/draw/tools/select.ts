import type { MultiPolygonRings, Position } from '../../../../geo/column.ts';
import type { Refusal } from '../../../../geo/edit/outcome.ts';
import { pathsAt, positionAt, removeVertex } from '../../../../geo/edit/vertices.ts';
import { EMPTY_SKETCH, type Sketch, type SketchEvent } from '../../../../map/sketch/sketch.ts';
import type { ReshapeAct } from '../../../../project/operations/draw/inputs.ts';
import { type Aim, aim, snapHint } from './aim.ts';
import { aimAtBoundary } from './boundary-aim.ts';
import { chooseAt, chosenSketch, onlyChosen } from './choosing.ts';
import { faultAmong, type Grip, gripBorder, gripEdge, gripVertex, letGo, shapesAt } from './grip.ts';
import { handlesOf } from './handles.ts';
import { ringText } from './readout.ts';
import { refusedText } from './refused-text.ts';
import {
  type AreaShape,
  NO_PROGRESS,
  type Outcome,
  type Tool,
  type ToolContext,
  type ToolEvent,
} from './tool.ts';
import { toolText } from './words.ts';

/** What is in the hand; null: nothing. */
interface Held {
  readonly grip: Grip;
  /** Null until the hand has moved. */
  readonly drag: {
    readonly aim: Aim;
    readonly shapes: readonly AreaShape[];
    readonly fault: Refusal | null;
  } | null;
}
type SelectState = Held | null;

/** Chooses areas, and takes their vertices in the hand. */
export const selectTool: Tool<SelectState> = {
  id: 'select',
  start: () => null,
  on,
  sketch: sketchOf,
  status(held, { chosen, vertex }) {
    if (held?.drag?.fault) return toolText('select.refused');
    const count = held?.grip.shapes.length ?? 0;
    if (held) return toolText(count > 1 ? 'select.draggingShared' : 'select.dragging', { count });
    if (vertex) return toolText('select.vertex');
    if (chosen.length === 0) return toolText('select.nothing');
    return chosen.length === 1 ? toolText('select.one') : toolText('select.many', { count: chosen.length });
  },
  draft: (held) =>
    held?.drag
      ? { shapes: held.drag.shapes.map(({ area, shape }) => ({ id: area, shape })), removed: [] }
      : null,
  progress(held, context) {
    const canGiveUp = held !== null || context.chosen.length > 0;
    return { ...NO_PROGRESS, isUnderWay: held !== null, canGiveUp, from: chosenVertexAt(context) };
  },
};

function on(held: SelectState, event: ToolEvent, context: ToolContext): Outcome<SelectState> {
  switch (event.type) {
    case 'press':
      return press(event, context);
    case 'drag':
      return held
        ? { state: { ...held, drag: dragTo(held.grip, event, context) }, used: true }
        : unused(held);
    case 'release':
      return held ? release(held, event, context) : unused(held);
    case 'click':
      return click(event, context);
    case 'double':
      return addOnBorder(event, context);
    case 'remove-vertex':
      return takeOut(context);
    case 'typed':
      return placeTyped(event.at, context);
    case 'cancel':
    case 'give-up':
      return held ? { state: null, used: true } : chooseLess(context);
    default:
      return unused(held);
  }
}

const unused = (state: SelectState): Outcome<SelectState> => ({ state, used: false });

function press({ handle }: SketchEvent, context: ToolContext): Outcome<SelectState> {
  const area = onlyChosen(context);
  if (!handle || area === null || handle.area !== area) return unused(null);
  const grip =
    handle.kind === 'vertex'
      ? gripVertex(area, handle.at, context)
      : gripEdge(area, handle.path, handle.at, context);
  return grip ? { state: { grip, drag: null }, used: true } : unused(null);
}

function dragTo(grip: Grip, event: SketchEvent, context: ToolContext): Held['drag'] {
  const to = aim(event, context, { from: grip.from, features: grip.features });
  const shapes = shapesAt(grip, to.at);
  return { aim: to, shapes, fault: faultAmong(grip, shapes) };
}

function release({ grip, drag }: Held, event: SketchEvent, context: ToolContext): Outcome<SelectState> {
  if (!drag) return { state: null, used: true };
  const to = aim(event, context, { from: grip.from, features: grip.features });
  return put(grip, to.at, grip.isNew ? 'add-vertex' : 'move-vertex');
}

/** Lets a vertex go at a place, and keeps it chosen. */
function put(grip: Grip, to: Position, how: ReshapeAct): Outcome<SelectState> {
  const done = letGo(grip, to);
  if ('refusal' in done) return { state: null, used: true, say: refusedText(done.refusal) };
  const [own] = done.shapes;
  const vertex = pathsAt(own.shape, to)[0] ?? null;
  return {
    state: null,
    used: true,
    act: { kind: 'reshape', how, shapes: done.shapes },
    choose: { areas: [own.area], vertex },
  };
}

function click(event: SketchEvent, context: ToolContext): Outcome<SelectState> {
  const { handle } = event;
  const area = onlyChosen(context);
  if (!handle || area === null || handle.area !== area) return chooseAt(null, event, context);
  if (handle.kind === 'vertex')
    return { state: null, used: true, choose: { areas: [area], vertex: handle.path } };
  const grip = gripEdge(area, handle.path, handle.at, context);
  return grip ? put(grip, handle.at, 'add-vertex') : unused(null);
}

/** A double click on the border of the chosen area makes a vertex there, unless there is one; elsewhere the map zooms. */
function addOnBorder(event: SketchEvent, context: ToolContext): Outcome<SelectState> {
  const area = onlyChosen(context);
  const onBorder = area && aimAtBoundary(event, area, context);
  if (!area || !onBorder) return unused(null);
  const grip = onBorder.snap?.kind === 'edge' ? gripBorder(area, onBorder.at, context) : null;
  return grip ? put(grip, onBorder.at, 'add-vertex') : { state: null, used: true };
}

function chosenVertexAt(context: ToolContext): Position | null {
  const area = onlyChosen(context);
  const shape = area && context.shapeOf(area);
  return shape && context.vertex ? positionAt(shape, context.vertex) : null;
}

function placeTyped(to: Position, context: ToolContext): Outcome<SelectState> {
  const area = onlyChosen(context);
  const from = chosenVertexAt(context);
  const grip = area && from && gripVertex(area, from, context);
  if (!grip) return { state: null, used: true, say: toolText('typed.noVertex') };
  return put(grip, to, 'type-vertex');
}

/** Takes the chosen vertex out of the area, and out of the neighbours that share it. */
function takeOut(context: ToolContext): Outcome<SelectState> {
  const area = onlyChosen(context);
  const from = chosenVertexAt(context);
  const grip = area && from && gripVertex(area, from, context);
  if (!grip) return { state: null, used: true, say: toolText('select.noVertex') };
  const shapes: AreaShape[] = [];
  for (const { area: each, shape } of grip.shapes) {
    const left = withoutVertex(shape, grip.from);
    if ('refusal' in left) return { state: null, used: true, say: refusedText(left.refusal) };
    shapes.push({ area: each, shape: left.shape });
  }
  return {
    state: null,
    used: true,
    act: { kind: 'reshape', how: 'delete-vertex', shapes },
    choose: { areas: [grip.shapes[0].area], vertex: null },
  };
}

function withoutVertex(
  shape: MultiPolygonRings,
  at: Position,
): { readonly shape: MultiPolygonRings } | { readonly refusal: Refusal } {
  let left = shape;
  for (let [path] = pathsAt(left, at); path !== undefined; [path] = pathsAt(left, at)) {
    const removed = removeVertex(left, path);
    if (!removed.ok) return { refusal: removed.failure };
    left = removed.value;
  }
  return { shape: left };
}

/** The vertex is let go first, then the areas. */
function chooseLess({ chosen, vertex }: ToolContext): Outcome<SelectState> {
  if (vertex) return { state: null, used: true, choose: { areas: chosen, vertex: null } };
  return chosen.length > 0 ? { state: null, used: true, choose: { areas: [], vertex: null } } : unused(null);
}

function sketchOf(held: SelectState, context: ToolContext): Sketch {
  const area = onlyChosen(context);
  if (!held?.drag)
    return {
      ...EMPTY_SKETCH,
      shapes: chosenSketch(context),
      handles: area ? handlesOf(area, context) : [],
    };
  const { aim: to, shapes, fault } = held.drag;
  const [own, ...neighbours] = shapes;
  return {
    ...EMPTY_SKETCH,
    shapes: [
      ...neighbours.map(({ area: id, shape }) => ({ id, shape, look: 'neighbour' as const })),
      { id: own.area, shape: own.shape, look: fault ? 'refused' : 'draft' },
    ],
    handles: [heldHandle(own, to.at, neighbours.length > 0)],
    snap: snapHint(to, context),
    readout: { at: to.at, text: ringText(own.shape) },
  };
}

const heldHandle = ({ area, shape }: AreaShape, at: Position, isShared: boolean) => ({
  kind: 'vertex' as const,
  area,
  path: pathsAt(shape, at)[0] ?? { polygon: 0, ring: 0, vertex: 0 },
  at,
  isChosen: true,
  isShared,
});
