import type { AreaId } from '../../../../domain/delineation.ts';
import {
  type Bounds,
  columnBounds,
  columnFromFeatures,
  type MultiPolygonRings,
  type Position,
} from '../../../../geo/column.ts';
import { openRing } from '../../../../geo/edit/rings.ts';
import { withBorder } from '../../../../geo/edit/share.ts';
import type { VertexPath } from '../../../../geo/edit/vertex-path.ts';
import { VertexPlaces } from '../../../../geo/edit/vertex-places.ts';
import type { SketchHandle } from '../../../../map/sketch/sketch.ts';
import type { IndexedLayer } from './indexed-layer.ts';
import type { ToolContext } from './tool.ts';

/** Handles that do not depend on which vertex is chosen, of the shape they were last made for. */
let made: {
  readonly shape: MultiPolygonRings;
  readonly layer: IndexedLayer;
  readonly handles: readonly SketchHandle[];
} | null = null;

/** Every vertex of an area and the middle of every edge. Made once for a shape: a move of the pointer asks again. */
export function handlesOf(area: AreaId, context: ToolContext): readonly SketchHandle[] {
  const shape = context.shapeOf(area);
  if (shape === null) return [];
  if (made?.shape !== shape || made.layer !== context.layer)
    made = { shape, layer: context.layer, handles: freshHandles(area, shape, context) };
  const { vertex } = context;
  if (vertex === null) return made.handles;
  return made.handles.map((handle) =>
    handle.kind === 'vertex' && samePath(handle.path, vertex) ? { ...handle, isChosen: true } : handle,
  );
}

const samePath = (a: VertexPath, b: VertexPath): boolean =>
  a.polygon === b.polygon && a.ring === b.ring && a.vertex === b.vertex;

function freshHandles(
  area: AreaId,
  shape: MultiPolygonRings,
  { layer, delineation }: ToolContext,
): readonly SketchHandle[] {
  const bounds = columnBounds(columnFromFeatures([shape]));
  const own = delineation.areas.findIndex(({ id }) => id === area);
  const others = bounds ? verticesOfOthers(layer, withBorder(bounds), own) : new VertexPlaces();
  return shape.flatMap((rings, polygon) =>
    rings.flatMap((closed, ring) => {
      const open = openRing(closed);
      return open.flatMap((at, vertex): SketchHandle[] => {
        const path = { polygon, ring, vertex };
        const isShared = others.near(at) !== null;
        const middle = between(at, open[(vertex + 1) % open.length]);
        return [
          { kind: 'vertex', area, path, at, isChosen: false, isShared },
          { kind: 'midpoint', area, path, at: middle, isChosen: false, isShared: false },
        ];
      });
    }),
  );
}

const between = (a: Position, b: Position): Position => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** Vertices of all other areas whose bounds meet the bounds. */
function verticesOfOthers({ column, index }: IndexedLayer, bounds: Bounds, own: number): VertexPlaces {
  const { coordinates, ringStarts, polygonStarts, featureStarts } = column;
  const found = new VertexPlaces();
  for (const feature of index.search(bounds)) {
    if (feature === own) continue;
    const end = ringStarts[polygonStarts[featureStarts[feature + 1]]];
    for (let v = ringStarts[polygonStarts[featureStarts[feature]]]; v < end; v++)
      found.add([coordinates[2 * v], coordinates[2 * v + 1]]);
  }
  return found;
}
