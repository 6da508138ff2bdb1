import {
  ColumnBuilder,
  columnBounds,
  columnFromFeatures,
  featureRings,
  type MultiPolygonRings,
  type PolygonRings,
  type Position,
} from '../column.ts';
import { projector } from '../crs/project.ts';
import { utmZoneFor } from '../crs/zones.ts';
import { indexBounds } from '../feature-index.ts';
import { addAssembled } from '../overlay/assemble.ts';
import type { OverlayEngine } from '../overlay/engine.ts';
import { turnedRings } from '../overlay/rings.ts';
import { repairColumn } from '../repair.ts';
import { type Outcome, refuse } from './outcome.ts';
import { checkShape } from './rings.ts';
import { middleOf } from './translate.ts';

const CELLS_PER_METRE = 1e5;

/**
 * The shape with its border moved outwards by `metres` (inwards where negative), corners kept sharp down to 12°, in the UTM
 * plane of its zone (so 4 in 10,000 short on the middle of a zone). Holes shrink as the ground grows. All vertices are new;
 * the result is valid, or refused as `nothing-left`.
 */
export function offsetShape(
  engine: OverlayEngine,
  shape: MultiPolygonRings,
  metres: number,
): Outcome<MultiPolygonRings> {
  if (!Number.isFinite(metres)) return refuse('bad-number');
  if (metres === 0) return refuse('nothing-changes');
  const plane = projector(utmZoneFor(middleOf(shape)));
  if (plane === null) return refuse('bad-number');
  const flat = mapShape(shape, plane.forward);
  const rings = engine.offset(turnedRings(columnFromFeatures([flat]), [0]), metres, CELLS_PER_METRE);
  const builder = new ColumnBuilder();
  addAssembled(rings, builder);
  builder.endFeature();
  const grown = featureRings(repairColumn(builder.finish()).column, 0);
  const placed = mapShape(grown, plane.inverse);
  const valid = featureRings(repairColumn(columnFromFeatures([placed])).column, 0);
  return checkShape(inOrderOf(shape, valid));
}

/** Parts in the order of the parts they come of. */
function inOrderOf(shape: MultiPolygonRings, made: MultiPolygonRings): MultiPolygonRings {
  const boundsOf = (rings: PolygonRings) => columnBounds(columnFromFeatures([[rings]]));
  const index = indexBounds(shape.map(boundsOf));
  const rank = (rings: PolygonRings) => {
    const bounds = boundsOf(rings);
    return Math.min(shape.length, ...(bounds === null ? [] : index.search(bounds)));
  };
  return made.toSorted((a, b) => rank(a) - rank(b));
}

const mapShape = (shape: MultiPolygonRings, map: (position: Position) => Position): MultiPolygonRings =>
  shape.map((rings) => rings.map((ring) => ring.map(map)));
