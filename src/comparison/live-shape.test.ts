import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnFromFeatures, type MultiPolygonRings, type Position } from '../geo/column.ts';
import { perimeter } from '../geo/edit/plumb.ts';
import { measureShape, measuresFor } from './live-shape.ts';

/** Some 1.1 km a side, with a hole of 110 m and a part beside it. */
const square = ([x, y]: Position, size: number): Position[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const shape: MultiPolygonRings = [
  [square([109, -7], 0.01), square([109.004, -6.996], 0.001)],
  [square([109.02, -7], 0.001)],
];

describe('a shape in the hand', () => {
  it('is measured by every method, holes taken off, and counted', async () => {
    const measures = await measuresFor([columnFromFeatures([shape])]);
    const { hectares, ...counts } = measureShape(shape, measures);
    expect(counts).toMatchObject({ vertices: 12, parts: 2, holes: 1 });
    // The hole and the part beside it are nearly of one size.
    expect(hectares['geodesic-wgs84']).toBeCloseTo(122.15, 1);
    expect(hectares.sphere / hectares['geodesic-wgs84']).toBeCloseTo(1.0044, 3);
    expect(hectares.utm / hectares['geodesic-wgs84']).toBeCloseTo(1, 3);
    expect(hectares.tm3 / hectares['geodesic-wgs84']).toBeCloseTo(1, 3);
  });

  it('has the perimeter that GeographicLib gives, whether its edges are short or long', async () => {
    const measures = await measuresFor([]);
    const position = fc.tuple(
      fc.double({ min: 95, max: 141, noNaN: true }),
      fc.double({ min: -11, max: 6, noNaN: true }),
      fc.constantFrom(1e-6, 1e-4, 9e-4, 5e-2),
    );
    fc.assert(
      fc.property(position, ([x, y, size]) => {
        const ring = square([x, y], size);
        const exact = perimeter([[ring]]);
        const { perimeterMetres } = measureShape([[ring]], measures);
        expect(Math.abs(perimeterMetres / exact - 1)).toBeLessThan(1e-7);
        if (size > 1e-5) expect(Math.abs(perimeterMetres / exact - 1)).toBeLessThan(1e-9);
      }),
    );
  });
});
