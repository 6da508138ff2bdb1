import type { MultiPolygonRings } from '../column.ts';
import { type Outcome, refuse } from './outcome.ts';
import { overlayShapes } from './overlay.ts';
import { planeArea } from './rings.ts';

/** Square degrees (about 1 cm²) below which ground did not change. */
const NO_CHANGE = 1e-14;

/** A shape less the ground of the cutters. Refused as `nothing-changes` where they do not meet it, `nothing-left` where they cover it. */
export function eraseShape(
  shape: MultiPolygonRings,
  cutters: readonly MultiPolygonRings[],
): Outcome<MultiPolygonRings> {
  return changed(
    shape,
    overlayShapes([shape], cutters, (own, others) => own > 0 && others === 0),
  );
}

/** The part of a shape that lies in any of the masks. Refused as `nothing-changes` where they cover it. */
export function clipShape(
  shape: MultiPolygonRings,
  masks: readonly MultiPolygonRings[],
): Outcome<MultiPolygonRings> {
  return changed(
    shape,
    overlayShapes([shape], masks, (own, others) => own > 0 && others > 0),
  );
}

function changed(shape: MultiPolygonRings, made: Outcome<MultiPolygonRings>): Outcome<MultiPolygonRings> {
  if (!made.ok) return made;
  return planeArea(shape) - planeArea(made.value) < NO_CHANGE ? refuse('nothing-changes') : made;
}
