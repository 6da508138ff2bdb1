import Flatbush from 'flatbush';
import {
  type Bounds,
  featureCount,
  type MultiPolygonColumn,
  type Position,
  vertexCount,
} from '../geo/column.ts';
import { type FeatureIndex, indexBounds, indexFeatures } from '../geo/feature-index.ts';
import { turnedRings } from '../geo/overlay/rings.ts';
import { featureContains } from '../geo/point-in-feature.ts';
import type { Units } from './balance.ts';

/** Units, ready to be asked which of them a shape lies in. */
export interface UnitMap {
  readonly geometry: MultiPolygonColumn;
  readonly index: FeatureIndex;
  /** Unit indexes in the order in which they own shared ground: by code, those without a code last. */
  readonly order: readonly number[];
  readonly rank: readonly number[];
  /** Whether a border of any unit comes into the bounds. */
  crossedBy(bounds: Bounds): boolean;
  /** Whether ground within the bounds may lie outside all units although a border comes into them. */
  rimNear(bounds: Bounds): boolean;
}

/** Where the features of one state lie. Unit −1 = outside every unit. */
export interface Placement {
  /** Per unit: features wholly inside it that no border comes near, so that they need no cutting. */
  readonly inner: readonly (readonly number[])[];
  /** Per unit: features that a border may cut. */
  readonly crossing: readonly (readonly number[])[];
  /** Features clear of every unit. */
  readonly free: readonly number[];
  /** Features that some border may cut, in any unit or none. */
  readonly allCrossing: readonly number[];
  /** The unit that holds most of each feature. */
  readonly unitOf: Int32Array;
}

export function mapUnits(units: Units): UnitMap {
  const index = indexFeatures(units.geometry);
  const order = units.names
    .map((_, i) => i)
    .sort((a, b) => compareCodes(units.codes[a], units.codes[b]) || a - b);
  const rank: number[] = [];
  order.forEach((unit, i) => {
    rank[unit] = i;
  });
  const { geometry } = units;
  return { geometry, index, order, rank, crossedBy: borderIndex(geometry), rimNear: rimIndex(geometry) };
}

function compareCodes(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

function borderIndex(column: MultiPolygonColumn): (bounds: Bounds) => boolean {
  const { coordinates, ringStarts } = column;
  const segments = vertexCount(column) - (ringStarts.length - 1);
  if (segments <= 0) return () => false;
  const tree = new Flatbush(segments);
  for (let r = 0; r + 1 < ringStarts.length; r++)
    for (let v = ringStarts[r]; v + 1 < ringStarts[r + 1]; v++) {
      const [x, y, nx, ny] = coordinates.subarray(2 * v, 2 * v + 4);
      tree.add(Math.min(x, nx), Math.min(y, ny), Math.max(x, nx), Math.max(y, ny));
    }
  tree.finish();
  return (bounds) => tree.search(...bounds).length > 0;
}

/**
 * Edges that no neighbour runs along the other way: only there can ground lie outside all units. (Rings are
 * turned first, so that of two units that share a border one runs up it and the other down.)
 */
function rimIndex(column: MultiPolygonColumn): (bounds: Bounds) => boolean {
  const all = Array.from({ length: featureCount(column) }, (_, feature) => feature);
  const { coordinates, ringStarts } = turnedRings(column, all);
  const unmatched = new Map<string, Bounds[]>();
  for (let r = 0; r + 1 < ringStarts.length; r++)
    for (let v = ringStarts[r]; v + 1 < ringStarts[r + 1]; v++) {
      const [x, y, nx, ny] = coordinates.subarray(2 * v, 2 * v + 4);
      if (unmatched.get(`${nx},${ny},${x},${y}`)?.pop()) continue;
      const key = `${x},${y},${nx},${ny}`;
      const same = unmatched.get(key) ?? [];
      same.push([Math.min(x, nx), Math.min(y, ny), Math.max(x, nx), Math.max(y, ny)]);
      unmatched.set(key, same);
    }
  const rim = indexBounds([...unmatched.values()].flat());
  return (bounds) => rim.search(bounds).length > 0;
}

export function placeFeatures(column: MultiPolygonColumn, units: UnitMap): Placement {
  const inner: number[][] = units.rank.map(() => []);
  const crossing: number[][] = units.rank.map(() => []);
  const free: number[] = [];
  const allCrossing: number[] = [];
  const { bounds } = indexFeatures(column);
  const unitOf = new Int32Array(bounds.length).fill(-1);
  bounds.forEach((box, feature) => {
    if (!box) return;
    const place = placeShape(column, feature, box, units);
    if (place.isCut) {
      for (const unit of place.units) crossing[unit].push(feature);
      allCrossing.push(feature);
      unitOf[feature] = mostCommonUnit(column, feature, box, place.units, units);
      return;
    }
    unitOf[feature] = place.unit;
    if (place.unit < 0) free.push(feature);
    else inner[place.unit].push(feature);
  });
  return { inner, crossing, free, allCrossing, unitOf };
}

/** Where one shape lies: wholly in one unit (−1: outside all), or where borders may cut it into these, by rank. */
export type ShapePlace =
  | { readonly isCut: true; readonly units: readonly number[] }
  | { readonly isCut: false; readonly unit: number };

/** @param box bounds of the feature */
export function placeShape(
  column: MultiPolygonColumn,
  feature: number,
  box: Bounds,
  units: UnitMap,
): ShapePlace {
  const candidates = units.index.search(box).sort((a, b) => units.rank[a] - units.rank[b]);
  if (candidates.length > 0 && units.crossedBy(box)) return { isCut: true, units: candidates };
  return { isCut: false, unit: unitAt(firstVertex(column, feature), candidates, units) };
}

const unitAt = (at: Position, candidates: readonly number[], units: UnitMap): number =>
  candidates.find((unit) => featureContains(units.geometry, unit, at)) ?? -1;

function firstVertex(column: MultiPolygonColumn, feature: number): Position {
  const v = column.ringStarts[column.polygonStarts[column.featureStarts[feature]]];
  return [column.coordinates[2 * v], column.coordinates[2 * v + 1]];
}

/** Counts on a grid of sample points: near enough to say where a shape belongs, without cutting it. */
function mostCommonUnit(
  column: MultiPolygonColumn,
  feature: number,
  [west, south, east, north]: Bounds,
  candidates: readonly number[],
  units: UnitMap,
): number {
  const counts = new Map<number, number>();
  for (let i = 0; i < SAMPLES; i++)
    for (let j = 0; j < SAMPLES; j++) {
      const at: Position = [
        west + ((i + 0.5) / SAMPLES) * (east - west),
        south + ((j + 0.5) / SAMPLES) * (north - south),
      ];
      if (!featureContains(column, feature, at)) continue;
      const unit = unitAt(at, candidates, units);
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  if (counts.size === 0) return unitAt(firstVertex(column, feature), candidates, units);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
const SAMPLES = 8;
