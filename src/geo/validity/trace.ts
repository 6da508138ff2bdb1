import { type Arrangement, originOf, rightOf, twinOf } from './arrangement.ts';
import { type Points, side } from './predicates.ts';
import { indexSegments } from './segment-pairs.ts';

/** Simple rings of node numbers, open: the shell counter-clockwise, holes clockwise. */
export interface TracedPolygon {
  readonly shell: readonly number[];
  readonly holes: (readonly number[])[];
}

/**
 * The ground whose winding number `isInside` accepts, as polygons valid by OGC: each is one connected
 * piece, rings do not touch themselves, and meet others at points only.
 */
export function tracePolygons(
  arrangement: Arrangement,
  isInside: (winding: number) => boolean,
): TracedPolygon[] {
  return traceFaces(
    arrangement,
    (half) => isInside(arrangement.windings[half]) && !isInside(rightOf(arrangement, half)),
  );
}

/** The pieces of ground that lie left of the half-edges which `isBorder` accepts: all that is between them, none across them. */
export function traceFaces(arrangement: Arrangement, isBorder: (half: number) => boolean): TracedPolygon[] {
  const polygons: TracedPolygon[] = [];
  const loose: number[][] = [];
  const done = new Set<number>();
  for (let half = 0; half < arrangement.windings.length; half++) {
    if (done.has(half) || !isBorder(half)) continue;
    const walk = walkBorder(arrangement, half, isBorder, done);
    const rings = splitAtRepeats(walk.map((each) => originOf(arrangement, each)));
    const holes = rings.filter((ring) => !isShell(arrangement.points, ring));
    const shell = rings.find((ring) => isShell(arrangement.points, ring));
    if (shell === undefined) loose.push(...holes);
    else polygons.push({ shell, holes });
  }
  giveHoles(arrangement.points, polygons, loose);
  return polygons;
}

/** Half-edges along the border of one connected piece of ground, which lies to the left; they are added to `done`. */
export function walkBorder(
  arrangement: Arrangement,
  first: number,
  isBorder: (half: number) => boolean,
  done: Set<number>,
): number[] {
  const walk: number[] = [];
  let half = first;
  while (!done.has(half)) {
    done.add(half);
    walk.push(half);
    half = nextOnBorder(arrangement, half, isBorder);
  }
  return walk;
}

/** The first border clockwise from the way back: so the walk stays with the piece of ground on its left. */
function nextOnBorder(arrangement: Arrangement, half: number, isBorder: (half: number) => boolean): number {
  const halves = arrangement.leaving[originOf(arrangement, twinOf(half))];
  const back = halves.indexOf(twinOf(half));
  for (let i = 1; i <= halves.length; i++) {
    const candidate = halves[(back - i + halves.length) % halves.length];
    if (isBorder(candidate)) return candidate;
  }
  return half;
}

/** A walk that comes by a node again has closed a ring there. */
function splitAtRepeats(nodes: readonly number[]): number[][] {
  const rings: number[][] = [];
  const path: number[] = [];
  const placeOf = new Map<number, number>();
  for (const node of nodes) {
    const place = placeOf.get(node);
    if (place !== undefined) {
      const ring = path.splice(place);
      for (const left of ring) placeOf.delete(left);
      rings.push(ring);
    }
    placeOf.set(node, path.length);
    path.push(node);
  }
  rings.push(path);
  return rings;
}

/** Exact for simple rings: the turn at the leftmost (then lowest) node. */
function isShell(points: Points, ring: readonly number[]): boolean {
  const { xs, ys } = points;
  let corner = 0;
  for (let i = 1; i < ring.length; i++) {
    const dx = xs[ring[i]] - xs[ring[corner]];
    if (dx < 0 || (dx === 0 && ys[ring[i]] < ys[ring[corner]])) corner = i;
  }
  const before = ring[(corner + ring.length - 1) % ring.length];
  return side(points, before, ring[corner], ring[(corner + 1) % ring.length]) > 0;
}

/**
 * Gives each hole to the innermost shell around it. A hole that touches a shell without being on one walk
 * with it lies outside that shell, so touching shells are passed over.
 */
function giveHoles(points: Points, polygons: readonly TracedPolygon[], holes: readonly number[][]): void {
  if (holes.length === 0) return;
  const { starts, ends, owners } = shellSegments(polygons);
  const index = indexSegments({ points, starts, ends });
  for (const hole of holes) {
    const node = hole[0];
    const nearest = new Map<number, number>();
    const touching = new Set<number>();
    index?.collides(
      points.xs[node],
      points.ys[node],
      Number.POSITIVE_INFINITY,
      points.ys[node],
      (segment) => {
        const owner = owners[segment];
        if (starts[segment] === node || ends[segment] === node) touching.add(owner);
        else if (crossesEastOf(points, starts[segment], ends[segment], node))
          nearest.set(owner, (nearest.get(owner) ?? 0) + 1);
        return false;
      },
    );
    const around = [...nearest].filter(([owner, crossings]) => crossings % 2 === 1 && !touching.has(owner));
    innermost(
      points,
      around.map(([owner]) => polygons[owner]),
    )?.holes.push(hole);
  }
}

function shellSegments(polygons: readonly TracedPolygon[]) {
  const starts: number[] = [];
  const ends: number[] = [];
  const owners: number[] = [];
  polygons.forEach(({ shell }, owner) => {
    shell.forEach((node, i) => {
      starts.push(node);
      ends.push(shell[(i + 1) % shell.length]);
      owners.push(owner);
    });
  });
  return { starts, ends, owners };
}

function crossesEastOf(points: Points, start: number, end: number, node: number): boolean {
  const { ys } = points;
  const up = ys[start] <= ys[node] && ys[end] > ys[node];
  const down = ys[end] <= ys[node] && ys[start] > ys[node];
  return (up && side(points, start, end, node) > 0) || (down && side(points, start, end, node) < 0);
}

/** Shells of pieces of ground that do not overlap hold one point only if they lie in each other. */
function innermost(points: Points, around: readonly TracedPolygon[]): TracedPolygon | undefined {
  if (around.length < 2) return around[0];
  const sizes = around.map(({ shell }) => doubledArea(points, shell));
  return around[sizes.indexOf(Math.min(...sizes))];
}

function doubledArea({ xs, ys }: Points, ring: readonly number[]): number {
  const [x0, y0] = [xs[ring[0]], ys[ring[0]]];
  return ring.reduce((sum, node, i) => {
    const next = ring[(i + 1) % ring.length];
    return sum + (xs[node] - x0) * (ys[next] - y0) - (xs[next] - x0) * (ys[node] - y0);
  }, 0);
}
