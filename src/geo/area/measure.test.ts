import { area as turfArea } from '@turf/turf';
import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { columnFromFeatures, type Position, type Ring } from '../column.ts';
import { projector } from '../crs/project.ts';
import { ellipsoidMeasure, featureAreas, planeMeasure, sphereMeasure } from './measure.ts';

const flat = (ring: Ring): Float64Array => Float64Array.from(ring.flat());
const ellipsoid = (ring: Ring): number => ellipsoidMeasure.ring(flat(ring), 0, ring.length);

function geographicLib(ring: Ring): number {
  const polygon = geodesic.Geodesic.WGS84.Polygon(false);
  for (const [lon, lat] of ring) polygon.AddPoint(lat, lon);
  return polygon.Compute(false, true).area ?? Number.NaN;
}

/** A star-shaped ring about a place in Indonesia, of about `size` degrees across. */
const starRing = (size: number) =>
  fc
    .record({
      lon: fc.double({ min: 95, max: 141, noNaN: true }),
      lat: fc.double({ min: -11, max: 6, noNaN: true }),
      radii: fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), { minLength: 3, maxLength: 40 }),
    })
    .map(({ lon, lat, radii }) =>
      radii.map((radius, i): Position => {
        const turn = (2 * Math.PI * i) / radii.length;
        return [lon + (size / 2) * radius * Math.cos(turn), lat + (size / 2) * radius * Math.sin(turn)];
      }),
    );

