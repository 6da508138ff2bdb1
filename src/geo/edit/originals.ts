import type { MultiPolygonRings, PolygonRings, Position, Ring } from '../column.ts';
import { doubledArea, openRing, samePosition } from './rings.ts';

/**
 * A made shape with the rings it has in common with its originals put back as they were: same start, same way of turning.
 * Polygons and holes come in the order of the originals they have vertices of; what is new, last.
 */
export function withOriginalRings(
  made: MultiPolygonRings,
  originals: readonly MultiPolygonRings[],
): MultiPolygonRings {
  const memory = new RingMemory(originals.flat(2));
  return sortByRank(
    made.map(([shell, ...holes]): PolygonRings => {
      const restored = sortByRank(holes, (hole) => memory.rank(hole));
      return [shell, ...restored].map((ring) => memory.original(ring) ?? ring);
    }),
    ([shell]) => memory.rank(shell),
  );
}

const sortByRank = <Item>(items: readonly Item[], rank: (item: Item) => number): Item[] =>
  items
    .map((item) => ({ item, at: rank(item) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

class RingMemory {
  private readonly rings: readonly Ring[];
  private readonly ringOf = new Map<string, number>();
  private readonly ringsAt = new Map<string, number[]>();

  constructor(rings: readonly Ring[]) {
    this.rings = rings;
    rings.forEach((ring, index) => {
      const corner = keyOf(lowest(ring));
      this.ringsAt.set(corner, [...(this.ringsAt.get(corner) ?? []), index]);
      for (const position of ring) {
        const key = keyOf(position);
        if (!this.ringOf.has(key)) this.ringOf.set(key, index);
      }
    });
  }

  /** The original that has the same vertices in the same order, wherever it starts and whichever way it turns. */
  original(ring: Ring): Ring | null {
    const index = this.ringsAt.get(keyOf(lowest(ring)))?.find((each) => isSameRing(this.rings[each], ring));
    return index === undefined ? null : this.rings[index];
  }

  /** Number of the first original that the ring has a vertex of. */
  rank(ring: Ring): number {
    let first = Number.POSITIVE_INFINITY;
    for (const position of ring) first = Math.min(first, this.ringOf.get(keyOf(position)) ?? first);
    return Number.isFinite(first) ? first : this.rings.length;
  }
}

const keyOf = ([x, y]: Position): string => `${x},${y}`;

const lowest = (ring: Ring): Position =>
  ring.reduce((low, at) => (at[0] < low[0] || (at[0] === low[0] && at[1] < low[1]) ? at : low));

function isSameRing(a: Ring, b: Ring): boolean {
  const first = openRing(a);
  const sameWay = doubledArea(first) > 0 === doubledArea(openRing(b)) > 0;
  const second = sameWay ? openRing(b) : openRing(b).toReversed();
  if (first.length !== second.length) return false;
  const shift = second.findIndex((position) => samePosition(position, first[0]));
  if (shift < 0) return false;
  return first.every((position, i) => samePosition(position, second[(i + shift) % second.length]));
}
