import { columnFromFeatures, type MultiPolygonRings, type Position } from '../column.ts';
import { type FeatureIndex, indexFeatures } from '../feature-index.ts';
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
  const draft = new Draft(chainNet(agreed), chosen, metres * SAFETY);
  const judge = new Judge(shapes, draft, metres);
  while (judge.leaveFaults());
  return {
    shapes: shapes.map((shape, s) => (draft.changes(s) ? rebuilt(shape, agreed[s], draft.shape(s)) : shape)),
    chainsLeft: draft.left,
  };
}

/** Chains with fewer vertices, until one is left as it was. */
class Draft {
  left = 0;
  readonly net: ChainNet;
  private readonly simple: readonly (readonly Position[])[];
  private readonly isSimplified: boolean[];

  constructor(net: ChainNet, chosen: ReadonlySet<number>, tolerance: number) {
    this.net = net;
    const wanted = new Set([...chosen].flatMap((shape) => [...net.chainsOf[shape]]));
    this.simple = net.chains.map(({ line }, chain) =>
      wanted.has(chain) ? simplifyLine(line, tolerance) : line,
    );
    this.isSimplified = this.simple.map((line, chain) => line.length < net.chains[chain].line.length);
  }

  readonly lineOf = (chain: number): readonly Position[] =>
    this.isSimplified[chain] ? this.simple[chain] : this.net.chains[chain].line;

  /** Leaves chains as they were; those that were until now are given back. */
  leave(chains: Iterable<number>): number[] {
    const gone = [...chains].filter((chain) => this.isSimplified[chain]);
    for (const chain of gone) this.isSimplified[chain] = false;
    this.left += gone.length;
    return gone;
  }

  changes(shape: number): boolean {
    return [...this.net.chainsOf[shape]].some((chain) => this.isSimplified[chain]);
  }

  shape(shape: number): MultiPolygonRings {
    return this.net.rebuild(shape, this.lineOf);
  }
}

/** Finds what a draft breaks that was whole before, and has those chains left. */
class Judge {
  private readonly shapes: readonly MultiPolygonRings[];
  private readonly draft: Draft;
  private readonly metres: number;
  private readonly index: FeatureIndex;
  private readonly crossedBefore: ReadonlySet<number>;
  /** Shapes to be looked at, because chains of theirs are not what they were at the last look. */
  private changed: ReadonlySet<number>;

  constructor(shapes: readonly MultiPolygonRings[], draft: Draft, metres: number) {
    this.shapes = shapes;
    this.draft = draft;
    this.metres = metres;
    this.index = indexFeatures(columnFromFeatures(shapes));
    this.crossedBefore = crossedChains(draft.net, (chain) => draft.net.chains[chain].line);
    this.changed = new Set([...shapes.keys()].filter((shape) => draft.changes(shape)));
  }

  /** Whether any was found: then it must be asked again. */
  leaveFaults(): boolean {
    const { draft } = this;
    const crossed = crossedChains(draft.net, draft.lineOf);
    const gone = new Set(draft.leave([...crossed].filter((chain) => !this.crossedBefore.has(chain))));
    for (const shape of this.changed) for (const chain of this.leaveOf(shape)) gone.add(chain);
    this.changed = new Set(
      [...this.shapes.keys()].filter((shape) =>
        [...draft.net.chainsOf[shape]].some((chain) => gone.has(chain)),
      ),
    );
    return gone.size > 0;
  }

  private leaveOf(shape: number): number[] {
    const { draft, shapes, metres } = this;
    const made = draft.shape(shape);
    const gone = this.swallowed(shape, made).flatMap((at) =>
      draft.leave(chainsNear(draft.net, shape, at, metres)),
    );
    const fault = faultOf(made);
    if (fault === null || faultOf(shapes[shape]) !== null) return gone;
    const near = fault.at === null ? [] : draft.leave(chainsNear(draft.net, shape, fault.at, metres));
    return [...gone, ...(near.length > 0 ? near : draft.leave(draft.net.chainsOf[shape]))];
  }

  /** A vertex of each ring of other shapes that lies in the simplified shape and did not before, or the other way about. */
  private swallowed(shape: number, made: MultiPolygonRings): Position[] {
    const box = this.index.bounds[shape];
    if (box === null) return [];
    const own = new Set(this.shapes[shape].flat(2).map(String));
    const [before, after] = [this.shapes[shape], made].map((each) => columnFromFeatures([each]));
    return this.index.search(box).flatMap((other) =>
      other === shape
        ? []
        : this.shapes[other].flat().flatMap((ring): Position[] => {
            const at = ring.find((position) => !own.has(String(position)));
            if (at === undefined || featureContains(before, 0, at) === featureContains(after, 0, at))
              return [];
            return [at];
          }),
    );
  }
}

/** A ring of which no vertex went stays as it came. */
function rebuilt(
  shape: MultiPolygonRings,
  agreed: MultiPolygonRings,
  made: MultiPolygonRings,
): MultiPolygonRings {
  const rings = made.flat();
  const lengths = agreed.flat().map(({ length }) => length);
  let at = -1;
  return mapRings(shape, (ring) => {
    at++;
    return rings[at].length === lengths[at] ? ring : rings[at];
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
