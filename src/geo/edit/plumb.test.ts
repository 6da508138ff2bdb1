import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { azimuth, destination, geodesicLength, lineLength, perimeter } from './plumb.ts';

describe('lengths and bearings on the ellipsoid', () => {
  it('know a degree of the meridian and of the equator (WGS84)', () => {
    expect(geodesicLength([109, 0], [109, 1])).toBeCloseTo(110_574.389, 3);
    expect(geodesicLength([109, 0], [110, 0])).toBeCloseTo(111_319.491, 3);
    expect(azimuth([109, 0], [109, 1])).toBeCloseTo(0, 9);
    expect(azimuth([109, 0], [110, 0])).toBeCloseTo(90, 9);
    expect(azimuth([109, 0], [108, 0])).toBeCloseTo(270, 9);
  });

  it('lead there and back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 95, max: 141, noNaN: true }),
        fc.double({ min: -11, max: 6, noNaN: true }),
        fc.double({ min: 0.1, max: 5000, noNaN: true }),
        fc.double({ min: 0, max: 359.99, noNaN: true }),
        (lon, lat, metres, bearing) => {
          const to = destination([lon, lat], metres, bearing);
          expect(geodesicLength([lon, lat], to)).toBeCloseTo(metres, 6);
          const apart = Math.abs(azimuth([lon, lat], to) - bearing);
          expect(Math.min(apart, 360 - apart)).toBeLessThan(1e-4);
        },
      ),
    );
  });

  it('add up along lines and rings', () => {
    const ring = [
      [109, 0],
      [109.01, 0],
      [109.01, 0.01],
      [109, 0],
    ] as const;
    expect(lineLength([])).toBe(0);
    expect(perimeter([[ring], [ring]])).toBeCloseTo(2 * lineLength(ring), 9);
  });
});
