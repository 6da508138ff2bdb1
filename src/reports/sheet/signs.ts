import type { SlumClass } from '../../domain/delineation.ts';
import type { Bounds } from '../../geo/column.ts';
import type { Report } from '../report.ts';
import { meets } from './map-paths.ts';
import type { PlaneColumn } from './plane-column.ts';
import type { Subject } from './subject.ts';

/** What of all that a map can show comes into a piece of the plane, and so into its legend. */
export interface Signs {
  readonly before: boolean;
  readonly after: boolean;
  readonly remaining: boolean;
  readonly reduced: boolean;
  readonly added: boolean;
  readonly uncertain: boolean;
  /** Of the areas after. */
  readonly classes: ReadonlySet<SlumClass | 'unknown'>;
  readonly boundary: boolean;
  /** The boundary of the unit that the map is about. */
  readonly own: boolean;
  /** Slum ground of other units, which is drawn faded. */
  readonly faded: boolean;
}

/**
 * The signs of a map of a unit (−1: outside; null: the city).
 *
 * @param shown in metres of the plane; null: wherever the map may lie
 */
export function signsIn(subject: Subject, unit: number | null, shown: Bounds | null): Signs {
  const { before, after, units, ground, report } = subject;
  const seen = (column: PlaneColumn): readonly number[] => featuresSeen(column, shown);
  const any = (...columns: readonly PlaneColumn[]): boolean =>
    columns.some((column) => seen(column).length > 0);
  const seenAfter = seen(after);
  const own = unit !== null && unit >= 0 ? unit : null;
  const isOther = (unitOf: ReadonlyMap<string, number>, id: string | undefined): boolean =>
    id === undefined || unitOf.get(id) !== own;
  const others =
    seenAfter.some((feature) => isOther(subject.unitOfAfter, report.after.areas[feature]?.id)) ||
    seen(before).some((feature) => isOther(subject.unitOfBefore, report.before.areas[feature]?.id));
  return {
    before: any(before),
    after: seenAfter.length > 0,
    remaining: any(ground.remaining),
    reduced: any(ground.reduced),
    added: any(ground.added),
    uncertain: isCounted(report) && any(ground.uncertainReduced, ground.uncertainAdded),
    classes: new Set(seenAfter.map((feature) => report.after.areas[feature]?.slumClass ?? 'unknown')),
    boundary: units?.bounds.some((_, feature) => feature !== own && edgeSeen(units, feature, shown)) === true,
    own: units !== null && own !== null && edgeSeen(units, own, shown),
    faded: units !== null && own !== null && others,
  };
}

/** Slivers that no table would show, at two decimals, are not seen on a map either. */
const isCounted = ({ balance: { totals } }: Report): boolean =>
  Math.max(totals.uncertainReducedHa, totals.uncertainAddedHa) >= 0.005;

/** Features of which a polygon comes into sight: those of a balance have polygons all over a unit. */
function featuresSeen(column: PlaneColumn, shown: Bounds | null): readonly number[] {
  return column.bounds.flatMap((box, feature) => {
    if (box === null) return [];
    return shown === null || (meets(box, shown) && pieceSeen(column, feature, shown)) ? [feature] : [];
  });
}

function pieceSeen({ geometry }: PlaneColumn, feature: number, shown: Bounds): boolean {
  const { featureStarts, polygonStarts, ringStarts } = geometry;
  for (let p = featureStarts[feature]; p < featureStarts[feature + 1]; p++) {
    const shell = polygonStarts[p];
    const box = boundsOf(geometry.coordinates, ringStarts[shell], ringStarts[shell + 1]);
    if (meets(box, shown)) return true;
  }
  return false;
}

/** Whether an edge of a feature comes into sight, and not only its inside. */
function edgeSeen({ geometry, bounds }: PlaneColumn, feature: number, shown: Bounds | null): boolean {
  const box = bounds[feature] ?? null;
  if (box === null || shown === null) return box !== null;
  if (!meets(box, shown)) return false;
  const { featureStarts, polygonStarts, ringStarts, coordinates } = geometry;
  for (let r = polygonStarts[featureStarts[feature]]; r < polygonStarts[featureStarts[feature + 1]]; r++)
    for (let v = ringStarts[r]; v + 1 < ringStarts[r + 1]; v++)
      if (meets(boundsOf(coordinates, v, v + 2), shown)) return true;
  return false;
}

/** Of the vertices from one up to another. */
function boundsOf(coordinates: Float64Array, from: number, to: number): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let v = from; v < to; v++) {
    const [x, y] = [coordinates[2 * v], coordinates[2 * v + 1]];
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}
