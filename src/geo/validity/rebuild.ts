import { ColumnBuilder, type MultiPolygonColumn } from '../column.ts';
import { arrange } from './arrangement.ts';
import { nodeRings } from './noding.ts';
import type { Points } from './predicates.ts';
import { type RingSet, readRings } from './rings.ts';
import { type TracedPolygon, tracePolygons } from './trace.ts';

/**
 * One feature made anew as valid polygons, as a column of that one feature: each polygon is filled by the
 * even-odd rule over its rings, then the polygons are united. The feature comes out empty where nothing
 * encloses ground.
 *
 * GEOS's `makeValid` fills the same ground, except where a ring runs twice along one line: it counts
 * such a line once, even-odd (and every map that draws the shape) twice.
 */
export function rebuildFeature(column: MultiPolygonColumn, feature: number): MultiPolygonColumn {
  const first = column.featureStarts[feature];
  const end = column.featureStarts[feature + 1];
  const builder = new ColumnBuilder();
  for (let polygon = first; polygon < end; polygon++)
    addTraced(builder, readRings(column, first, polygon, polygon + 1), isOdd);
  builder.endFeature();
  const parts = builder.finish();
  return parts.polygonStarts.length > 2 ? uniteFeature(parts) : parts;
}

const isOdd = (winding: number): boolean => winding % 2 !== 0;
const isCovered = (winding: number): boolean => winding > 0;

/** Rings of `parts` turn as they should, so ground has as many windings as polygons cover it. */
function uniteFeature(parts: MultiPolygonColumn): MultiPolygonColumn {
  const builder = new ColumnBuilder();
  addTraced(builder, readRings(parts, 0, 0, parts.polygonStarts.length - 1), isCovered);
  builder.endFeature();
  return builder.finish();
}

function addTraced(builder: ColumnBuilder, rings: RingSet, isInside: (winding: number) => boolean): void {
  const arrangement = arrange(nodeRings(rings));
  for (const polygon of tracePolygons(arrangement, isInside))
    addPolygon(builder, arrangement.points, polygon);
}

function addPolygon(builder: ColumnBuilder, { xs, ys }: Points, { shell, holes }: TracedPolygon): void {
  for (const ring of [shell, ...holes]) {
    for (const node of ring) builder.addVertex(xs[node], ys[node]);
    builder.endRing(true);
  }
  builder.endPolygon();
}
