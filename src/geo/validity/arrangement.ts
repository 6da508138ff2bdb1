import type Flatbush from 'flatbush';
import type { NodedEdges } from './noding.ts';
import { side } from './predicates.ts';
import { indexSegments } from './segment-pairs.ts';

/**
 * Noded edges as half-edges (2e runs along edge e, 2e + 1 back), sorted around their nodes, with the
 * winding number of the ground to the left of each.
 */
export interface Arrangement extends NodedEdges {
  /** Half-edges that leave each node, counter-clockwise. */
  readonly leaving: readonly (readonly number[])[];
  /** Winding number left of each half-edge. */
  readonly windings: Int32Array;
}

export const originOf = ({ starts, ends }: NodedEdges, half: number): number =>
  half % 2 === 0 ? starts[half >> 1] : ends[half >> 1];

export const twinOf = (half: number): number => half ^ 1;

const netOf = ({ nets }: NodedEdges, half: number): number =>
  half % 2 === 0 ? nets[half >> 1] : -nets[half >> 1];

/** Winding number right of a half-edge. */
export const rightOf = (arrangement: Arrangement, half: number): number =>
  arrangement.windings[half] - netOf(arrangement, half);

export function arrange(edges: NodedEdges): Arrangement {
  const leaving = leavingHalves(edges);
  const arrangement = { ...edges, leaving, windings: new Int32Array(2 * edges.starts.length) };
  const components = componentOfNodes(arrangement);
  const index = components.seeds.length > 1 ? indexSegments(edges) : null;
  components.seeds.forEach((seed, component) => {
    const outside = index === null ? 0 : windingAround(edges, index, seed, component, components.of);
    spreadWindings(arrangement, seed, outside);
  });
  return arrangement;
}

function leavingHalves(edges: NodedEdges): number[][] {
  const leaving: number[][] = Array.from(edges.points.xs, () => []);
  for (let half = 0; half < 2 * edges.starts.length; half++) leaving[originOf(edges, half)].push(half);
  leaving.forEach((halves, node) => {
    const target = (half: number) => originOf(edges, twinOf(half));
    halves.sort((a, b) => compareDirections(edges, node, target(a), target(b)));
  });
  return leaving;
}

/** By angle from −180° (inclusive) to 180°, exact. */
function compareDirections({ points }: NodedEdges, centre: number, a: number, b: number): number {
  const { xs, ys } = points;
  const isUpper = (p: number) => ys[p] > ys[centre] || (ys[p] === ys[centre] && xs[p] > xs[centre]);
  if (isUpper(a) !== isUpper(b)) return isUpper(a) ? 1 : -1;
  return -side(points, centre, a, b);
}

interface Components {
  readonly of: Int32Array;
  /** Leftmost (then lowest) node of each. */
  readonly seeds: readonly number[];
}

function componentOfNodes(arrangement: Arrangement): Components {
  const { xs, ys } = arrangement.points;
  const of = new Int32Array(xs.length).fill(-1);
  const seeds: number[] = [];
  for (let start = 0; start < xs.length; start++) {
    if (of[start] >= 0 || arrangement.leaving[start].length === 0) continue;
    let seed = start;
    const pending = [start];
    of[start] = seeds.length;
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (xs[node] < xs[seed] || (xs[node] === xs[seed] && ys[node] < ys[seed])) seed = node;
      for (const half of arrangement.leaving[node]) {
        const neighbour = originOf(arrangement, twinOf(half));
        if (of[neighbour] >= 0) continue;
        of[neighbour] = seeds.length;
        pending.push(neighbour);
      }
    }
    seeds.push(seed);
  }
  return { of, seeds };
}

/** Winding number of all other components around a node; exact, for components do not meet. */
function windingAround(
  { points, starts, ends, nets }: NodedEdges,
  index: Flatbush,
  node: number,
  component: number,
  componentOf: Int32Array,
): number {
  const { xs, ys } = points;
  let winding = 0;
  index.collides(xs[node], ys[node], Number.POSITIVE_INFINITY, ys[node], (edge) => {
    if (componentOf[starts[edge]] === component) return false;
    const up = ys[starts[edge]] <= ys[node] && ys[ends[edge]] > ys[node];
    const down = ys[ends[edge]] <= ys[node] && ys[starts[edge]] > ys[node];
    const turn = side(points, starts[edge], ends[edge], node);
    if (up && turn > 0) winding += nets[edge];
    else if (down && turn < 0) winding -= nets[edge];
    return false;
  });
  return winding;
}

/** From the leftmost node, whose western wedge is outside, from wedge to wedge and along edges to all nodes. */
function spreadWindings(arrangement: Arrangement, seed: number, outside: number): void {
  const { leaving, windings } = arrangement;
  const done = new Set([seed]);
  const pending: { node: number; half: number; winding: number }[] = [];
  const enter = (node: number, half: number, winding: number) => pending.push({ node, half, winding });
  enter(seed, leaving[seed][leaving[seed].length - 1], outside);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const halves = leaving[next.node];
    const first = halves.indexOf(next.half);
    let winding = next.winding;
    for (let i = 0; i < halves.length; i++) {
      const half = halves[(first + i) % halves.length];
      // The wedge left of one half-edge is the wedge right of the next one.
      if (i > 0) winding += netOf(arrangement, half);
      windings[half] = winding;
      const neighbour = originOf(arrangement, twinOf(half));
      if (done.has(neighbour)) continue;
      done.add(neighbour);
      enter(neighbour, twinOf(half), rightOf(arrangement, half));
    }
  }
}
