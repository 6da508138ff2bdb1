import '../../../tests/support/seed.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../geo/column.ts';
import { mapFrame } from './frame.ts';
import { convergenceAt, planeFor } from './plane.ts';
import { planeColumn } from './plane-column.ts';
import { roundScale } from './round-scale.ts';
import { speck } from './testing/speck.ts';

const place = fc.tuple(
  fc.double({ min: 95, max: 141, noNaN: true }),
  fc.double({ min: -11, max: 6, noNaN: true }),
);
const kind = fc.constantFrom('utm' as const, 'tm3' as const);
const scale = fc.integer({ min: 500, max: 50_000 });
const BOX = { x: 12, y: 30, width: 180, height: 120 };

describe('a frame', () => {
  it('draws 100 m of the plane as 100 m at its scale, across and up, in every zone', () => {
    fc.assert(
      fc.property(place, kind, scale, (at, plane, denominator) => {
        const projection = planeFor(plane, [speck(at)]);
        const [east, north] = projection.forward(at);
        const frame = mapFrame(BOX, projection, denominator, [east + 30, north - 70]);
        const [x, y] = frame.toPaper(projection.forward(at));
        const [right] = frame.toPaper([east + 100, north]);
        const [, up] = frame.toPaper([east, north + 100]);
        expect(right - x).toBeCloseTo(100_000 / denominator, 6);
        expect(y - up).toBeCloseTo(100_000 / denominator, 6);
      }),
    );
  });

  it('comes back from paper to where it was', () => {
    fc.assert(
      fc.property(place, kind, scale, (at, plane, denominator) => {
        const projection = planeFor(plane, [speck(at)]);
        const frame = mapFrame(BOX, projection, denominator, projection.forward(at));
        const [east, north] = frame.toPlane(frame.toPaper(projection.forward(at)));
        const [longitude, latitude] = projection.inverse([east, north]);
        expect(longitude).toBeCloseTo(at[0], 8);
        expect(latitude).toBeCloseTo(at[1], 8);
      }),
    );
  });

  it('measures the ground within the scale factor of its zone: 100 m to 0,1 %', () => {
    // 109.2° E, 7° S: 1.8° from the middle of zone 49S.
    const at: Position = [109.2, -7];
    const projection = planeFor('utm', [speck(at)]);
    expect(projection.epsg).toBe(32_749);
    const metresOfDegree = 110_598;
    const [, south] = projection.forward(at);
    const [, north] = projection.forward([at[0], at[1] + 100 / metresOfDegree]);
    expect(Math.abs(north - south - 100)).toBeLessThan(0.1);
  });
});

describe('convergence', () => {
  it('is γ = atan(tan(λ − λ₀) sin φ), to a second of arc', () => {
    fc.assert(
      fc.property(place, (at) => {
        const projection = planeFor('utm', [speck(at)]);
        const meridian = 6 * (projection.epsg % 100) - 183;
        const [difference, latitude] = [at[0] - meridian, at[1]].map((degrees) => (degrees * Math.PI) / 180);
        const expected = (Math.atan(Math.tan(difference) * Math.sin(latitude)) * 180) / Math.PI;
        expect(Math.abs(convergenceAt(projection, projection.forward(at)) - expected)).toBeLessThan(1 / 3600);
      }),
    );
  });
});

describe('edges straight in longitude and latitude', () => {
  it('get vertices where the plane would cut the corner by more than 5 cm, and none where it would not', () => {
    const triangle = (size: number) => speck([109, -7], size);
    const plane = planeFor('utm', [triangle(0.3)]);
    expect(planeColumn(triangle(0.01), plane).geometry.coordinates).toHaveLength(8);
    const long = planeColumn(triangle(0.3), plane).geometry;
    expect(long.coordinates.length).toBeGreaterThan(8);
    expect([...long.ringStarts]).toEqual([0, long.coordinates.length / 2]);
    const parallelAt = (longitude: number) => plane.forward([longitude, -7]);
    const line = Array.from(
      { length: long.coordinates.length / 2 },
      (_, v): Position => [long.coordinates[2 * v], long.coordinates[2 * v + 1]],
    );
    for (let longitude = 109; longitude < 109.3; longitude += 0.011)
      expect(Math.min(...distances(line, parallelAt(longitude)))).toBeLessThan(0.05);
  });
});

function distances(line: readonly Position[], [x, y]: Position): number[] {
  return line.slice(1).map(([bx, by], i) => {
    const [ax, ay] = line[i];
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(x - ax - along * dx, y - ay - along * dy);
  });
}

describe('roundScale', () => {
  it.each([
    [1, 500],
    [500, 500],
    [501, 600],
    [1001, 1250],
    [4100, 4500],
    [5200, 6000],
    [7500, 7500],
    [9001, 10_000],
    [99_000, 100_000],
  ])('makes 1:%i a 1:%i', (needed, round) => {
    expect(roundScale(needed)).toBe(round);
  });

  it('never shows more than was needed, and at most a third less', () => {
    fc.assert(
      fc.property(fc.double({ min: 500, max: 1e6, noNaN: true }), (needed) => {
        const round = roundScale(needed);
        expect(round).toBeGreaterThanOrEqual(needed * (1 - 1e-9));
        expect(round).toBeLessThan(needed * 1.34);
        expect(Number.isInteger(round)).toBe(true);
      }),
    );
  });
});
