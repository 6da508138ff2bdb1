import type { MultiPolygonRings } from '../column.ts';
import { done, type Outcome, refuse } from './outcome.ts';
import { overlayShapes } from './overlay.ts';

/** The ground of all shapes as one shape; borders between them go, ground in several counts once. Parts stay parts. */
export function mergeShapes(shapes: readonly MultiPolygonRings[]): Outcome<MultiPolygonRings> {
  if (shapes.length === 0) return refuse('nothing-left');
  if (shapes.length === 1) return done(shapes[0]);
  return overlayShapes(shapes, [], (count) => count > 0);
}
