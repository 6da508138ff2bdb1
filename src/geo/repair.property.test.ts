import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Geos, loadGeos } from '../../tests/support/geos.ts';
import { nastyShape, starShape } from '../../tests/support/nasty.ts';
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
const anywhere = (): fc.Arbitrary<Position> =>
  fc.tuple(coordinate(109), coordinate(0.875)).map(([x, y]) => [x, y]);
const coordinate = (from: number) =>
  fc.noBias(fc.nat(2 ** 30)).map((n) => from - 2e-4 + (1.7e-3 * (n + 0.1)) / 2 ** 30);

/** Lines in general position: none runs along another. */
const scribble = (): fc.Arbitrary<Ring> =>
  fc.array(anywhere(), { minLength: 4, maxLength: 9 }).map((points) => [...points, points[0]]);

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

  it('fills scribbles without doubled lines as GEOS does, to 0.001 m²', () => {
    fc.assert(
      fc.property(fc.array(scribble(), { minLength: 1, maxLength: 3 }), (rings) => {
        expect(Math.abs(geos.area(repaired([rings])) - geos.validArea([rings]))).toBeLessThan(SMALL);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds a point exactly if some polygon has it in an odd number of rings', () => {
    fc.assert(
      fc.property(nastyShape(), fc.array(anywhere(), { minLength: 20, maxLength: 20 }), (shape, points) => {
        const result = repaired(shape);
        for (const point of points) expect(covers(result, point)).toBe(covers(shape, point));
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
