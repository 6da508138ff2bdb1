import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticDecree } from '../../../tests/support/synthetic-decree.ts';
import { featureRings, type MultiPolygonRings, type Position } from '../column.ts';
import { metresToBoundary, metresToLine } from './boundary.ts';
import { allPositions, faultOf } from './rings.ts';
import { simplifyLine, simplifyShapes } from './simplify.ts';

const shapesOf = (seed: number): MultiPolygonRings[] => {
  const { areas, geometry } = syntheticDecree(seed);
  return areas.map((_, at) => featureRings(geometry, at));
};

describe('simplifying', () => {
  it('moves no point of a border by more than the tolerance, and moves no vertex', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0.5, max: 40, noNaN: true }), (seed, metres) => {
        const before = shapesOf(seed);
        const { shapes } = simplifyShapes(before, new Set(before.keys()), metres);
        shapes.forEach((shape, i) => {
          expect(faultOf(shape)).toBeNull();
          for (const at of allPositions(before[i]))
            expect(metresToBoundary(shape, at)).toBeLessThanOrEqual(metres);
          const known = new Set(allPositions(before[i]).map(String));
          for (const at of allPositions(shape)) expect(known.has(String(at))).toBe(true);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('leaves shapes that were not chosen alone, but for the borders they share with chosen ones', () => {
    const before = shapesOf(3);
    const { shapes } = simplifyShapes(before, new Set([0]), 20);
    // a touches b and d, and e and j at corners only.
    expect(shapes.map((shape, i) => shape === before[i])).toEqual([
      false,
      false,
      true,
      false,
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  it('keeps a ring in three points, and a line in its ends', () => {
    const triangle: Position[] = [
      [109, 0],
      [109.0001, 0],
      [109, 0.0001],
      [109, 0],
    ];
    const { shapes, chainsLeft } = simplifyShapes([[[triangle]]], new Set([0]), 1000);
    expect(shapes[0]).toEqual([[triangle]]);
    expect(chainsLeft).toBe(1);
    const line: Position[] = Array.from({ length: 50 }, (_, i) => [109 + i * 1e-5, i % 2 === 0 ? 0 : 1e-6]);
    expect(simplifyLine(line, 0.2)).toEqual([line[0], line[49]]);
    const some = simplifyLine(line, 0.05);
    expect(some.length).toBeGreaterThan(2);
    for (const at of line) expect(metresToLine(some, at)).toBeLessThanOrEqual(0.05);
  });

  it('leaves a border whose neighbour it would run over', () => {
    // The bay of the first shape holds the second: without the bay's bottom the two would overlap.
    const first: MultiPolygonRings = [
      [
        [
          [109, 0],
          [109.001, 0],
          [109.001, 0.001],
          [109.0006, 0.001],
          [109.0005, 0.0009],
          [109.0004, 0.001],
          [109, 0.001],
          [109, 0],
        ],
      ],
    ];
    const second: MultiPolygonRings = [
      [
        [
          [109.00048, 0.00099],
          [109.00052, 0.00099],
          [109.0005, 0.00093],
          [109.00048, 0.00099],
        ],
      ],
    ];
    const alone = simplifyShapes([first], new Set([0]), 15);
    expect(alone.shapes[0][0][0]).toHaveLength(5);
    const together = simplifyShapes([first, second], new Set([0]), 15);
    expect(together.shapes[0]).toBe(first);
    expect(together.chainsLeft).toBe(1);
  });
});
