import {
  type Bounds,
  featureBounds,
  featureCount,
  type MultiPolygonColumn,
  type Position,
} from '../../../../geo/column.ts';
import { type FeatureIndex, indexBounds, indexFeatures } from '../../../../geo/feature-index.ts';
import { featureContains } from '../../../../geo/point-in-feature.ts';
import type { AreaSplice } from '../../../../project/area-edit.ts';

/** A column with the index that finds its features by place. */
export interface IndexedLayer {
  readonly column: MultiPolygonColumn;
  readonly index: FeatureIndex;
}

export const indexLayer = (column: MultiPolygonColumn): IndexedLayer => ({
  column,
  index: indexFeatures(column),
});

/** The layer after an edit: only what the edit brought is measured, the rest of the bounds is taken over. */
export function indexEdited(
  layer: IndexedLayer,
  column: MultiPolygonColumn,
  splices: readonly AreaSplice[],
): IndexedLayer {
  if (splices.length === 0) return { ...layer, column };
  const bounds: (Bounds | null)[] = [];
  let from = 0;
  for (const { at, remove, insert } of splices) {
    for (let f = from; f < at; f++) bounds.push(layer.index.bounds[f]);
    for (let i = 0; i < insert.length; i++) bounds.push(featureBounds(column, bounds.length));
    from = at + remove;
  }
  for (let f = from; f < featureCount(layer.column); f++) bounds.push(layer.index.bounds[f]);
  return { column, index: indexBounds(bounds) };
}

/** Features at a place, the one drawn on top first. */
export const featuresAt = ({ column, index }: IndexedLayer, [x, y]: Position): number[] =>
  index
    .search([x, y, x, y])
    .filter((feature) => featureContains(column, feature, [x, y]))
    .toSorted((a, b) => b - a);
