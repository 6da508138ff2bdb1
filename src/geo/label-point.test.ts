import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnFromFeatures, type MultiPolygonRings, type Ring } from './column.ts';
import { labelPoint } from './label-point.ts';
import { featureContains } from './point-in-feature.ts';

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const column = (...polygons: MultiPolygonRings) => columnFromFeatures([polygons]);

describe('labelPoint', () => {
  it('is the centroid of the largest polygon', () => {
    expect(labelPoint(column([box(0, 0, 1, 1)], [box(10, 0, 14, 2)]), 0)).toEqual([12, 1]);
  });

  it('turns the same whichever way the ring does', () => {
    expect(labelPoint(column([box(10, 0, 14, 2).toReversed()]), 0)).toEqual([12, 1]);
  });

  //  ########
  //  #      #   the centroid of a frame lies in its hole
  //  ########
  it('keeps out of a hole', () => {
    const frame = column([box(0, 0, 10, 10), box(1, 1, 9, 9)]);
    const at = labelPoint(frame, 0);
    expect(at && featureContains(frame, 0, at)).toBe(true);
  });

  it('is null where there is no ground', () => {
    expect(labelPoint(column(), 0)).toBeNull();
    expect(labelPoint(column([box(0, 0, 1, 0)]), 0)).toBeNull();
  });

  it('lies inside any star-shaped outline, far from the origin too', () => {
    const radii = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 5, maxLength: 24 });
    fc.assert(
      fc.property(radii, (spokes) => {
        const ring = spokes.map((radius, i): [number, number] => {
          const angle = (2 * Math.PI * i) / spokes.length;
          return [109 + 0.01 * radius * Math.cos(angle), -6.9 + 0.01 * radius * Math.sin(angle)];
        });
        const star = column([[...ring, ring[0]]]);
        const at = labelPoint(star, 0);
        return at !== null && featureContains(star, 0, at);
      }),
    );
  });
});
