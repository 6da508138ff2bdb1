import type { Bounds, MultiPolygonRings, Position, Ring } from '../column.ts';
import { closeRing, mapRings, openRing, samePosition } from './rings.ts';
import { DEGREES, footOn } from './segment.ts';

/**
 * Degrees (0.1 mm): points nearer than this are one point, and points nearer than this to a border lie on it. Files give the
 * vertices of one border in two areas with differences of 1e-14° to 5e-10°.
 */
export const ON_BORDER = 1e-9;

/** Bounds in which all lies that is as good as within the given ones. */
export const withBorder = ([west, south, east, north]: Bounds): Bounds => [
  west - ON_BORDER,
  south - ON_BORDER,
  east + ON_BORDER,
  north + ON_BORDER,
];

/**
 * The shape with `positions` that lie on its edges as vertices, so that a border which was cut in a neighbour has the same
 * points here: no gap, no overlap. Positions at its vertices already, or off its border, are left out; the same object comes
 * back where nothing is new.
 */
export function withSharedVertices(
  shape: MultiPolygonRings,
  positions: readonly Position[],
  tolerance = ON_BORDER,
): MultiPolygonRings {
  if (positions.length === 0) return shape;
  return mapRings(shape, (ring) => {
    const near = nearRing(ring, positions, tolerance);
    return near.length === 0 ? ring : withPositions(ring, near, tolerance);
  });
}

function nearRing(ring: Ring, positions: readonly Position[], tolerance: number): Position[] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return positions.filter(
    ([x, y]) =>
      x >= west - tolerance && x <= east + tolerance && y >= south - tolerance && y <= north + tolerance,
  );
}

function withPositions(ring: Ring, positions: readonly Position[], tolerance: number): Ring {
  const open = openRing(ring);
  const cuts = new Map<number, { readonly share: number; readonly at: Position }[]>();
  for (const at of positions) {
    const place = placeOn(open, at, tolerance);
    if (place === null) continue;
    const stops = cuts.get(place.edge) ?? [];
    if (!stops.some((stop) => samePosition(stop.at, at))) stops.push({ share: place.share, at });
    cuts.set(place.edge, stops);
  }
  if (cuts.size === 0) return ring;
  const next = open.flatMap((vertex, v) => [
    vertex,
    ...(cuts.get(v) ?? []).sort((a, b) => a.share - b.share).map(({ at }) => at),
  ]);
  return closeRing(next);
}

/** The edge on whose inside a position lies, the nearest where several are; null: none, or at a vertex. */
function placeOn(open: Ring, at: Position, tolerance: number) {
  let best: { readonly edge: number; readonly share: number; readonly distance: number } | null = null;
  for (let v = 0; v < open.length; v++) {
    const a = open[v];
    const b = open[(v + 1) % open.length];
    if (
      at[0] < Math.min(a[0], b[0]) - tolerance ||
      at[0] > Math.max(a[0], b[0]) + tolerance ||
      at[1] < Math.min(a[1], b[1]) - tolerance ||
      at[1] > Math.max(a[1], b[1]) + tolerance
    )
      continue;
    const { share, distance } = footOn(at, a, b, DEGREES);
    if (distance > tolerance) continue;
    if (Math.hypot(at[0] - a[0], at[1] - a[1]) <= tolerance) return null;
    if (Math.hypot(at[0] - b[0], at[1] - b[1]) <= tolerance) return null;
    if (best === null || distance < best.distance) best = { edge: v, share, distance };
  }
  return best;
}
