import type { AreaId } from '../../../../domain/delineation.ts';
import type { MultiPolygonRings, Position } from '../../../../geo/column.ts';
import type { Refusal } from '../../../../geo/edit/outcome.ts';
import { faultOf } from '../../../../geo/edit/rings.ts';
import { withBorder, withSharedVertices } from '../../../../geo/edit/share.ts';
import type { VertexPath } from '../../../../geo/edit/vertex-path.ts';
import { movePosition, pathsAt, placeAll, withInserted } from '../../../../geo/edit/vertices.ts';
import type { AreaShape, ToolContext } from './tool.ts';

/** A vertex that a hand holds, in every area that moves with it. */
export interface Grip {
  /** Where it was taken. */
  readonly from: Position;
  /** The area whose handle was taken first, then its neighbours; each has a vertex at `from`. */
  readonly shapes: readonly AreaShape[];
  /** Their indexes in the SK. */
  readonly features: ReadonlySet<number>;
  /** The vertex was not there before. */
  readonly isNew: boolean;
  /** None of them was at fault before: what is at fault now comes of this gesture. */
  readonly wasValid: boolean;
}

/** Takes a vertex of an area, with the neighbours that have that vertex (within 0.1 mm) where borders are shared. */
export const gripVertex = (area: AreaId, from: Position, context: ToolContext): Grip | null =>
  grip(area, from, context, false, (shape) => (pathsAt(shape, from).length > 0 ? shape : null));

/** Takes an edge of an area at a place on it, which becomes a vertex; so it does in neighbours that have that edge. */
export function gripEdge(
  area: AreaId,
  before: VertexPath,
  from: Position,
  context: ToolContext,
): Grip | null {
  return grip(area, from, context, true, (shape, isOwn) => {
    if (isOwn) return withInserted(shape, before, from);
    return withVertex(shape, from);
  });
}

/** Takes the edge of an area that passes through a place. */
export const gripBorder = (area: AreaId, from: Position, context: ToolContext): Grip | null =>
  grip(area, from, context, true, (shape) => withVertex(shape, from));

/** Null: the place is not on an edge of the shape. */
function withVertex(shape: MultiPolygonRings, at: Position): MultiPolygonRings | null {
  const shared = withSharedVertices(shape, [at]);
  return shared === shape ? null : shared;
}

type Take = (shape: MultiPolygonRings, isOwn: boolean) => MultiPolygonRings | null;

function grip(area: AreaId, from: Position, context: ToolContext, isNew: boolean, take: Take): Grip | null {
  const { delineation, layer, options, shapeOf } = context;
  const own = delineation.areas.findIndex(({ id }) => id === area);
  const near = options.sharedBorders ? layer.index.search(withBorder([...from, ...from])) : [];
  const features = new Set<number>();
  const shapes: AreaShape[] = [];
  for (const feature of new Set([own, ...near])) {
    const id = delineation.areas[feature]?.id;
    const shape = id === undefined ? null : shapeOf(id);
    const taken = shape && take(shape, feature === own);
    if (!taken) continue;
    features.add(feature);
    shapes.push({ area: id, shape: taken });
  }
  if (!features.has(own)) return null;
  return { from, shapes, features, isNew, wasValid: shapes.every(({ shape }) => faultOf(shape) === null) };
}

/** All shapes as they are while the hand is elsewhere; they may be at fault. */
export const shapesAt = ({ shapes, from }: Grip, to: Position): readonly AreaShape[] =>
  shapes.map(({ area, shape }) => ({ area, shape: placeAll(shape, from, to) }));

/** What the gesture broke; null: nothing, or it was broken before. */
export function faultAmong({ wasValid }: Grip, shapes: readonly AreaShape[]): Refusal | null {
  if (!wasValid) return null;
  for (const { shape } of shapes) {
    const fault = faultOf(shape);
    if (fault !== null) return fault;
  }
  return null;
}

/** The shapes that the vertex leaves behind where it is let go; a refusal where one of them would be at fault. */
export function letGo(
  held: Grip,
  to: Position,
): { readonly shapes: readonly AreaShape[] } | { readonly refusal: Refusal } {
  const shapes: AreaShape[] = [];
  for (const { area, shape } of held.shapes) {
    const moved = movePosition(shape, held.from, to);
    if (!moved.ok && held.wasValid) return { refusal: moved.failure };
    shapes.push({ area, shape: moved.ok ? moved.value : placeAll(shape, held.from, to) });
  }
  return { shapes };
}
