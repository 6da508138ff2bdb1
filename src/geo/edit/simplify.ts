import { columnBounds, columnFromFeatures, type MultiPolygonRings, type Position } from '../column.ts';
import { featureContains } from '../point-in-feature.ts';
import { indexSegments, visitPairs } from '../validity/segment-pairs.ts';
import { meeting } from '../validity/segments.ts';
import { type ChainNet, chainNet } from './chains.ts';
import { conformShapes } from './conform.ts';
import { faultOf, mapRings } from './rings.ts';
import { footOn, type Scale, scaleAt } from './segment.ts';

export interface Simplified {
  /** In the order given; the same object where nothing changed. */
  readonly shapes: readonly MultiPolygonRings[];
  /** Stretches of border left as they were, for without their vertices areas would cross. */
  readonly chainsLeft: number;
}

/** What the plane of `scaleAt` may be off within a shape of some kilometres. */
const SAFETY = 0.999;

/**
 * Shapes with fewer vertices (Douglas and Peucker 1973): no point of a border moves by more than `metres`, no vertex moves, and
 * borders stay with all areas that have them: a stretch between two junctions is simplified once. Only stretches of the
 * `chosen` shapes are; the others are neighbours, which follow. A stretch is left as it is where a shape would
 * become invalid or where borders would cross that did not.
 */
export function simplifyShapes(
  shapes: readonly MultiPolygonRings[],
  chosen: ReadonlySet<number>,
  metres: number,
): Simplified {
  const agreed = conformShapes(shapes);
  const net = chainNet(agreed);
  const tolerance = metres * SAFETY;
  const wanted = new Set([...chosen].flatMap((shape) => [...net.chainsOf[shape]]));
  const simple = net.chains.map(({ line }, chain) =>
    wanted.has(chain) ? simplifyLine(line, tolerance) : line,
  );
  const isSimplified = simple.map((line, chain) => line.length < net.chains[chain].line.length);
  const lineOf = (chain: number) => (isSimplified[chain] ? simple[chain] : net.chains[chain].line);
  const before = crossedChains(net, (chain) => net.chains[chain].line);
  let left = 0;
  const leave = (chains: Iterable<number>): boolean => {
    let some = false;
    for (const chain of chains) {
      if (!isSimplified[chain]) continue;
      isSimplified[chain] = false;
      left++;
      some = true;
    }
    return some;
  };
  const touched = shapes.flatMap((_, s) => ([...net.chainsOf[s]].some((c) => isSimplified[c]) ? [s] : []));
  for (let isSound = false; !isSound; ) {
    const crossed = [...crossedChains(net, lineOf)].filter((chain) => !before.has(chain));
    isSound = !leave(crossed);
    for (const s of touched) {
      for (const at of swallowed(shapes, s, net.rebuild(s, lineOf)))
        if (leave(chainsNear(net, s, at, metres))) isSound = false;
      const fault = faultOf(net.rebuild(s, lineOf));
      if (fault === null || faultOf(shapes[s]) !== null) continue;
      const near = fault.at === null ? [] : chainsNear(net, s, fault.at, metres);
      if (leave(near) || leave(net.chainsOf[s])) isSound = false;
    }
  }
  return {
    shapes: shapes.map((shape, s) => rebuilt(net, shape, agreed[s], s, lineOf, isSimplified)),
    chainsLeft: left,
  };
}

/** Vertices of rings of other shapes that lie in the simplified shape and not in the one that was, or the other way about. */
function swallowed(shapes: readonly MultiPolygonRings[], index: number, made: MultiPolygonRings): Position[] {
  const own = new Set(shapes[index].flat(2).map(String));
  const [before, after] = [shapes[index], made].map((shape) => columnFromFeatures([shape]));
  const box = columnBounds(before);
  if (box === null) return [];
  return shapes.flatMap((shape, other) => {
    if (other === index) return [];
    return shape.flat().flatMap((ring): Position[] => {
      const at = ring.find((position) => !own.has(String(position)));
      if (at === undefined || at[0] < box[0] || at[1] < box[1] || at[0] > box[2] || at[1] > box[3]) return [];
      return featureContains(before, 0, at) === featureContains(after, 0, at) ? [] : [at];
    });
  });
}

