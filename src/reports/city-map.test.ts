import { describe, expect, it } from 'vitest';
import { columnFromFeatures, type MultiPolygonRings } from '../geo/column.ts';
import { cityMap, RING_LOOK } from './city-map.ts';
import type { PathMark } from './drawing/drawing.ts';
import { testFonts } from './drawing/testing/fonts.ts';
import type { Report } from './report.ts';
import { sampleReport } from './testing/sample-report.ts';

const SIZE = { view: 'change', width: 150, height: 110, typeScale: 1 } as const;

const square = (west: number, south: number, size: number): MultiPolygonRings => [
  [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
];

const ringsOf = (report: Report): readonly PathMark[] => {
  const { drawing, hasRings } = cityMap(report, SIZE, testFonts());
  const rings = drawing.marks.filter(
    (mark): mark is PathMark => mark.kind === 'path' && mark.stroke === RING_LOOK.stroke,
  );
  expect(hasRings).toBe(rings.length > 0);
  return rings;
};

/** The ground of the sample, and one square far from it, in a city as wide as given. */
async function cityOf(degrees: number): Promise<Report> {
  const report = await sampleReport();
  const units = columnFromFeatures(
    [1, 2, 3].map((_, i) => square(109 + (i * degrees) / 3, 0.9, degrees / 3)),
  );
  const { units: names, after } = report;
  const far = columnFromFeatures(
    [1, 1, 1, 0].map((near) => square(near ? 109.02 : 109 + degrees * 0.9, 0.905, 0.001)),
  );
  return {
    ...report,
    units: names && { ...names, geometry: units },
    after: { ...after, state: { ...after.state, geometry: far } },
  };
}

describe('the map of a whole city', () => {
  it('has a ring round each group of specks, within the map', async () => {
    const rings = ringsOf(await cityOf(0.6));
    expect(rings).toHaveLength(3);
    for (const [x, y] of rings.flatMap(({ subpaths }) => subpaths.flat())) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SIZE.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(SIZE.height);
    }
  });

  it('has none where the ground is seen as it is', async () => {
    expect(ringsOf(await sampleReport({ units: null }))).toEqual([]);
  });
});
