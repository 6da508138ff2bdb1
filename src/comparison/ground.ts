import { clusterBounds } from '../geo/clusters.ts';
import { ColumnBuilder, featureBounds, featureCount, type MultiPolygonColumn } from '../geo/column.ts';
import { addAssembled } from '../geo/overlay/assemble.ts';
import { type Ground, isEmpty, type OverlayEngine } from '../geo/overlay/engine.ts';
import { type FlatRings, turnedRings } from '../geo/overlay/rings.ts';
import { thinPart } from '../geo/overlay/thin.ts';
import type { Metres } from '../geo/units.ts';

/** The ground of one row of the balance, as non-overlapping rings in degrees. */
export interface RowGround {
  readonly before: FlatRings[];
  readonly after: FlatRings[];
  readonly remaining: FlatRings[];
  readonly reduced: FlatRings[];
  readonly added: FlatRings[];
  readonly uncertainReduced: FlatRings[];
  readonly uncertainAdded: FlatRings[];
}

const emptyRow = (): RowGround => ({
  before: [],
  after: [],
  remaining: [],
  reduced: [],
  added: [],
  uncertainReduced: [],
  uncertainAdded: [],
});

/**
 * Overlays the pieces of both states that lie in one row: shapes that cannot touch are taken apart first, so
 * that each sweep is small. Pieces may overlap each other: they are dissolved.
 */
export function overlayRow(
  engine: OverlayEngine,
  before: MultiPolygonColumn,
  after: MultiPolygonColumn,
  tolerance: Metres,
): RowGround {
  const row = emptyRow();
  const split = featureCount(before);
  const boxes = [
    ...Array.from({ length: split }, (_, f) => featureBounds(before, f)),
    ...Array.from({ length: featureCount(after) }, (_, f) => featureBounds(after, f)),
  ];
  for (const cluster of clusterBounds(boxes))
    engine.scope(() => {
      const a = dissolve(
        engine,
        before,
        cluster.filter((i) => i < split),
      );
      const b = dissolve(
        engine,
        after,
        cluster.filter((i) => i >= split).map((i) => i - split),
      );
      overlayCluster(engine, a, b, tolerance, row);
    });
  return row;
}

function dissolve(engine: OverlayEngine, column: MultiPolygonColumn, features: readonly number[]): Ground {
  if (features.length === 0) return engine.nothing();
  return engine.union([engine.ground(turnedRings(column, features))]);
}

function overlayCluster(
  engine: OverlayEngine,
  a: Ground,
  b: Ground,
  tolerance: Metres,
  row: RowGround,
): void {
  const alone = isEmpty(a) || isEmpty(b);
  const reduced = alone ? a : engine.difference(a, b);
  const added = alone ? b : engine.difference(b, a);
  put(row.before, engine.rings(a));
  put(row.after, engine.rings(b));
  put(row.remaining, engine.rings(engine.intersection(a, b)));
  put(row.reduced, engine.rings(reduced));
  put(row.added, engine.rings(added));
  put(row.uncertainReduced, engine.rings(thinPart(engine, reduced, tolerance)));
  put(row.uncertainAdded, engine.rings(thinPart(engine, added, tolerance)));
}

function put(list: FlatRings[], rings: FlatRings): void {
  if (rings.coordinates.length > 0) list.push(rings);
}

/** Polygons of some ground, each a feature, as pieces for `overlayRow`. */
export function addPieces(builder: ColumnBuilder, rings: FlatRings): void {
  addAssembled(rings, builder, true);
}

/** One feature a row, for maps and exports. */
export function groundColumn(rows: readonly RowGround[], part: keyof RowGround): MultiPolygonColumn {
  const builder = new ColumnBuilder();
  for (const row of rows) {
    for (const rings of row[part]) addAssembled(rings, builder);
    builder.endFeature();
  }
  return builder.finish();
}
