import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { ellipsoidMeasure, featureAreas } from '../geo/area/measure.ts';
import {
  type Bounds,
  columnFromFeatures,
  featureBounds,
  featureCount,
  featureRings,
  type MultiPolygonColumn,
} from '../geo/column.ts';
import type { Figures, State, Units } from './balance.ts';
import { mapUnits } from './placement.ts';

/** One kelurahan's figures by another engine, in hectares on the WGS84 ellipsoid. */
export type TurfFigures = Pick<Figures, 'beforeHa' | 'afterHa' | 'remainingHa' | 'reducedHa' | 'addedHa'>;

type Turf = typeof import('@turf/turf');
/** Null: no ground. */
type Ground = Feature<Polygon | MultiPolygon> | null;

const M2_PER_HA = 10_000;

/**
 * A second opinion on one row of the balance: the same ground cut by Turf (another engine, on decimal
 * arithmetic), and measured on the ellipsoid. Slow: meant for one unit at a time.
 *
 * @param unit index in `units`
 * @throws what Turf throws on shapes it cannot cut; valid input gives it no reason to
 */
export async function checkWithTurf(
  before: State,
  after: State,
  units: Units,
  unit: number,
): Promise<TurfFigures> {
  const { union, intersect, difference, featureCollection, multiPolygon } = await import('@turf/turf');
  const cut = turfCutter({ union, intersect, difference, featureCollection, multiPolygon });
  const home = ownGround(cut, units, unit);
  const [a, b] = [before, after].map((state) => cut.both(home, cut.all(state.geometry, home.near)));
  return {
    beforeHa: hectares(a),
    afterHa: hectares(b),
    remainingHa: hectares(cut.both(a, b)),
    reducedHa: hectares(cut.less(a, b)),
    addedHa: hectares(cut.less(b, a)),
  };
}
