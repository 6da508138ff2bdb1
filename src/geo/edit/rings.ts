import { columnFromFeatures, type MultiPolygonRings, type Position, type Ring } from '../column.ts';
import { findFaults, isInvalid } from '../validity.ts';
import { done, type Outcome, type Refusal, refuse } from './outcome.ts';

export const samePosition = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

export const isFinitePosition = ([x, y]: Position): boolean => Number.isFinite(x) && Number.isFinite(y);

/** The ring without its closing vertex. */
export const openRing = (ring: Ring): Ring =>
  ring.length > 1 && samePosition(ring[0], ring[ring.length - 1]) ? ring.slice(0, -1) : ring;

export const closeRing = (open: Ring): Ring => (open.length === 0 ? open : [...open, open[0]]);

/** Without vertices that repeat the one before them; of an open ring, the last may not repeat the first. */
export const withoutRepeats = (open: Ring): Ring =>
  open.filter((position, i) => !samePosition(position, open[(i + open.length - 1) % open.length]));

export const allPositions = (shape: MultiPolygonRings): Position[] => shape.flat(2);

/** The shape with one ring replaced, all others being the same objects. */
export const withRing = (
  shape: MultiPolygonRings,
  polygon: number,
  ring: number,
  next: Ring,
): MultiPolygonRings =>
  shape.map((rings, p) => (p === polygon ? rings.map((each, r) => (r === ring ? next : each)) : rings));

/** Every ring through a function; a shape, polygon or ring of which nothing changed is the same object. */
export function mapRings(shape: MultiPolygonRings, map: (ring: Ring) => Ring): MultiPolygonRings {
  const next = shape.map((rings) => {
    const mapped = rings.map(map);
    return mapped.every((ring, i) => ring === rings[i]) ? rings : mapped;
  });
  return next.every((rings, i) => rings === shape[i]) ? shape : next;
}

/** Twice the signed plane area in square degrees; counter-clockwise is positive. */
export function doubledArea(ring: Ring): number {
  if (ring.length === 0) return 0;
  const [x0, y0] = ring[0];
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const [ax, ay] = ring[i];
    const [bx, by] = ring[(i + 1) % ring.length];
    sum += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return sum;
}

/** Plane area in square degrees, holes taken off whatever way rings turn: to compare pieces of one place. */
export const planeArea = (shape: MultiPolygonRings): number =>
  shape.reduce(
    (total, rings) =>
      total +
      rings.reduce((sum, ring, r) => sum + (r === 0 ? 1 : -1) * Math.abs(doubledArea(openRing(ring))), 0) / 2,
    0,
  );

/** RFC 7946 §3.1.6: shells counter-clockwise, holes clockwise. */
export const turnedRing = (ring: Ring, isShell: boolean): Ring =>
  doubledArea(openRing(ring)) > 0 === isShell ? ring : ring.toReversed();

/** The first fault that makes a shape invalid by OGC simple features; null for a valid one. An empty shape has no ground. */
export function faultOf(shape: MultiPolygonRings): Refusal | null {
  if (shape.length === 0) return { reason: 'nothing-left', at: null };
  const fault = findFaults(columnFromFeatures([shape]), 0).find(({ kind }) => isInvalid(kind));
  if (fault === undefined) return null;
  return { reason: 'not-valid', at: isFinitePosition(fault.at) ? fault.at : null };
}

/** The shape itself where it is valid. */
export function checkShape(shape: MultiPolygonRings): Outcome<MultiPolygonRings> {
  const fault = faultOf(shape);
  return fault === null ? done(shape) : refuse(fault.reason, fault.at);
}
