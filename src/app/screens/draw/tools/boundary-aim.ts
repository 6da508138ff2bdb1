import type { AreaId } from '../../../../domain/delineation.ts';
import type { Position } from '../../../../geo/column.ts';
import { metresToBoundary } from '../../../../geo/edit/boundary.ts';
import { snapPosition } from '../../../../geo/edit/snap.ts';
import type { SketchEvent } from '../../../../map/sketch/sketch.ts';
import type { Aim } from './aim.ts';
import type { ToolContext } from './tool.ts';

/** CSS pixels from which the boundary of the area in work attracts, whether or not snapping is on. */
const BOUNDARY_REACH = 14;
/** Metres: what was snapped to a border lies on it but for rounding. */
const ON_BOUNDARY = 0.001;

/** The nearest place on the boundary of an area; null: it is too far away. */
export function aimAtBoundary(event: SketchEvent, area: AreaId, context: ToolContext): Aim | null {
  const shape = context.shapeOf(area);
  if (!shape) return null;
  const source = context.delineation.decree.name;
  const sources = { columns: [], shapes: [{ source, feature: 0, shape }], lines: [] };
  const snap = snapPosition(event.at, sources, BOUNDARY_REACH * event.metresPerPixel);
  return snap && { at: snap.at, snap, long: event.alt };
}

export function isOnBoundary(at: Position, area: AreaId, context: ToolContext): boolean {
  const shape = context.shapeOf(area);
  return shape !== null && metresToBoundary(shape, at) <= ON_BOUNDARY;
}
