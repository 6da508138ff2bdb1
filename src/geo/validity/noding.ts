import type { Points } from './predicates.ts';
import type { RingSet } from './rings.ts';
import { indexSegments, type Segments, visitPairs } from './segment-pairs.ts';
import { crossingPoint, isOnLineWithin, meeting, touchPoint } from './segments.ts';

/**
 * Edges that meet at their ends only. Edge e runs from starts[e] to ends[e]; `nets[e]` is how many times
 * more the rings pass it that way than back.
 */
export interface NodedEdges {
  readonly points: Points;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly nets: readonly number[];
}

/** Enough for any shape met in tests several times over: rounding leaves new crossings two or three times at most. */
const MOST_PASSES = 20;
/** A crossing nearer to a vertex than this part of the largest coordinate (1e-12°, 0.2 µm) is put on it. */
const SNAP = 2 ** -47;

/**
 * Cuts the segments of rings where they cross, touch or run along each other, until none does.
 * Vertices stay where they are; a crossing is moved by rounding, at most by the snapping distance. With
 * `gridShare` above 0, vertices and crossings are all put on a grid, that part of the largest coordinate.
 */
export function nodeRings(rings: RingSet, gridShare: number): NodedEdges {
  const starts = Array.from(rings.next, (_, v) => v);
  return nodeSegments(
    { points: rings, starts, ends: rings.next },
    starts.map(() => 1),
    gridShare,
  );
}

/**
 * As `nodeRings`, for segments of any kind: `passes[s]` is what segment s counts for in the winding of the ground at its
 * sides, 0 for a line that bounds none.
 */
export function nodeSegments(
  { points, starts, ends }: Segments,
  passes: readonly number[],
  gridShare: number,
): NodedEdges {
  const largest = largestCoordinate(points);
  const nodes = new Nodes(gridShare * 2 ** Math.ceil(Math.log2(largest)));
  const ids = Array.from(points.xs, (x, v) => nodes.at(x, points.ys[v]));
  let edges = mergeEdges(
    Array.from(starts, (v) => ids[v]),
    Array.from(ends, (v) => ids[v]),
    passes,
  );
  const snap = largest * SNAP;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const cuts = findCuts(nodes, edges, snap * Math.max(1, 2 ** (pass - 4)));
    if (cuts.size === 0) break;
    edges = cutEdges(nodes, edges, cuts);
  }
  return { points: nodes, ...edges };
}

function largestCoordinate({ xs, ys }: Points): number {
  let largest = Number.MIN_VALUE;
  for (let v = 0; v < xs.length; v++) largest = Math.max(largest, Math.abs(xs[v]), Math.abs(ys[v]));
  return largest;
}

/** Points with one number for each position. */
class Nodes implements Points {
  readonly xs: number[] = [];
  readonly ys: number[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly grid: number;

  constructor(grid: number) {
    this.grid = grid;
  }

  at(exactX: number, exactY: number): number {
    const x = this.round(exactX);
    const y = this.round(exactY);
    const key = `${x},${y}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.xs.push(x) - 1;
    this.ys.push(y);
    this.numbers.set(key, number);
    return number;
  }

  private round(value: number): number {
    return this.grid > 0 ? Math.round(value / this.grid) * this.grid : value;
  }
}

type Edges = Omit<NodedEdges, 'points'>;

/** More nodes than memory holds; two node numbers make one exact number. */
const KEY_STRIDE = 2 ** 26;

/** One edge for all that join the same two nodes. */
function mergeEdges(from: readonly number[], to: readonly number[], passes: readonly number[]): Edges {
  const edgeOf = new Map<number, number>();
  const starts: number[] = [];
  const ends: number[] = [];
  const nets: number[] = [];
  for (let i = 0; i < from.length; i++) {
    if (from[i] === to[i]) continue;
    const forwards = from[i] < to[i];
    const key = Math.min(from[i], to[i]) * KEY_STRIDE + Math.max(from[i], to[i]);
    let edge = edgeOf.get(key);
    if (edge === undefined) {
      edge = starts.push(Math.min(from[i], to[i])) - 1;
      ends.push(Math.max(from[i], to[i]));
      nets.push(0);
      edgeOf.set(key, edge);
    }
    nets[edge] += forwards ? passes[i] : -passes[i];
  }
  return { starts, ends, nets };
}

type Cuts = Map<number, Set<number>>;

function findCuts(nodes: Nodes, edges: Edges, snap: number): Cuts {
  const cuts: Cuts = new Map();
  const segments = { points: nodes, ...edges };
  const index = indexSegments(segments);
  if (index === null) return cuts;
  visitPairs(segments, index, (first, second) => {
    addCuts(nodes, edges, first, second, snap, cuts);
    return false;
  });
  return cuts;
}

function addCuts(nodes: Nodes, edges: Edges, first: number, second: number, snap: number, cuts: Cuts): void {
  const [a0, a1, b0, b1] = [edges.starts[first], edges.ends[first], edges.starts[second], edges.ends[second]];
  const found = meeting(nodes, a0, a1, b0, b1);
  if (found === 'none') return;
  const at =
    found === 'overlap'
      ? [a0, a1, b0, b1]
      : [
          found === 'touch'
            ? touchPoint(nodes, a0, a1, b0, b1)
            : snappedCrossing(nodes, a0, a1, b0, b1, snap),
        ];
  for (const node of at) {
    const isOn = (from: number, to: number) => found !== 'overlap' || isOnLineWithin(nodes, from, to, node);
    if (node !== a0 && node !== a1 && isOn(a0, a1)) addCut(cuts, first, node);
    if (node !== b0 && node !== b1 && isOn(b0, b1)) addCut(cuts, second, node);
  }
}

function addCut(cuts: Cuts, edge: number, node: number): void {
  const nodes = cuts.get(edge);
  if (nodes === undefined) cuts.set(edge, new Set([node]));
  else nodes.add(node);
}

function snappedCrossing(nodes: Nodes, a0: number, a1: number, b0: number, b1: number, snap: number): number {
  const [x, y] = crossingPoint(nodes, a0, a1, b0, b1);
  for (const end of [a0, a1, b0, b1])
    if (Math.abs(nodes.xs[end] - x) <= snap && Math.abs(nodes.ys[end] - y) <= snap) return end;
  return nodes.at(x, y);
}

function cutEdges(nodes: Nodes, edges: Edges, cuts: Cuts): Edges {
  const from: number[] = [];
  const to: number[] = [];
  const passes: number[] = [];
  for (let edge = 0; edge < edges.starts.length; edge++) {
    const start = edges.starts[edge];
    const end = edges.ends[edge];
    const stops = [start, ...alongEdge(nodes, start, end, cuts.get(edge) ?? []), end];
    for (let i = 0; i + 1 < stops.length; i++) {
      from.push(stops[i]);
      to.push(stops[i + 1]);
      passes.push(edges.nets[edge]);
    }
  }
  return mergeEdges(from, to, passes);
}

/** Nodes in the order in which they are met on the way from start to end. */
function alongEdge({ xs, ys }: Nodes, start: number, end: number, nodes: Iterable<number>): number[] {
  const dx = xs[end] - xs[start];
  const dy = ys[end] - ys[start];
  const way = (node: number) => (xs[node] - xs[start]) * dx + (ys[node] - ys[start]) * dy;
  return [...nodes].sort((a, b) => way(a) - way(b));
}
