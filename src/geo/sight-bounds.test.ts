import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnFromFeatures, type Position } from './column.ts';
import { sightBounds } from './sight-bounds.ts';
import '../../tests/support/seed.ts';

/** A square of `side` degrees with its south-west corner there. */
const square = (west: number, south: number, side: number): Position[][] => [
  [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ],
];
const column = (...squares: readonly (readonly [number, number, number])[]) =>
  columnFromFeatures([squares.map(([west, south, side]) => square(west, south, side))]);
const rounded = (bounds: ReturnType<typeof sightBounds>) =>
  bounds?.map((degrees) => Math.round(degrees * 1e6) / 1e6);

describe('where to look', () => {
  it('is at all the ground, of every column', () => {
    const looked = sightBounds([column([109, 0.9, 0.01]), column([109.02, 0.93, 0.01])], 0);
    expect(rounded(looked)).toEqual([109, 0.9, 109.03, 0.94]);
  });

  it('is nowhere without ground', () => {
    expect(sightBounds([columnFromFeatures([[]])], 0)).toBeNull();
    expect(sightBounds([], 0)).toBeNull();
  });

  it('leaves out a sliver that is far away', () => {
    const looked = sightBounds([column([109, 0.9, 0.01], [109.06, 0.96, 0.0001])], 0);
    expect(rounded(looked)).toEqual([109, 0.9, 109.01, 0.91]);
  });

  it('keeps a small area that counts', () => {
    const looked = sightBounds([column([109, 0.9, 0.01], [109.06, 0.96, 0.002])], 0);
    expect(rounded(looked)).toEqual([109, 0.9, 109.062, 0.962]);
  });

  it('is at the largest of many specks', () => {
    const specks = Array.from({ length: 30 }, (_, n) => [109 + n / 100, 0.9 + (n % 7) / 50, 0.0001] as const);
    const looked = sightBounds([column(...specks, [109.05, 0.99, 0.0003])], 0);
    expect(rounded(looked)).toEqual([109.05, 0.99, 109.0503, 0.9903]);
  });

  it('takes a long sliver for the speck that it is', () => {
    const slivers = columnFromFeatures([
      [
        [
          [
            [109, 0.9],
            [109.002, 0.9],
            [109.002, 0.90002],
            [109, 0.90002],
            [109, 0.9],
          ],
        ],
        square(109.08, 0.98, 0.0001),
      ],
    ]);
    expect(rounded(sightBounds([slivers], 0))).toEqual([109, 0.9, 109.002, 0.90002]);
  });

  it('always holds the largest piece', () => {
    const place = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
    const piece = fc.tuple(place, place, fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const squares = pieces.map(([x, y, side]) => [109 + x, 0.5 + y, side / 1e4] as const);
        const looked = sightBounds([column(...squares)], 0);
        const side = Math.max(...squares.map(([, , each]) => each));
        const isHeld = squares.some(
          ([west, south, each]) =>
            each === side &&
            looked !== null &&
            west >= looked[0] - 1e-9 &&
            south >= looked[1] - 1e-9 &&
            west + each <= looked[2] + 1e-9 &&
            south + each <= looked[3] + 1e-9,
        );
        expect(isHeld).toBe(true);
      }),
    );
  });
});
