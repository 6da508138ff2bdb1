import type { MultiPolygonRings } from '../column.ts';
import { eraseShape } from './erase.ts';
import { done, type Outcome, refuse } from './outcome.ts';
import { overlayShapes } from './overlay.ts';
import { allPositions, faultOf, planeArea } from './rings.ts';

/** Square degrees: about 1 cm². */
const SPECK = 1e-14;

/**
 * Takes the ground of `hole` out of the inside of a shape. It must lie within (it may touch the border at points, or overlap
 * holes that are there: they become one); what would cut the border is an erasure and refused here as `hole-outside`.
 */
export function addHole(shape: MultiPolygonRings, hole: MultiPolygonRings): Outcome<MultiPolygonRings> {
  const fault = faultOf(hole);
  if (fault !== null) return refuse(fault.reason, fault.at);
  const filled = shape.map(([shell]) => [shell]);
  const outside = overlayShapes([hole], [filled], (own, others) => own > 0 && others === 0);
  if (outside.ok && planeArea(outside.value) > SPECK)
    return refuse('hole-outside', allPositions(outside.value)[0]);
  const made = eraseShape(shape, [hole]);
  if (!made.ok) return made;
  const shells = (each: MultiPolygonRings) => planeArea(each.map(([shell]) => [shell]));
  const keepsBorder = Math.abs(shells(made.value) - shells(shape)) < SPECK;
  return keepsBorder ? made : refuse('hole-outside', hole[0][0][0]);
}

/** Fills a hole of a shape. What lay in the hole as a part of its own becomes one with the ground around it. */
export function removeRing(
  shape: MultiPolygonRings,
  polygon: number,
  ring: number,
): Outcome<MultiPolygonRings> {
  if (ring < 1 || shape[polygon]?.[ring] === undefined) return refuse('no-such-ring');
  const filled = shape[polygon].filter((_, r) => r !== ring);
  const rest = shape.filter((_, p) => p !== polygon);
  const made = shape.map((rings, p) => (p === polygon ? filled : rings));
  if (faultOf(made) === null) return done(made);
  return overlayShapes([[filled], rest], [], (count) => count > 0);
}

/** Adds ground that lies apart from the shape or touches it; where the two share ground it is refused as `part-overlaps`. */
export function addPart(shape: MultiPolygonRings, part: MultiPolygonRings): Outcome<MultiPolygonRings> {
  const fault = faultOf(part);
  if (fault !== null) return refuse(fault.reason, fault.at);
  const both = overlayShapes([shape], [part], (own, others) => own > 0 && others > 0);
  if (both.ok) return refuse('part-overlaps', allPositions(both.value)[0]);
  const beside = [...shape, ...part];
  return faultOf(beside) === null ? done(beside) : overlayShapes([shape, part], [], (count) => count > 0);
}

/** Takes a part away; the last one stays. */
export function removePart(shape: MultiPolygonRings, polygon: number): Outcome<MultiPolygonRings> {
  if (shape[polygon] === undefined) return refuse('no-such-ring');
  if (shape.length === 1) return refuse('last-part');
  return done(shape.filter((_, p) => p !== polygon));
}

/** Each part as a shape, the largest first, with its own rings. */
export function separateParts(shape: MultiPolygonRings): Outcome<readonly MultiPolygonRings[]> {
  if (shape.length < 2) return refuse('single-part');
  return done(shape.map((rings): MultiPolygonRings => [rings]).sort((a, b) => planeArea(b) - planeArea(a)));
}
