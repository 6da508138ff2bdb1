import type { BalanceGround, ChangeBalance, UnitBalance } from '../comparison/balance.ts';
import { featureCount, featureRings, type MultiPolygonColumn, type Position } from '../geo/column.ts';
import { toValidColumn } from '../geo/repair.ts';
import type { ReportHeading } from './heading.ts';
import { WORDS } from './words.ts';

/** Each kind of ground, the figure it stands for, and the kind it is a part of. */
const KINDS = [
  { kind: 'remaining', figure: 'remainingHa', partOf: null },
  { kind: 'reduced', figure: 'reducedHa', partOf: null },
  { kind: 'added', figure: 'addedHa', partOf: null },
  { kind: 'uncertainReduced', figure: 'uncertainReducedHa', partOf: 'reduced' },
  { kind: 'uncertainAdded', figure: 'uncertainAddedHa', partOf: 'added' },
] as const satisfies readonly {
  readonly kind: keyof BalanceGround;
  readonly figure: keyof UnitBalance;
  readonly partOf: keyof BalanceGround | null;
}[];

/**
 * The ground of the balance as RFC 7946 GeoJSON: one feature a unit and kind, each with its own hectares, all
 * figures of its unit, and the method. Shapes are valid by OGC simple features; shells turn counter-clockwise.
 */
export function balanceGeoJson(
  balance: ChangeBalance,
  ground: BalanceGround,
  heading: ReportHeading,
): string {
  const rows = [...balance.units, balance.outside];
  const shared = sharedProperties(balance, heading);
  const features = KINDS.flatMap(({ kind, figure, partOf }) => {
    const { column } = toValidColumn(ground[kind]);
    return rows.flatMap((row, unit) => {
      if (isEmpty(column, unit)) return [];
      const own = { kind, partOf, hectares: row[figure], unit: unit < balance.units.length ? unit : -1 };
      return [feature(column, unit, { ...own, ...row, ...shared })];
    });
  });
  const head = {
    type: 'FeatureCollection',
    name: `${heading.title}: ${heading.before} - ${heading.after}`,
    ...(heading.illustrative ? { illustrative: true, note: WORDS.illustrative } : {}),
    method: balance.method,
    totals: balance.totals,
  };
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${features.join(',\n')}\n]}\n`;
}

function sharedProperties({ method }: ChangeBalance, heading: ReportHeading) {
  return {
    areaMethod: method.area,
    projection: method.projection,
    overlay: method.overlay,
    toleranceMetres: method.toleranceMetres,
    beforeState: heading.before,
    afterState: heading.after,
    date: heading.date,
    ...(heading.illustrative ? { illustrative: true } : {}),
  };
}

const isEmpty = (column: MultiPolygonColumn, index: number): boolean =>
  index >= featureCount(column) || column.featureStarts[index] === column.featureStarts[index + 1];

function feature(column: MultiPolygonColumn, index: number, properties: object): string {
  const polygons = featureRings(column, index).map((rings) =>
    rings.map((ring, place) => (turnsLeft(ring) === (place === 0) ? ring : ring.toReversed())),
  );
  const geometry =
    polygons.length === 1
      ? { type: 'Polygon', coordinates: polygons[0] }
      : { type: 'MultiPolygon', coordinates: polygons };
  return JSON.stringify({ type: 'Feature', properties, geometry });
}

function turnsLeft(ring: readonly Position[]): boolean {
  const [x0, y0] = ring[0];
  let doubled = 0;
  for (let i = 1; i < ring.length; i++)
    doubled += (ring[i - 1][0] - x0) * (ring[i][1] - y0) - (ring[i][0] - x0) * (ring[i - 1][1] - y0);
  return doubled > 0;
}