describe('area on the ellipsoid', () => {
  /**
   * GeographicLib's edges are geodesics; ours are straight in longitude and latitude. Between the two lies, for
   * an edge of length L, at most L³ tan φ / 12 R: 0.013 m² for 200 m at 7° S.
   */
  const edgeDoubt = (ring: Ring): number =>
    ring.reduce((sum, [lon, lat], i) => {
      const [nextLon, nextLat] = ring[(i + 1) % ring.length];
      const length = Math.hypot(nextLon - lon, nextLat - lat) * 111_400;
      const tangent = Math.tan(((Math.max(Math.abs(lat), Math.abs(nextLat)) + 0.1) * Math.PI) / 180);
      return sum + (length ** 3 * tangent) / (12 * 6_335_000);
    }, 0);

  it.each([0.001, 0.02, 0.1])(
    'agrees with GeographicLib for shapes %s° across, but for the bend of its edges',
    (size) => {
      fc.assert(
        fc.property(starRing(size), (ring) => {
          const reference = geographicLib(ring);
          const tolerance = edgeDoubt(ring) + Math.abs(reference) * 1e-10 + 1e-4;
          expect(Math.abs(ellipsoid(ring) - reference)).toBeLessThan(tolerance);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('agrees with GeographicLib to 1e-7 for an RT of half a hectare, near and off the equator', () => {
    for (const lat of [-10, -6.87, 0, 0.91, 5]) {
      const ring = Array.from({ length: 24 }, (_, i): Position => {
        const turn = (2 * Math.PI * i) / 24;
        return [109 + 0.0004 * Math.cos(turn), lat + 0.0003 * Math.sin(turn)];
      });
      expect(Math.abs(ellipsoid(ring) / geographicLib(ring) - 1)).toBeLessThan(1e-7);
    }
  });

  it('does not change when an edge is cut: the parts of a shape sum to the whole', () => {
    fc.assert(
      fc.property(starRing(0.5), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (ring, share) => {
        const cut = ring.flatMap(([x, y], i): Position[] => {
          const [nx, ny] = ring[(i + 1) % ring.length];
          return [
            [x, y],
            [x + share * (nx - x), y + share * (ny - y)],
          ];
        });
        expect(Math.abs(ellipsoid(cut) / ellipsoid(ring) - 1)).toBeLessThan(1e-11);
      }),
    );
  });

  it('does not depend on start vertex, and changes sign with the direction', () => {
    fc.assert(
      fc.property(starRing(0.01), fc.nat(), (ring, shift) => {
        const k = shift % ring.length;
        const turned = [...ring.slice(k), ...ring.slice(0, k)];
        expect(ellipsoid(turned)).toBeCloseTo(ellipsoid(ring), 4);
        expect(ellipsoid([...ring].reverse())).toBeCloseTo(-ellipsoid(ring), 4);
      }),
    );
  });

  it('treats a closed ring as the open one', () => {
    const ring: Ring = [
      [109, 1],
      [109.01, 1],
      [109.01, 1.01],
    ];
    expect(ellipsoid([...ring, ring[0]])).toBe(ellipsoid(ring));
  });
});

describe("Turf's sphere", () => {
  it('is the figure of @turf/area', () => {
    fc.assert(
      fc.property(starRing(0.05), (ring) => {
        const own = Math.abs(sphereMeasure.ring(flat(ring), 0, ring.length));
        const turf = turfArea({ type: 'Polygon', coordinates: [[...ring, ring[0]].map(([x, y]) => [x, y])] });
        expect(Math.abs(own - turf)).toBeLessThan(turf * 1e-11 + 1e-5);
      }),
    );
  });
});

describe('featureAreas', () => {
  it('takes holes off whatever way the rings turn', () => {
    //  +-----+
    //  | +-+ |
    //  | +-+ |
    //  +-----+
    const shell: Ring = [
      [109, 0],
      [109.03, 0],
      [109.03, 0.03],
      [109, 0.03],
    ];
    const hole: Ring = [
      [109.01, 0.01],
      [109.02, 0.01],
      [109.02, 0.02],
      [109.01, 0.02],
    ];
    const expected = ellipsoid(shell) - ellipsoid(hole);
    for (const rings of [
      [shell, hole],
      [shell, [...hole].reverse()],
      [[...shell].reverse(), hole],
    ])
      expect(featureAreas(columnFromFeatures([[rings]]), ellipsoidMeasure)[0]).toBeCloseTo(expected, 4);
  });
});

describe('area in a plane', () => {
  const utm = projector(32749);
  const forward = (lon: number, lat: number) => utm?.forward([lon, lat]) ?? [0, 0];
  const plane = (ring: Ring): number => planeMeasure(forward).ring(flat(ring), 0, ring.length);
  // 108° to 114° E; a ring as a whole goes there.
  const inZone = starRing(0.02).map((ring) => {
    const shift = 108.2 + (ring[0][0] % 5.6) - ring[0][0];
    return ring.map(([lon, lat]): Position => [lon + shift, lat]);
  });

  /** Sides straight in the plane. */
  const ofCorners = (ring: Ring): number => {
    const points = ring.map(([lon, lat]) => forward(lon, lat));
    return (
      points.reduce((sum, [x, y], i) => {
        const [nextX, nextY] = points[(i + 1) % points.length];
        return (
          sum + (x - points[0][0]) * (nextY - points[0][1]) - (nextX - points[0][0]) * (y - points[0][1])
        );
      }, 0) / 2
    );
  };

  it('is the same when edges are cut, anywhere', () => {
    const cut = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(inZone, cut, (ring, share) => {
        const cutRing = ring.flatMap((from, i): Position[] => {
          const to = ring[(i + 1) % ring.length];
          return [from, [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]];
        });
        // Of a square metre, for a shape of some 3 km: corners themselves are known to 1e-8 m only.
        expect(Math.abs(plane(cutRing) - plane(ring))).toBeLessThan(1e-3);
      }),
    );
  });

  it('is that of the corners, but for the arcs that edges are', () => {
    fc.assert(
      fc.property(inZone, (ring) => {
        const perimeter = ring.reduce((sum, [lon, lat], i) => {
          const [nextLon, nextLat] = ring[(i + 1) % ring.length];
          return sum + (Math.hypot(nextLon - lon, nextLat - lat) * 111_400) ** 3;
        }, 0);
        // An edge of length L bulges by at most some L³ / 12 R.
        expect(Math.abs(plane(ring) - ofCorners(ring))).toBeLessThan(perimeter / (12 * 6_371_000) + 1e-3);
      }),
    );
  });
});