function rebuilt(
  net: ChainNet,
  shape: MultiPolygonRings,
  agreed: MultiPolygonRings,
  index: number,
  lineOf: (chain: number) => readonly Position[],
  isSimplified: readonly boolean[],
): MultiPolygonRings {
  if (![...net.chainsOf[index]].some((chain) => isSimplified[chain])) return shape;
  const made = net.rebuild(index, lineOf).flat();
  const lengths = agreed.flat().map(({ length }) => length);
  let at = -1;
  // A ring of which no vertex went stays as it came.
  return mapRings(shape, (ring) => {
    at++;
    return made[at].length === lengths[at] ? ring : made[at];
  });
}

/** Chains of a shape whose bounds, as they were, come near a place. */
function chainsNear(net: ChainNet, shape: number, at: Position, metres: number): number[] {
  const scale = scaleAt(at);
  const [dx, dy] = [metres / scale.lon, metres / scale.lat];
  return [...net.chainsOf[shape]].filter((chain) => {
    const xs = net.chains[chain].line.map(([x]) => x);
    const ys = net.chains[chain].line.map(([, y]) => y);
    return (
      Math.min(...xs) - dx <= at[0] &&
      Math.max(...xs) + dx >= at[0] &&
      Math.min(...ys) - dy <= at[1] &&
      Math.max(...ys) + dy >= at[1]
    );
  });
}

/** Chains that cross or run over another one, or themselves. */
function crossedChains(net: ChainNet, lineOf: (chain: number) => readonly Position[]): Set<number> {
  const xs: number[] = [];
  const ys: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const owners: number[] = [];
  net.chains.forEach((_, chain) => {
    lineOf(chain).forEach(([x, y], v) => {
      xs.push(x);
      ys.push(y);
      if (v === 0) return;
      starts.push(xs.length - 2);
      ends.push(xs.length - 1);
      owners.push(chain);
    });
  });
  const crossed = new Set<number>();
  const segments = { points: { xs, ys }, starts, ends };
  const index = indexSegments(segments);
  if (index !== null)
    visitPairs(segments, index, (a, b) => {
      const found = meeting(segments.points, starts[a], ends[a], starts[b], ends[b]);
      if (found === 'cross' || found === 'overlap') {
        crossed.add(owners[a]);
        crossed.add(owners[b]);
      }
      return false;
    });
  return crossed;
}

/** The line without the vertices that lie within the tolerance of what is left; ends stay. A ring keeps its farthest vertex too. */
export function simplifyLine(line: readonly Position[], tolerance: number): readonly Position[] {
  if (line.length < 3) return line;
  const scale = scaleAt(line[0]);
  const isKept = new Uint8Array(line.length);
  isKept[0] = 1;
  isKept[line.length - 1] = 1;
  const pending: (readonly [number, number])[] = [[0, line.length - 1]];
  const isRing = String(line[0]) === String(line[line.length - 1]);
  for (let span = pending.pop(); span !== undefined; span = pending.pop()) {
    const [from, to] = span;
    const { at, distance } = farthest(line, from, to, scale);
    const keepsRing = isRing && from === 0 && to === line.length - 1;
    if (at < 0 || (distance <= tolerance && !keepsRing)) continue;
    isKept[at] = 1;
    pending.push([from, at], [at, to]);
  }
  return line.filter((_, v) => isKept[v] === 1);
}

function farthest(line: readonly Position[], from: number, to: number, scale: Scale) {
  let at = -1;
  let distance = -1;
  for (let v = from + 1; v < to; v++) {
    const reach = footOn(line[v], line[from], line[to], scale).distance;
    if (reach > distance) {
      at = v;
      distance = reach;
    }
  }
  return { at, distance };
}
