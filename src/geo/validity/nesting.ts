import type Flatbush from 'flatbush';
import { neighboursAt } from './contacts.ts';
import { isSameDirection, isSamePoint, isWithinSweep, side } from './predicates.ts';
import type { RingSet } from './rings.ts';
import { isOnLineWithin } from './segments.ts';

/** For a ring: the other rings it lies in. Only meaningful between rings that do not cross or share edges. */
export function ringsAround(rings: RingSet, index: Flatbush, ring: number): ReadonlySet<number> {
  const probe = rings.ringStarts[ring];
  const around = new Set<number>();
  const touched = new Map<number, number>();
  const x = rings.xs[probe];
  const y = rings.ys[probe];
  index.collides(x, y, Number.POSITIVE_INFINITY, y, (segment) => {
    const other = rings.ringOf[segment];
    if (other === ring) return false;
    if (isOnLineWithin(rings, segment, rings.next[segment], probe)) {
      if (!isSamePoint(rings, probe, rings.next[segment])) touched.set(other, segment);
    } else if (isEastOf(rings, segment, probe)) toggle(around, other);
    return false;
  });
  for (const [other, segment] of touched)
    if (leadsInside(rings, probe, segment)) around.add(other);
    else around.delete(other);
  return around;
}

/** Whether a ray from the probe to the east crosses the segment (half-open upwards). */
function isEastOf(rings: RingSet, segment: number, probe: number): boolean {
  const end = rings.next[segment];
  const { ys } = rings;
  const up = ys[segment] <= ys[probe] && ys[end] > ys[probe];
  const down = ys[end] <= ys[probe] && ys[segment] > ys[probe];
  if (!up && !down) return false;
  return up === side(rings, segment, end, probe) > 0;
}

function toggle(set: Set<number>, value: number): void {
  if (!set.delete(value)) set.add(value);
}

/** Where the probe vertex lies on the other ring itself, its next edge tells on which side the ring goes on. */
function leadsInside(rings: RingSet, probe: number, segment: number): boolean {
  const [before, after] = neighboursAt(rings, probe, segment);
  const ahead = rings.next[probe];
  if (isSameDirection(rings, probe, ahead, before) || isSameDirection(rings, probe, ahead, after))
    return false;
  const withinLeft = isWithinSweep(rings, probe, after, before, ahead);
  return withinLeft === rings.isCounterClockwise[rings.ringOf[segment]];
}
