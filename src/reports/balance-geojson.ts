import type { BalanceGround, ChangeBalance, UnitBalance } from '../comparison/balance.ts';
import type { Attributes } from '../domain/attributes.ts';
import { writeGeoJson } from '../formats/geojson/write.ts';
import { concatColumns, featureCount, type MultiPolygonColumn, pickFeatures } from '../geo/column.ts';
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

/** The overlay's own grid: rounding coarser could make rings touch that do not. */
const DECIMALS = 11;

/**
 * The ground of the balance as RFC 7946 GeoJSON in UTF-8: one feature a unit and kind, each with its own hectares, all
 * figures of its unit, and the method.
 *
 * @param ground made valid by `validGround`
 */
export function balanceGeoJson(
  balance: ChangeBalance,
  ground: BalanceGround,
  heading: ReportHeading,
): Uint8Array<ArrayBuffer> {
  const rows = [...balance.units, balance.outside];
  const shared = sharedProperties(balance, heading);
  const columns: MultiPolygonColumn[] = [];
  const properties: Attributes[] = [];
  for (const { kind, figure, partOf } of KINDS) {
    const column = ground[kind];
    const present = [...rows.keys()].filter((unit) => hasGround(column, unit));
    columns.push(pickFeatures(column, present));
    for (const unit of present) {
      const row = rows[unit];
      const own = { kind, partOf, hectares: row[figure], unit: unit < balance.units.length ? unit : -1 };
      properties.push({ ...own, ...row, ...shared });
    }
  }
  const members = {
    name: `${heading.title}: ${heading.before} - ${heading.after}`,
    ...(heading.illustrative ? { illustrative: true, note: WORDS.illustrative } : {}),
    method: balance.method,
    totals: balance.totals,
  };
  return writeGeoJson(concatColumns(columns), properties, { decimals: DECIMALS, members });
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

const hasGround = (column: MultiPolygonColumn, index: number): boolean =>
  index < featureCount(column) && column.featureStarts[index] < column.featureStarts[index + 1];
