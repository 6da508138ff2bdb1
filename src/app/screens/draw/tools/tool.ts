import type { AreaId, Delineation } from '../../../../domain/delineation.ts';
import type { Language, Text } from '../../../../domain/text.ts';
import type { MultiPolygonRings, Position } from '../../../../geo/column.ts';
import type { SnapColumn } from '../../../../geo/edit/snap.ts';
import type { VertexPath } from '../../../../geo/edit/vertex-path.ts';
import type { Sketch, SketchEvent } from '../../../../map/sketch/sketch.ts';
import type { ReshapeAct } from '../../../../project/operations/draw/inputs.ts';
import type { Draft } from '../../../../workers/draw-api.ts';
import type { DrawOptions, ToolId } from '../../../state/draw.ts';
import type { IndexedLayer } from './indexed-layer.ts';

/** What a command or the coordinate bar does to the gesture under way. */
type GestureEvent =
  | { readonly type: 'finish' | 'take-back' | 'give-up' | 'remove-vertex' }
  | { readonly type: 'typed'; readonly at: Position };

export type ToolEvent = SketchEvent | GestureEvent;

/** All that a tool may look at. A new one comes with every change of the document or of what is chosen. */
export interface ToolContext {
  /** The SK being drawn. */
  readonly delineation: Delineation;
  /** The same SK, to find its areas by place. */
  readonly layer: IndexedLayer;
  /** What can be snapped to, the SK being drawn first; their sources are the names that people know. */
  readonly snapLayers: readonly SnapColumn[];
  readonly options: DrawOptions;
  /** Of the few words that are drawn on the map. */
  readonly language: Language;
  readonly chosen: readonly AreaId[];
  readonly vertex: VertexPath | null;
  /** Of an area of the SK; null: there is no such area. The same object as long as the area is as it is. */
  shapeOf(area: AreaId): MultiPolygonRings | null;
}

export interface AreaShape {
  readonly area: AreaId;
  readonly shape: MultiPolygonRings;
}

/** What a finished gesture asks of the project; the session turns it into an operation. */
export type Act =
  | { readonly kind: 'draw'; readonly shape: MultiPolygonRings }
  | { readonly kind: 'part'; readonly area: AreaId; readonly shape: MultiPolygonRings }
  | { readonly kind: 'hole'; readonly area: AreaId; readonly shape: MultiPolygonRings }
  /** `how` names the step. */
  | { readonly kind: 'reshape'; readonly how: ReshapeAct; readonly shapes: readonly AreaShape[] }
  | {
      readonly kind: 'redraw';
      readonly area: AreaId;
      readonly line: readonly Position[];
      /** The longer way round is replaced. */
      readonly long: boolean;
    }
  | { readonly kind: 'split'; readonly area: AreaId; readonly line: readonly Position[] }
  | { readonly kind: 'erase'; readonly area: AreaId; readonly shape: MultiPolygonRings }
  | { readonly kind: 'clear'; readonly area: AreaId; readonly shape: MultiPolygonRings }
  | { readonly kind: 'point'; readonly at: Position };

export interface Chosen {
  readonly areas: readonly AreaId[];
  readonly vertex: VertexPath | null;
}

/** What an event led to. */
export interface Outcome<State> {
  readonly state: State;
  /** False: the event was of no use, and the map may pan by it. */
  readonly used: boolean;
  readonly act?: Act;
  readonly choose?: Chosen;
  /** Why a gesture was refused. */
  readonly say?: Text;
}

/** What commands may do to the gesture now. */
export interface Progress {
  /** A reload now would lose something. */
  readonly isUnderWay: boolean;
  readonly canFinish: boolean;
  readonly canTakeBack: boolean;
  readonly canGiveUp: boolean;
  /** The last point of the line, or the vertex that a typed point moves. */
  readonly from: Position | null;
}

/** One tool as a pure state machine: same state, same event, same outcome. */
export interface Tool<State> {
  readonly id: ToolId;
  start(context: ToolContext): State;
  on(state: State, event: ToolEvent, context: ToolContext): Outcome<State>;
  sketch(state: State, context: ToolContext): Sketch;
  status(state: State, context: ToolContext): Text;
  /** The shapes in the hand, for the live numbers; null: nothing is. */
  draft(state: State, context: ToolContext): Draft | null;
  progress(state: State, context: ToolContext): Progress;
}

export const NO_PROGRESS: Progress = {
  isUnderWay: false,
  canFinish: false,
  canTakeBack: false,
  canGiveUp: false,
  from: null,
};

/** A tool with its state, for who need not know of what kind that is. */
export interface RunningTool {
  readonly id: ToolId;
  /** The project refused what the last event asked for: the gesture stands as before it. */
  refused(): void;
  on(event: ToolEvent, context: ToolContext): Omit<Outcome<unknown>, 'state'>;
  sketch(context: ToolContext): Sketch;
  status(context: ToolContext): Text;
  draft(context: ToolContext): Draft | null;
  progress(context: ToolContext): Progress;
}

export function runTool<State>(tool: Tool<State>, context: ToolContext): RunningTool {
  let state = tool.start(context);
  let before = state;
  return {
    id: tool.id,
    on(event, now) {
      const { state: next, ...rest } = tool.on(state, event, now);
      before = state;
      state = next;
      return rest;
    },
    refused() {
      state = before;
    },
    sketch: (now) => tool.sketch(state, now),
    status: (now) => tool.status(state, now),
    draft: (now) => tool.draft(state, now),
    progress: (now) => tool.progress(state, now),
  };
}
