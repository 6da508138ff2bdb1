import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { ellipsoidMeasure, featureAreas } from '../geo/area/measure.ts';
import {
  type Bounds,
  columnFromFeatures,
  featureBounds,
  featureRings,
  type MultiPolygonColumn,
} from '../geo/column.ts';
import { indexFeatures } from '../geo/feature-index.ts';
import { squareMetres, toHectares } from '../geo/units.ts';
import type { Figures, State, Units } from './balance.ts';
import { mapUnits } from './placement.ts';

/** One kelurahan's figures by another engine, in hectares on the WGS84 ellipsoid. */
export type TurfFigures = Pick<Figures, 'beforeHa' | 'afterHa' | 'remainingHa' | 'reducedHa' | 'addedHa'>;

/** Null: no ground. */
type Ground = Feature<Polygon | MultiPolygon> | null;

/** Turf's operations on ground that may be none. */
interface Scissors {
  all(shapes: readonly Ground[]): Ground;
  both(a: Ground, b: Ground): Ground;
  less(a: Ground, b: Ground): Ground;
}

/**
 * A second opinion on one row of the balance: the same ground cut by Turf (another engine, on decimal
 * arithmetic) and measured on the ellipsoid. Slow: meant for one unit at a time.
 *
 * @param unit index in `units`
 * @throws what Turf throws: now and then its engine gives up ("Unable to complete output ring") on valid shapes whose
 *   borders nearly coincide (docs/performance.md)
 */
export async function checkWithTurf(
  before: State,
  after: State,
  units: Units,
  unit: number,
): Promise<TurfFigures> {
  const scissors = await takeScissors();
  const home = ownGround(scissors, units, unit);
  const bounds = featureBounds(units.geometry, unit);
  const [a, b] = [before, after].map(({ geometry }) =>
    scissors.both(home, scissors.all(groundNear(geometry, bounds))),
  );
  return {
    beforeHa: hectares(a),
    afterHa: hectares(b),
    remainingHa: hectares(scissors.both(a, b)),
    reducedHa: hectares(scissors.less(a, b)),
    addedHa: hectares(scissors.less(b, a)),
  };
}

/** The unit less what the units before it in the order of codes own, as the balance counts it. */
function ownGround(scissors: Scissors, units: Units, unit: number): Ground {
  const { rank, index } = mapUnits(units);
  const bounds = featureBounds(units.geometry, unit);
  const earlier = bounds === null ? [] : index.search(bounds).filter((other) => rank[other] < rank[unit]);
  const owned = earlier.map((other) => groundOf(units.geometry, other));
  return scissors.less(groundOf(units.geometry, unit), scissors.all(owned));
}

function groundNear(column: MultiPolygonColumn, bounds: Bounds | null): Ground[] {
  if (bounds === null) return [];
  return indexFeatures(column)
    .search(bounds)
    .map((feature) => groundOf(column, feature));
}

function groundOf(column: MultiPolygonColumn, feature: number): Ground {
  const coordinates = featureRings(column, feature).map((rings) =>
    rings.map((ring) => ring.map(([lon, lat]): Position => [lon, lat])),
  );
  if (coordinates.length === 0) return null;
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}

/** Loads Turf when it is first asked for: it is no part of the way to the balance. */
async function takeScissors(): Promise<Scissors> {
  const { union, intersect, difference, featureCollection } = await import('@turf/turf');
  return {
    all(shapes) {
      const [first, ...rest] = shapes.filter((shape) => shape !== null);
      if (first === undefined) return null;
      // Turf wants two; a shape with itself is the shape, its overlaps dissolved.
      return union(featureCollection([first, ...(rest.length > 0 ? rest : [first])]));
    },
    both: (a, b) => (a === null || b === null ? null : intersect(featureCollection([a, b]))),
    less: (a, b) => (a === null || b === null ? a : difference(featureCollection([a, b]))),
  };
}

function hectares(ground: Ground): number {
  if (ground === null) return 0;
  const { geometry } = ground;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.map((polygon) =>
    polygon.map((ring) => ring.map(([lon, lat]): readonly [number, number] => [lon, lat])),
  );
  const [area] = featureAreas(columnFromFeatures([rings]), ellipsoidMeasure);
  return toHectares(squareMetres(area));
}
