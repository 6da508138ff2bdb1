import type { State } from '../../comparison/balance.ts';
import { compareStates } from '../../comparison/compare.ts';
import { areaId, NO_WORDS } from '../../domain/delineation.ts';
import { columnFromFeatures, type MultiPolygonRings } from '../../geo/column.ts';
import { hectares } from '../../geo/units.ts';
import { NO_PAPERS } from '../../project/papers.ts';
import { NO_PRESENTATION } from '../../project/presentation.ts';
import type { Report, ReportSide } from '../report.ts';
import { HEADING } from './sample.ts';

/** Texts as a hostile or careless file has them: each must come out as it went in, and do nothing. */
export const HOSTILE = {
  kelurahan: '</script><script>alert(1)</script><img src=x onerror=alert(2)>',
  area: '=HYPERLINK("http://x")&"\'<b>]]>\u0001\u2028\uD800\uFFFE',
  title: 'Kota <b>"Uji"</b> & Co.',
} as const;

/** A square of about 1.23 ha with a hole, `column` squares east of 109°E. */
const square = (column: number, width = 1, hole = false): MultiPolygonRings => {
  const west = 109 + column / 1000;
  const ring = (inset: number) => {
    const [x0, x1] = [west + inset, west + width / 1000 - inset];
    const [y0, y1] = [0.9 + inset, 0.901 - inset];
    return [
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
      [x0, y0],
    ] as const;
  };
  return [hole ? [ring(0), ring(0.0003).toReversed()] : [ring(0)]];
};

function side(name: string, shapes: readonly MultiPolygonRings[]): ReportSide {
  const ids = shapes.map((_, index) => areaId(`${name}-${index}`));
  const labels = shapes.map((_, index) => (index === 0 ? HOSTILE.area : `RT 0${index}`));
  const state: State = {
    name,
    geometry: columnFromFeatures(shapes),
    ids,
    labels,
    statedHa: shapes.map(() => 1.2),
    unitCodes: shapes.map(() => null),
    unitNames: shapes.map(() => null),
    decreeHa: null,
  };
  return {
    state,
    areas: ids.map((id, index) => ({ ...NO_WORDS, id, label: labels[index], statedHa: hectares(1.2) })),
    decree: { name, year: null, number: null, statedHa: null },
    source: { files: [`${name} <x>.kmz`], layers: ['Kumuh'], crs: 'EPSG:4326' },
    illustrative: true,
  };
}

/**
 * A report of two states with every figure other than none, and hostile texts wherever a file can bring them:
 *
 * Units:  [hostile  ][Roban]          [Jauh]
 * Before: [ a ][ b ][ c  ][ d ]
 * After:       [ b ][ c  ][ d ][ e ]
 */
export async function sampleReport(changes: Partial<Report> = {}): Promise<Report> {
  const before = side('SK 2016', [square(0), square(1), square(2, 1, true), square(3)]);
  const after = side('SK 2020', [square(1), square(2, 1, true), square(3), square(4)]);
  const units = {
    geometry: columnFromFeatures([square(0, 2), square(2), square(50)]),
    codes: ['61.72.02.1001', '61.72.02.1002', null],
    names: [HOSTILE.kelurahan, 'Roban', 'Jauh'],
    kecamatan: ['Singkawang Barat', null, '@barat'],
  };
  const { balance, ground } = await compareStates(before.state, after.state, units, {
    method: 'utm',
    toleranceMetres: 0.5,
  });
  return {
    heading: { ...HEADING, title: HOSTILE.title },
    language: 'id',
    before,
    after,
    units,
    unitSource: { files: ['batas.shp'], layers: ['Admin'], crs: 'EPSG:32749' },
    balance,
    ground,
    timeline: null,
    papers: NO_PAPERS,
    presentation: NO_PRESENTATION,
    ...changes,
  };
}
