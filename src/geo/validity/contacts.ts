import type { Position } from '../column.ts';
import type { FaultKind } from './fault.ts';
import { isSameDirection, isSamePoint, isWithinSweep, side } from './predicates.ts';
import type { RingSet } from './rings.ts';
import { crossingPoint, meeting, overlapPoint, touchPoint } from './segments.ts';

/** How two segments of the rings of a feature come together; `touch` alone may be permitted. */
export interface Contact {
  readonly kind: 'spike' | 'cross' | 'touch' | 'overlap';
  readonly at: Position;
  readonly first: number;
  readonly second: number;
}

/** The contact of segments `first` and `second` (numbered by their first vertex); null where there is none. */
export function contactOf(rings: RingSet, first: number, second: number): Contact | null {
  const { xs, ys, next } = rings;
  if (next[first] === second || next[second] === first) return spikeOf(rings, first, second);
  const firstEnd = next[first];
  const secondEnd = next[second];
  const found = meeting(rings, first, firstEnd, second, secondEnd);
  if (found === 'none') return null;
  if (found === 'cross')
    return { kind: 'cross', at: crossingPoint(rings, first, firstEnd, second, secondEnd), first, second };
  if (found === 'overlap') {
    const v = overlapPoint(rings, first, firstEnd, second, secondEnd);
    return { kind: 'overlap', at: [xs[v], ys[v]], first, second };
  }
  const node = touchPoint(rings, first, firstEnd, second, secondEnd);
  // Where the node ends a segment, the following segment's pair tells of it.
  if (isSamePoint(rings, node, firstEnd) || isSamePoint(rings, node, secondEnd)) return null;
  const kind = isCrossingAt(rings, node, first, second) ? 'cross' : 'touch';
  return { kind, at: [xs[node], ys[node]], first, second };
}

/** Segments that follow each other have more than a vertex in common only where the ring folds back. */
function spikeOf(rings: RingSet, first: number, second: number): Contact | null {
  const { xs, ys, next } = rings;
  const [before, tip] = next[first] === second ? [first, second] : [second, first];
  if (side(rings, before, tip, next[tip]) !== 0 || !isSameDirection(rings, tip, before, next[tip]))
    return null;
  return { kind: 'spike', at: [xs[tip], ys[tip]], first, second };
}

/** Whether the two lines pass through each other at a vertex of one, not merely touch. */
function isCrossingAt(rings: RingSet, node: number, first: number, second: number): boolean {
  const [a0, a1] = neighboursAt(rings, node, first);
  const [b0, b1] = neighboursAt(rings, node, second);
  for (const a of [a0, a1]) for (const b of [b0, b1]) if (isSameDirection(rings, node, a, b)) return false;
  return isWithinSweep(rings, node, a1, a0, b0) !== isWithinSweep(rings, node, a1, a0, b1);
}

/** The vertices before and after a point that starts the segment or lies inside it. */
export function neighboursAt(rings: RingSet, node: number, segment: number): readonly [number, number] {
  const before = isSamePoint(rings, node, segment) ? rings.previous[segment] : segment;
  return [before, rings.next[segment]];
}

/** The fault that a contact is, or null where it is a permitted touch. */
export function faultOf(rings: RingSet, contact: Contact): FaultKind | null {
  if (contact.kind === 'spike') return 'spike';
  const a = rings.ringOf[contact.first];
  const b = rings.ringOf[contact.second];
  if (a === b) return contact.kind === 'touch' ? 'ring-self-touch' : 'self-intersection';
  if (contact.kind === 'touch') return null;
  const isOnePolygon = rings.polygonOf[a] === rings.polygonOf[b];
  if (contact.kind === 'overlap')
    return isOnePolygon || !isInsideOnOneSide(rings, contact) ? 'shared-edge' : 'overlapping-parts';
  return isOnePolygon ? 'self-intersection' : 'overlapping-parts';
}

/** Whether two segments along one line have the insides of their polygons on the same side. */
function isInsideOnOneSide(rings: RingSet, { first, second }: Contact): boolean {
  const { xs, ys, next } = rings;
  const along =
    (xs[next[first]] - xs[first]) * (xs[next[second]] - xs[second]) +
    (ys[next[first]] - ys[first]) * (ys[next[second]] - ys[second]);
  return along > 0 === (isInsideLeft(rings, first) === isInsideLeft(rings, second));
}

function isInsideLeft({ ringOf, indexOf, isCounterClockwise }: RingSet, segment: number): boolean {
  const ring = ringOf[segment];
  return isCounterClockwise[ring] === (indexOf[ring] === 0);
}
