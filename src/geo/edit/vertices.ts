import type { MultiPolygonRings, Position, Ring } from '../column.ts';
import { type Outcome, refuse } from './outcome.ts';
import {
  checkShape,
  closeRing,
  isFinitePosition,
  openRing,
  samePosition,
  withoutRepeats,
  withRing,
} from './rings.ts';
import { ON_BORDER } from './share.ts';
import type { VertexPath } from './vertex-path.ts';

/** Where a vertex lies; null: there is none at that path. */
export function positionAt(shape: MultiPolygonRings, path: VertexPath): Position | null {
  const ring = openRingAt(shape, path);
  return ring?.[path.vertex] ?? null;
}

const openRingAt = (shape: MultiPolygonRings, { polygon, ring }: VertexPath): Ring | null => {
  const found = shape[polygon]?.[ring];
  return found === undefined ? null : openRing(found);
};

/** All vertices of a shape at a position, or so near (0.1 mm) that a file meant the same. */
export function pathsAt(shape: MultiPolygonRings, position: Position): VertexPath[] {
  const paths: VertexPath[] = [];
  shape.forEach((rings, polygon) => {
    rings.forEach((ring, r) => {
      openRing(ring).forEach((each, vertex) => {
        if (isSamePlace(each, position)) paths.push({ polygon, ring: r, vertex });
      });
    });
  });
  return paths;
}

const isSamePlace = (a: Position, b: Position): boolean =>
  samePosition(a, b) || Math.hypot(a[0] - b[0], a[1] - b[1]) <= ON_BORDER;

/** The shape with a vertex elsewhere, as it is while the hand moves: it may not be valid. */
export function placeVertex(shape: MultiPolygonRings, path: VertexPath, to: Position): MultiPolygonRings {
  const open = openRingAt(shape, path);
  if (open === null || path.vertex >= open.length) return shape;
  const moved = open.map((position, v) => (v === path.vertex ? to : position));
  return withRing(shape, path.polygon, path.ring, closeRing(moved));
}

/** Every vertex at `from` (see `pathsAt`) elsewhere; the same object where the shape has none there. It may not be valid. */
export function placeAll(shape: MultiPolygonRings, from: Position, to: Position): MultiPolygonRings {
  return pathsAt(shape, from).reduce((placed, path) => placeVertex(placed, path, to), shape);
}

/**
 * The shape with every vertex at `path`'s position moved; a vertex that comes to lie on its neighbour in the ring becomes one
 * with it. Refuses what would not be valid, and says where.
 */
export function moveVertex(
  shape: MultiPolygonRings,
  path: VertexPath,
  to: Position,
): Outcome<MultiPolygonRings> {
  const from = positionAt(shape, path);
  if (from === null) return refuse('no-such-vertex');
  return movePosition(shape, from, to);
}

/** As `moveVertex`, for all vertices at a position; a shape that has none comes back as it is. */
export function movePosition(
  shape: MultiPolygonRings,
  from: Position,
  to: Position,
): Outcome<MultiPolygonRings> {
  if (!isFinitePosition(to)) return refuse('bad-number');
  const placed = placeAll(shape, from, to);
  if (placed === shape) return { ok: true, value: shape };
  const single = placed.map((rings, p) =>
    rings.map((ring, r) => {
      if (ring === shape[p][r]) return ring;
      const open = openRing(ring);
      const rest = open.filter(
        (position, i) =>
          !samePosition(position, to) || !samePosition(position, open[(i + open.length - 1) % open.length]),
      );
      return rest.length === open.length ? ring : closeRing(rest);
    }),
  );
  return checkShape(single);
}

/** A new vertex after the one at `path`. Refuses what would not be valid. */
export function insertVertex(
  shape: MultiPolygonRings,
  path: VertexPath,
  at: Position,
): Outcome<MultiPolygonRings> {
  const open = openRingAt(shape, path);
  if (open === null || path.vertex >= open.length) return refuse('no-such-vertex');
  if (!isFinitePosition(at)) return refuse('bad-number');
  return checkShape(withInserted(shape, path, at));
}

/** A new vertex after the one at `path`, as it is while the hand moves: it may not be valid. */
export function withInserted(shape: MultiPolygonRings, path: VertexPath, at: Position): MultiPolygonRings {
  const open = openRingAt(shape, path);
  if (open === null) return shape;
  return withRing(shape, path.polygon, path.ring, closeRing(open.toSpliced(path.vertex + 1, 0, at)));
}

/** Takes a vertex out of its ring, which must keep three. Refuses what would not be valid. */
export function removeVertex(shape: MultiPolygonRings, path: VertexPath): Outcome<MultiPolygonRings> {
  const open = openRingAt(shape, path);
  const position = open?.[path.vertex];
  if (open === null || position === undefined) return refuse('no-such-vertex');
  const rest = withoutRepeats(open.toSpliced(path.vertex, 1));
  if (rest.length < 3) return refuse('ring-too-short', position);
  return checkShape(withRing(shape, path.polygon, path.ring, closeRing(rest)));
}
