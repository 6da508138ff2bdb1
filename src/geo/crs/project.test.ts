import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnFromFeatures, type Position } from '../column.ts';
import { projectColumn, projector } from './project.ts';
import { CRS_TABLE } from './table.ts';
import { tm3ZoneFor, utmZoneFor } from './zones.ts';

/** Degrees of arc in metres, near enough to judge a millimetre by. */
const apart = (a: Position, b: Position): number => Math.hypot(a[0] - b[0], a[1] - b[1]) * 111_320;

const place = fc.tuple(
  fc.double({ min: 94, max: 142, noNaN: true }),
  fc.double({ min: -12, max: 7, noNaN: true }),
);

describe('projector', () => {
  // Reference values: PROJ 9 (cs2cs), 109.35 E 0.02 S and 109.35 E 6.9 S.
  it.each([
    [32_749, -0.02, 316_370.768048, 9_997_788.475928],
    [23_835, -0.02, 183_303.727983, 1_497_788.728002],
    [32_649, -0.02, 316_370.768048, -2_211.524072],
    [3857, -0.02, 12_172_786.318244, -2_226.389861],
    [32_748, -6.9, 981_015.51661, 9_235_108.905458],
  ])('agrees with PROJ in EPSG:%i', (epsg, latitude, x, y) => {
    const forward = projector(epsg)?.forward([109.35, latitude]);
    expect(forward?.[0]).toBeCloseTo(x, 4);
    expect(forward?.[1]).toBeCloseTo(y, 4);
  });

  it('comes back to the same millimetre in the zone of any place, and in every system near its meridian', () => {
    fc.assert(
      fc.property(place, (at) => {
        for (const epsg of [utmZoneFor(at), tm3ZoneFor(at), 3857, 4326, 4755]) {
          const projection = projector(epsg);
          if (!projection) return false;
          if (apart(projection.inverse(projection.forward(at)), at) > 1e-3) return false;
        }
        return true;
      }),
    );
    for (const crs of CRS_TABLE) {
      const at: Position = [crs.centralMeridian + 1.4, -6.9];
      const projection = projector(crs.epsg);
      expect(projection && apart(projection.inverse(projection.forward(at)), at)).toBeLessThan(1e-3);
    }
  });

  it('answers NaN for numbers that are no place, and null for a system it does not know', () => {
    expect(projector(32_749)?.inverse([Number.NaN, 1])).toEqual([Number.NaN, Number.NaN]);
    expect(projector(32_749)?.forward([Number.POSITIVE_INFINITY, 1])).toEqual([Number.NaN, Number.NaN]);
    expect(projector(23_849)).toBeNull();
  });
});

describe('projectColumn', () => {
  const column = columnFromFeatures([
    [
      [
        [
          [109, -7],
          [109.1, -7],
          [109.1, -6.9],
          [109, -7],
        ],
      ],
    ],
  ]);

  it('leaves degrees in order as they are', () => {
    expect(projectColumn(column, 4755)).toBe(column);
  });

  it('exchanges axes', () => {
    const swapped = columnFromFeatures([
      [
        [
          [
            [-7, 109],
            [-7, 109.1],
            [-6.9, 109.1],
            [-7, 109],
          ],
        ],
      ],
    ]);
    expect(projectColumn(swapped, 4326, true)).toEqual(column);
  });

  it('turns a plane column, axes exchanged or not, into degrees', () => {
    const forward = projector(32_749)?.forward ?? ((at: Position): Position => at);
    const ring = (
      [
        [109, -7],
        [109.1, -7],
        [109.1, -6.9],
        [109, -7],
      ] as const
    ).map(forward);
    const exchanged = ring.map(([x, y]): Position => [y, x]);
    for (const [rings, swapped] of [
      [ring, false],
      [exchanged, true],
    ] as const) {
      const back = projectColumn(columnFromFeatures([[[rings]]]), 32_749, swapped);
      back?.coordinates.forEach((value, i) => {
        expect(value).toBeCloseTo(column.coordinates[i], 9);
      });
    }
  });
});
