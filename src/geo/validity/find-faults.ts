import type Flatbush from 'flatbush';
import type { MultiPolygonColumn, Position } from '../column.ts';
import { cuttingTouches } from './connected.ts';
import { type Contact, contactOf, faultOf } from './contacts.ts';
import { type Fault, type FaultKind, isInvalid } from './fault.ts';
import { ringsAround } from './nesting.ts';
import { type RingSet, readRings } from './rings.ts';
import { indexSegments, visitPairs } from './segment-pairs.ts';

/** A scribble has a million crossings; nobody reads past the first thousand. */
const MOST_FAULTS = 1000;

/**
 * What is wrong with a feature by OGC simple features, decided with exact predicates: the same
 * answer for a ring reversed or started elsewhere. Near-linear in the vertices for shapes that are
 * not scribbles. At most a thousand crossings and touches are listed.
 *
 * A place is NaN, NaN only where the feature has no finite vertex at all.
 */
export function findFaults(column: MultiPolygonColumn, feature: number): Fault[] {
  const faults: Fault[] = [];
  const add = (kind: FaultKind, at: Position, polygon: number, ring: number): void => {
    faults.push({ kind, at, feature, polygon, ring });
  };
  const first = column.featureStarts[feature];
  const rings = readRings(column, first, first, column.featureStarts[feature + 1], add);
  const index = indexSegments(segmentsOf(rings));
  if (index === null) return faults;
  addOrientation(rings, add);
  const contacts = addContacts(rings, index, faults, add);
  addNesting(rings, index, contacts, add);
  if (!faults.some((fault) => isInvalid(fault.kind)))
    for (const { first: segment, at } of cuttingTouches(rings, contacts.touches))
      addAtRing(rings, rings.ringOf[segment], 'disconnected-interior', at, add);
  return faults;
}

type Add = (kind: FaultKind, at: Position, polygon: number, ring: number) => void;

const segmentsOf = (rings: RingSet) => ({
  points: rings,
  starts: rings.next.map((_, v) => v),
  ends: rings.next,
});

function addAtRing(rings: RingSet, ring: number, kind: FaultKind, at: Position, add: Add): void {
  add(kind, at, rings.polygonOf[ring], rings.indexOf[ring]);
}

const startOf = (rings: RingSet, ring: number): Position => {
  const v = rings.ringStarts[ring];
  return [rings.xs[v], rings.ys[v]];
};

/** RFC 7946 §3.1.6: shells counter-clockwise, holes clockwise. */
function addOrientation(rings: RingSet, add: Add): void {
  for (let ring = 0; ring < rings.polygonOf.length; ring++)
    if (rings.isCounterClockwise[ring] !== (rings.indexOf[ring] === 0))
      addAtRing(rings, ring, 'wrong-orientation', startOf(rings, ring), add);
}

interface Contacts {
  readonly touches: readonly Contact[];
  /** Pairs of rings that cross or share an edge, as `pairKey`. */
  readonly entangled: ReadonlySet<number>;
}

const pairKey = (rings: RingSet, a: number, b: number): number =>
  Math.min(a, b) * rings.polygonOf.length + Math.max(a, b);

function addContacts(rings: RingSet, index: Flatbush, faults: readonly Fault[], add: Add): Contacts {
  const touches: Contact[] = [];
  const entangled = new Set<number>();
  const limit = faults.length + MOST_FAULTS;
  visitPairs(segmentsOf(rings), index, (first, second) => {
    const contact = contactOf(rings, first, second);
    if (contact === null) return false;
    const kind = faultOf(rings, contact);
    if (contact.kind === 'touch') touches.push(contact);
    else entangled.add(pairKey(rings, rings.ringOf[first], rings.ringOf[second]));
    if (kind !== null) addAtRing(rings, rings.ringOf[second], kind, contact.at, add);
    return faults.length >= limit;
  });
  return { touches, entangled };
}

function addNesting(rings: RingSet, index: Flatbush, { entangled }: Contacts, add: Add): void {
  if (rings.polygonOf.length < 2) return;
  const around = rings.polygonOf.map((_, ring) => ringsAround(rings, index, ring));
  const isClear = (a: number, b: number) => !entangled.has(pairKey(rings, a, b));
  let shell = -1;
  for (let ring = 0; ring < around.length; ring++) {
    if (rings.indexOf[ring] === 0) shell = ring;
    const kind =
      ring === shell
        ? shellFault(rings, around[ring], shell, isClear)
        : holeFault(rings, around[ring], ring, shell, isClear);
    if (kind !== null) addAtRing(rings, ring, kind, startOf(rings, ring), add);
  }
}

type IsClear = (a: number, b: number) => boolean;

function holeFault(
  { polygonOf, indexOf }: RingSet,
  around: ReadonlySet<number>,
  hole: number,
  shell: number,
  isClear: IsClear,
): FaultKind | null {
  const hasShell = shell >= 0 && polygonOf[shell] === polygonOf[hole];
  if (hasShell && isClear(hole, shell) && !around.has(shell)) return 'hole-outside-shell';
  for (const other of around)
    if (polygonOf[other] === polygonOf[hole] && indexOf[other] > 0 && isClear(hole, other))
      return 'nested-holes';
  return null;
}

/** A shell may lie in another polygon's shell only inside one of its holes. */
function shellFault(
  { polygonOf, indexOf }: RingSet,
  around: ReadonlySet<number>,
  shell: number,
  isClear: IsClear,
): FaultKind | null {
  const holed = new Set<number>();
  for (const ring of around) if (indexOf[ring] > 0) holed.add(polygonOf[ring]);
  for (const other of around)
    if (indexOf[other] === 0 && !holed.has(polygonOf[other]) && isClear(shell, other)) return 'nested-shells';
  return null;
}
