import Flatbush from 'flatbush';
import { type Bounds, featureBounds, featureCount, type MultiPolygonColumn } from './column.ts';

/** Finds the features of a column whose bounds meet given bounds. Features without vertices are never found. */
export interface FeatureIndex {
  readonly bounds: readonly (Bounds | null)[];
  search(bounds: Bounds): number[];
}

export function indexFeatures(column: MultiPolygonColumn): FeatureIndex {
  const bounds = Array.from({ length: featureCount(column) }, (_, f) => featureBounds(column, f));
  return indexBounds(bounds);
}

export function indexBounds(bounds: readonly (Bounds | null)[]): FeatureIndex {
  const present = bounds.flatMap((box, feature) => (box ? [{ box, feature }] : []));
  if (present.length === 0) return { bounds, search: () => [] };
  const tree = new Flatbush(present.length);
  for (const { box } of present) tree.add(...box);
  tree.finish();
  return {
    bounds,
    search: (box) => tree.search(...box).map((i) => present[i].feature),
  };
}
