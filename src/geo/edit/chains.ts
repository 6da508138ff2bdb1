import type { MultiPolygonRings, Position, Ring } from '../column.ts';
import { closeRing, openRing, withoutRepeats } from './rings.ts';

/** A stretch of border between two junctions, or a whole ring without any: the same for all areas that have it. */
interface Chain {
  /** First and last included; a ring without junctions begins and ends at its lowest vertex. */
  readonly line: readonly Position[];
}

/** A ring as the chains it runs along, each forwards or backwards. */
interface RingChains {
  readonly links: readonly { readonly chain: number; readonly isReverse: boolean }[];
}

/** Shapes taken apart into chains; what is done to a chain is done to all that have it. */
export interface ChainNet {
  readonly chains: readonly Chain[];
  /** Chains of each shape. */
  readonly chainsOf: readonly ReadonlySet<number>[];
  /** A shape put together from its chains, each as `lineOf` gives it (ends unchanged). */
  rebuild(shape: number, lineOf: (chain: number) => readonly Position[]): MultiPolygonRings;
}

/**
 * Takes shapes apart at junctions: vertices where borders part, come together, or touch. Two areas that have a stretch of
 * border with the same vertices have the same chain.
 */
export function chainNet(shapes: readonly MultiPolygonRings[]): ChainNet {
  const neighbours = neighboursOfVertices(shapes);
  const chains: Chain[] = [];
  const numbers = new Map<string, number>();
  const add = (line: readonly Position[]) => {
    const isReverse = comesAfter(line);
    const own = isReverse ? line.toReversed() : line;
    const key = `${own.length}|${own.slice(0, 3).join('|')}|${own[own.length - 1]}`;
    let chain = numbers.get(key);
    if (chain === undefined) {
      chain = chains.push({ line: own }) - 1;
      numbers.set(key, chain);
    }
    return { chain, isReverse };
  };
  const isJunction = (position: Position) => (neighbours.get(String(position))?.size ?? 0) !== 2;
  const rings = shapes.map((shape) =>
    shape.map((polygon) =>
      polygon.map((ring): RingChains => ({ links: linesOf(ring, isJunction).map(add) })),
    ),
  );
  return {
    chains,
    chainsOf: rings.map(
      (shape) => new Set(shape.flat().flatMap(({ links }) => links.map(({ chain }) => chain))),
    ),
    rebuild: (shape, lineOf) =>
      rings[shape].map((polygon) =>
        polygon.map(({ links }): Ring => {
          const open = links.flatMap(({ chain, isReverse }) => {
            const line = lineOf(chain);
            return (isReverse ? line.toReversed() : line).slice(0, -1);
          });
          return closeRing(open);
        }),
      ),
  };
}

function neighboursOfVertices(shapes: readonly MultiPolygonRings[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const ring of shapes.flat(2)) {
    const keys = withoutRepeats(openRing(ring)).map(String);
    keys.forEach((key, i) => {
      const own = neighbours.get(key) ?? new Set();
      own.add(keys[(i + 1) % keys.length]);
      own.add(keys[(i + keys.length - 1) % keys.length]);
      neighbours.set(key, own);
    });
  }
  return neighbours;
}

/** Lines between the junctions of a ring, in its order; a ring without any, from its lowest vertex round to it. */
function linesOf(ring: Ring, isJunction: (position: Position) => boolean): Position[][] {
  const open = withoutRepeats(openRing(ring));
  const junction = open.findIndex(isJunction);
  const start = junction >= 0 ? junction : lowestOf(open);
  const turned = [...open.slice(start), ...open.slice(0, start)];
  const lines: Position[][] = [];
  let line: Position[] = [];
  for (const position of [...turned, turned[0]]) {
    line.push(position);
    if (line.length > 1 && isJunction(position)) {
      lines.push(line);
      line = [position];
    }
  }
  if (line.length > 1) lines.push(line);
  return lines;
}

function lowestOf(open: Ring): number {
  let low = 0;
  for (let v = 1; v < open.length; v++) if (isBefore(open[v], open[low])) low = v;
  return low;
}

const isBefore = (a: Position, b: Position): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/** Whether a line runs against the way in which its chain is kept: from the lower end, of a ring from the lower second vertex. */
function comesAfter(line: readonly Position[]): boolean {
  const first = line[0];
  const last = line[line.length - 1];
  if (String(first) === String(last)) return isBefore(line[line.length - 2], line[1]);
  return isBefore(last, first);
}
