import type { BalanceGround, ChangeBalance, State, Units } from '../../comparison/balance.ts';
import { compareStates } from '../../comparison/compare.ts';
import { columnFromFeatures, type MultiPolygonRings } from '../../geo/column.ts';
import type { ReportHeading } from '../heading.ts';

/** A square of about 1.23 ha, `column` squares east of 109°E. */
const square = (column: number, width = 1): MultiPolygonRings => {
  const west = 109 + column / 1000;
  const east = 109 + (column + width) / 1000;
  return [
    [
      [
        [west, 0.9],
        [west, 0.901],
        [east, 0.901],
        [east, 0.9],
        [west, 0.9],
      ],
    ],
  ];
};

const state = (name: string, ...shapes: readonly MultiPolygonRings[]): State => ({
  name,
  geometry: columnFromFeatures(shapes),
  ids: shapes.map((_, i) => `${name}-${i}`),
  labels: shapes.map((_, i) => `RT ${i}`),
  statedHa: shapes.map(() => 1.2),
  unitCodes: shapes.map(() => null),
  unitNames: shapes.map(() => null),
  decreeHa: null,
});

const units: Units = {
  geometry: columnFromFeatures([square(0, 2), square(2), square(50)]),
  codes: ['61.72.02.1001', '61.72.02.1002', null],
  names: ['=HYPERLINK("http://x";"Kuala")', 'Roban; "Atas"', 'Jauh'],
  kecamatan: ['Singkawang Barat', null, '@barat'],
};

/**
 * Units:  [ Kuala  ][Roban]          [Jauh]
 * Before: [ a ][ b ][ c  ][ d ]
 * After:       [ b ][ c  ][ d ][ e ]
 */
export async function sampleBalance(): Promise<{ balance: ChangeBalance; ground: BalanceGround }> {
  const before = state('SK 2016', square(0), square(1), square(2), square(3));
  const after = state('SK 2020', square(1), square(2), square(3), square(4));
  return compareStates(before, after, units, { method: 'utm', toleranceMetres: 0.5 });
}

export const HEADING: ReportHeading = {
  title: 'Singkawang',
  before: 'SK 2016',
  after: 'SK 2020',
  date: '2026-11-21',
  illustrative: true,
};
