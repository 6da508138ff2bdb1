import type { Delineation } from '../../../domain/delineation.ts';
import type { Bounds, MultiPolygonColumn, MultiPolygonRings, Position } from '../../../geo/column.ts';
import { featureRings } from '../../../geo/column.ts';
import { allPositions, faultOf } from '../../../geo/edit/rings.ts';
import { withSharedVertices } from '../../../geo/edit/share.ts';
import { type FeatureIndex, indexFeatures } from '../../../geo/feature-index.ts';

const indexes = new WeakMap<MultiPolygonColumn, FeatureIndex>();

/** The index of a column, made once: columns do not change. */
export function indexOf(column: MultiPolygonColumn): FeatureIndex {
  const known = indexes.get(column);
  if (known !== undefined) return known;
  const made = indexFeatures(column);
  indexes.set(column, made);
  return made;
}

/** An area of the delineation that others have to do with. */
export interface Neighbour {
  readonly at: number;
  readonly shape: MultiPolygonRings;
}

/** Degrees (some 10 cm): neighbours nearer than this are looked at. */
const REACH = 1e-6;

/** Areas whose bounds meet those of some shapes, but for those in `except`, in the order of the delineation. */
export const neighboursOf = (
  delineation: Delineation,
  shapes: readonly MultiPolygonRings[],
  except: ReadonlySet<number>,
): Neighbour[] => neighboursNear(delineation, shapes.flatMap(allPositions), except);

function neighboursNear(
  { geometry }: Delineation,
  positions: readonly Position[],
  except: ReadonlySet<number>,
): Neighbour[] {
  return indexOf(geometry)
    .search(boundsAround(positions))
    .filter((at) => !except.has(at))
    .sort((a, b) => a - b)
    .map((at) => ({ at, shape: featureRings(geometry, at) }));
}

function boundsAround(positions: readonly Position[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    west = Math.min(west, x - REACH);
    south = Math.min(south, y - REACH);
    east = Math.max(east, x + REACH);
    north = Math.max(north, y + REACH);
  }
  return [west, south, east, north];
}

/** Vertices of the shapes after an act that none of them had before. */
export function newVertices(
  before: readonly MultiPolygonRings[],
  after: readonly MultiPolygonRings[],
): Position[] {
  const known = new Set(before.flatMap(allPositions).map(String));
  const fresh = new Map<string, Position>();
  for (const position of after.flatMap(allPositions)) {
    const key = String(position);
    if (!known.has(key)) fresh.set(key, position);
  }
  return [...fresh.values()];
}

/**
 * Neighbours on whose borders new vertices lie, with those vertices, so that no gap or overlap opens between them. A neighbour
 * that would become invalid by it stays as it is.
 */
export function neighboursWith(
  delineation: Delineation,
  vertices: readonly Position[],
  except: ReadonlySet<number>,
): Neighbour[] {
  if (vertices.length === 0) return [];
  return neighboursNear(delineation, vertices, except).flatMap(({ at, shape }) => {
    const shared = withSharedVertices(shape, vertices);
    return shared === shape || faultOf(shared) !== null ? [] : [{ at, shape: shared }];
  });
}
