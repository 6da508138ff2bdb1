import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnFromFeatures, featureCount, featureRings, type MultiPolygonRings } from '../../geo/column.ts';
import '../../../tests/support/seed.ts';
import { packColumn, steps } from './pack.ts';
import { planeAt, unpack } from './viewer/unpack.ts';

const anyPosition = fc.tuple(
  fc.double({ min: 94, max: 142, noNaN: true }),
  fc.double({ min: -11, max: 6, noNaN: true }),
);
const anyRing = fc
  .array(anyPosition, { minLength: 3, maxLength: 9 })
  .map((points): [number, number][] => [...points, points[0]]);
const anyFeature: fc.Arbitrary<MultiPolygonRings> = fc.array(
  fc.array(anyRing, { minLength: 1, maxLength: 3 }),
  {
    maxLength: 3,
  },
);

describe('geometry of the page', () => {
  it('comes back as it was, to 11 mm, feature by feature', () => {
    fc.assert(
      fc.property(fc.array(anyFeature, { maxLength: 5 }), anyPosition, (features, at) => {
        const column = columnFromFeatures(features);
        const origin = [steps(at[0]), steps(at[1])] as const;
        // A plane of one unit a step: what comes back are the steps themselves.
        const packed = packColumn(column, [0, 0]);
        const back = unpack(packed, { perStepX: 1, perStepY: 1 });
        expect(back).toHaveLength(featureCount(column));
        back.forEach((feature, index) => {
          const rings = featureRings(column, index).flat();
          expect(feature.rings.map((ring) => [...ring])).toEqual(
            rings.map((ring) => ring.slice(0, -1).flatMap(([x, y]) => [steps(x) + 0, steps(y) + 0])),
          );
        });
        expect(unpack(packColumn(column, origin), planeAt(origin[1]))).toHaveLength(features.length);
      }),
    );
  });

  it('takes a handful of characters a vertex', () => {
    const ring = Array.from({ length: 400 }, (_, i): [number, number] => [
      109 + 0.0001 * Math.cos(i / 60),
      0.9 + 0.0001 * Math.sin(i / 60),
    ]);
    const column = columnFromFeatures([[[[...ring, ring[0]]]]]);
    expect(packColumn(column, [steps(109), steps(0.9)]).length).toBeLessThan(400 * 6);
  });
});
