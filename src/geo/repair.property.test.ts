import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Geos, loadGeos } from '../../tests/support/geos.ts';
import { nastyShape, noise, shake, starShape } from '../../tests/support/nasty.ts';
import {
  columnFromFeatures,
  featureRings,
  type MultiPolygonRings,
  type Position,
  type Ring,
} from './column.ts';
import { pointInRing } from './overlay/assemble.ts';
import { repairColumn, toValidColumn } from './repair.ts';

let geos: Geos;
beforeAll(async () => {
  geos = await loadGeos();
});

const repaired = (shape: MultiPolygonRings): MultiPolygonRings =>
  featureRings(repairColumn(columnFromFeatures([shape])).column, 0);

/** Somewhere over the nasty shapes; never on a line of their grid. */
const anywhere = (random: () => number): Position => [109.0006 + 9e-4 * random(), 0.8756 + 9e-4 * random()];

const points = (random: () => number, count: number) => Array.from({ length: count }, () => anywhere(random));

/** Rings in general position: no line runs along another. */
const scribbles = (): fc.Arbitrary<Ring[]> =>
  fc
    .tuple(fc.nat(), fc.array(fc.integer({ min: 4, max: 9 }), { minLength: 1, maxLength: 3 }))
    .map(([seed, sizes]) => {
      const random = noise(seed);
      return sizes.map((size) => {
        const ring = points(random, size);
        return [...ring, ring[0]];
      });
    });

const covers = (shape: MultiPolygonRings, [x, y]: Position): boolean =>
  shape.some(
    (rings) => rings.filter((ring) => pointInRing(flat(ring), 0, ring.length, x, y)).length % 2 === 1,
  );
const flat = (ring: Ring) => Float64Array.from(ring.flat());

/** 0.001 m² in square degrees at the equator. */
const SMALL = 1e-3 / 111_320 ** 2;

describe('repair of random shapes', () => {
  it('makes 2,000 nasty shapes valid in the eyes of GEOS, and says so', () => {
    fc.assert(
      fc.property(nastyShape(), (shape) => {
        const repair = repairColumn(columnFromFeatures([shape]));
        const result = featureRings(repair.column, 0);
        expect(result.length === 0 ? 'Valid Geometry' : geos.validReason(result)).toBe('Valid Geometry');
        expect(repair.repaired.every((feature) => feature.isValid)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('copes with lines a few units in the last place apart', () => {
    fc.assert(
      fc.property(nastyShape(), fc.constantFrom(3e-14, 1e-13, 1e-12), fc.nat(), (shape, distance, seed) => {
        const repair = repairColumn(columnFromFeatures([shake(shape, distance, seed)]));
        expect(repair.repaired.every((feature) => feature.isValid)).toBe(true);
        const result = featureRings(repair.column, 0);
        expect(result.length === 0 || geos.isValid(result)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('fills scribbles without doubled lines as GEOS does, to 0.001 m²', () => {
    fc.assert(
      fc.property(scribbles(), (rings) => {
        expect(Math.abs(geos.area(repaired([rings])) - geos.validArea([rings]))).toBeLessThan(SMALL);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds a point exactly if some polygon has it in an odd number of rings', () => {
    fc.assert(
      fc.property(nastyShape(), fc.nat(), (shape, seed) => {
        const result = repaired(shape);
        for (const point of points(noise(seed), 20)) expect(covers(result, point)).toBe(covers(shape, point));
      }),
      { numRuns: 1000 },
    );
  });

  it('unites polygons that overlap: the area is that of their union', () => {
    fc.assert(
      fc.property(nastyShape(), nastyShape(), ([first], [second]) => {
        const expected = geos.unionArea(repaired([first]), repaired([second]));
        expect(Math.abs(geos.area(repaired([first, second])) - expected)).toBeLessThan(SMALL);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves valid features alone to the last digit, beside any invalid one', () => {
    fc.assert(
      fc.property(starShape(), nastyShape(), starShape(), (before, nasty, after) => {
        const { column } = repairColumn(columnFromFeatures([before, nasty, after]));
        expect(featureRings(column, 0)).toEqual(before);
        expect(featureRings(column, 2)).toEqual(after);
      }),
    );
  });

  it('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(nastyShape(), (shape) => {
        const once = toValidColumn(columnFromFeatures([shape]));
        const twice = toValidColumn(once.column);
        expect(twice.changedFeatures).toEqual([]);
        expect(twice.column).toBe(once.column);
      }),
    );
  });
});
