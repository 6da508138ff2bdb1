import type { MultiPolygonRings, Position, Ring } from '../column.ts';
import { openRing, samePosition } from './rings.ts';
import { distanceIn, footOn, type Scale, scaleAt } from './segment.ts';

/** A point on a ring: on edge `edge` (from that vertex to the next), `share` of the way, below 1. */
interface RingPlace {
  readonly edge: number;
  readonly share: number;
  /** The vertex's own doubles where it is one. */
  readonly at: Position;
  readonly metres: number;
}

/** The point of a ring nearest to a position. */
function placeOnRing(open: Ring, position: Position, scale: Scale): RingPlace {
  let best: RingPlace = { edge: 0, share: 0, at: open[0], metres: Number.POSITIVE_INFINITY };
  for (let v = 0; v < open.length; v++) {
    const next = (v + 1) % open.length;
    const { at, share, distance } = footOn(position, open[v], open[next], scale);
    if (distance >= best.metres) continue;
    best =
      share === 1 ? { edge: next, share: 0, at, metres: distance } : { edge: v, share, at, metres: distance };
  }
  return best;
}

/** A ring with two points of it. */
export interface Span {
  readonly polygon: number;
  readonly ring: number;
  readonly open: Ring;
  readonly from: RingPlace;
  readonly to: RingPlace;
}

/** The ring of a shape on which both positions lie (the farther of the two as near as can be), however far; null: no ring. */
export function nearestSpan(shape: MultiPolygonRings, from: Position, to: Position): Span | null {
  const scale = scaleAt(from);
  let best: Span | null = null;
  const reach = (span: Span) => Math.max(span.from.metres, span.to.metres);
  shape.forEach((rings, polygon) => {
    rings.forEach((closed, ring) => {
      const open = openRing(closed);
      if (open.length < 3) return;
      const span: Span = {
        polygon,
        ring,
        open,
        from: placeOnRing(open, from, scale),
        to: placeOnRing(open, to, scale),
      };
      if (best === null || reach(span) < reach(best)) best = span;
    });
  });
  return best;
}

/** Metres from a position to the nearest border of a shape. */
export function metresToBoundary(shape: MultiPolygonRings, position: Position): number {
  const span = nearestSpan(shape, position, position);
  return span === null ? Number.POSITIVE_INFINITY : span.from.metres;
}

/** Metres from a position to the nearest point of a line. */
export function metresToLine(line: readonly Position[], position: Position): number {
  const scale = scaleAt(position);
  let least = Number.POSITIVE_INFINITY;
  for (let v = 1; v < line.length; v++)
    least = Math.min(least, footOn(position, line[v - 1], line[v], scale).distance);
  return least;
}

/** The vertices strictly between two points of a ring, in the order of the ring. */
function verticesBetween(open: Ring, from: RingPlace, to: RingPlace): Position[] {
  if (from.edge === to.edge && from.share <= to.share) return [];
  const count = ((to.edge - from.edge + open.length - 1) % open.length) + 1;
  return Array.from({ length: count }, (_, i) => open[(from.edge + 1 + i) % open.length]).filter(
    (vertex) => !samePosition(vertex, from.at) && !samePosition(vertex, to.at),
  );
}

/** The two ways from one point of a ring to another; each with the vertices strictly between, from `from` to `to`. */
export interface Ways {
  readonly short: readonly Position[];
  readonly long: readonly Position[];
  /** The shorter way is that of the ring's own order. */
  readonly shortIsForward: boolean;
}

export function waysBetween({ open, from, to }: Span): Ways {
  const forward = verticesBetween(open, from, to);
  const backward = verticesBetween(open, to, from).toReversed();
  const scale = scaleAt(from.at);
  const shortIsForward =
    lengthOf([from.at, ...forward, to.at], scale) <= lengthOf([from.at, ...backward, to.at], scale);
  return shortIsForward
    ? { short: forward, long: backward, shortIsForward }
    : { short: backward, long: forward, shortIsForward };
}

const lengthOf = (line: readonly Position[], scale: Scale): number =>
  line.reduce((sum, at, i) => (i === 0 ? 0 : sum + distanceIn(line[i - 1], at, scale)), 0);
