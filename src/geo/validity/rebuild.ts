import { ColumnBuilder, type MultiPolygonColumn } from '../column.ts';
import { arrange } from './arrangement.ts';
import { isInvalid } from './fault.ts';
import { findFaults } from './find-faults.ts';
import { nodeRings } from './noding.ts';
import type { Points } from './predicates.ts';
import { type RingSet, readRings } from './rings.ts';
import { type TracedPolygon, tracePolygons } from './trace.ts';

/**
 * Grids to try in turn, as parts of the largest coordinate: none, then 1.5e-11° (2 µm) and coarser. Lines
 * apart by a few units in the last place may cross anew each time they are cut; on a grid they fall together.
 */
const GRIDS = [0, 2 ** -43, 2 ** -40, 2 ** -37];

/**
 * One feature made anew as valid polygons, as a column of that one feature: each polygon is filled by the
 * even-odd rule over its rings, then the polygons are united. The feature comes out empty where nothing
 * encloses ground.
 *
 * GEOS's `makeValid` fills the same ground, except where a ring runs twice along one line: it counts
 * such a line once, even-odd (and every map that draws the shape) twice.
 */
export function rebuildFeature(
  column: MultiPolygonColumn,
  feature: number,
): { readonly column: MultiPolygonColumn; readonly isValid: boolean } {
  let rebuilt = column;
  for (const grid of GRIDS) {
    rebuilt = rebuildOnGrid(column, feature, grid);
    if (!findFaults(rebuilt, 0).some((fault) => isInvalid(fault.kind)))
      return { column: rebuilt, isValid: true };
  }
  return { column: rebuilt, isValid: false };
}

function rebuildOnGrid(column: MultiPolygonColumn, feature: number, grid: number): MultiPolygonColumn {
  const first = column.featureStarts[feature];
  const end = column.featureStarts[feature + 1];
  const builder = new ColumnBuilder();
  for (let polygon = first; polygon < end; polygon++)
    addTraced(builder, readRings(column, first, polygon, polygon + 1), grid, isOdd);
  builder.endFeature();
  const parts = builder.finish();
  return parts.polygonStarts.length > 2 ? uniteFeature(parts, grid) : parts;
}

const isOdd = (winding: number): boolean => winding % 2 !== 0;
const isCovered = (winding: number): boolean => winding > 0;

/** Rings of `parts` turn as they should, so ground has as many windings as polygons cover it. */
function uniteFeature(parts: MultiPolygonColumn, grid: number): MultiPolygonColumn {
  const builder = new ColumnBuilder();
  addTraced(builder, readRings(parts, 0, 0, parts.polygonStarts.length - 1), grid, isCovered);
  builder.endFeature();
  return builder.finish();
}

function addTraced(
  builder: ColumnBuilder,
  rings: RingSet,
  grid: number,
  isInside: (winding: number) => boolean,
): void {
  const arrangement = arrange(nodeRings(rings, grid));
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
