import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadGeos } from '../../../tests/support/geos.ts';
import { noise, starShape } from '../../../tests/support/nasty.ts';
import { validShape } from '../../../tests/support/shapes.ts';
import type { MultiPolygonRings, Position } from '../column.ts';
import { clipShape, eraseShape } from './erase.ts';
import { mergeShapes } from './merge.ts';
import type { Outcome } from './outcome.ts';
import { allPositions, faultOf } from './rings.ts';
import { splitByLine } from './split.ts';

const geos = await loadGeos();
/** Square degrees: 60 cm², for shapes that miss each other by up to 0.1 mm are made to meet. */
const TINY = 5e-13;

const areaOf = (made: Outcome<MultiPolygonRings>, unchanged: number): number => {
  if (made.ok) {
    expect(faultOf(made.value)).toBeNull();
    expect(geos.validReason(made.value)).toBe('Valid Geometry');
    return geos.area(made.value);
  }
  expect(['nothing-left', 'nothing-changes']).toContain(made.failure.reason);
  return made.failure.reason === 'nothing-left' ? 0 : unchanged;
};

const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(TINY);

describe('overlay of shapes in the hand', () => {
  it('is valid, and the ground that GEOS finds', () => {
    fc.assert(
      fc.property(validShape(), validShape(), (a, b) => {
        close(areaOf(mergeShapes([a, b]), Number.NaN), geos.unionArea(a, b));
        close(areaOf(eraseShape(a, [b]), geos.area(a)), geos.differenceArea(a, b));
        close(areaOf(clipShape(a, [b]), geos.area(a)), geos.intersectionArea(a, b));
      }),
      { numRuns: 800 },
    );
  });

  it('keeps vertices away from the cutter to the last digit', () => {
    fc.assert(
      fc.property(starShape(), validShape(), (a, b) => {
        const made = eraseShape(a, [b]);
        if (!made.ok) return;
        const left = new Set(allPositions(made.value).map(String));
        for (const position of allPositions(a))
          if (isClearOf(position, b)) expect(left.has(String(position))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves rings that do not meet the cutter the very same', () => {
    const square = (x: number, y: number, size: number): Position[] => [
      [x, y],
      [x, y + size],
      [x + size, y + size],
      [x + size, y],
      [x, y],
    ];
    // Shells turn clockwise here, and start where they start.
    const shape: MultiPolygonRings = [
      [square(109, 1, 0.01), square(109.002, 1.002, 0.001)],
      [square(109.1, 1, 0.01), square(109.102, 1.002, 0.001)],
    ];
    const made = eraseShape(shape, [[[square(109.005, 1.005, 0.02)]]]);
    expect(made.ok && made.value[1]).toEqual(shape[1]);
    expect(made.ok && made.value[0][1]).toBe(shape[0][1]);
  });
});

/** Outside the bounds of a shape by far. */
function isClearOf([x, y]: Position, shape: MultiPolygonRings): boolean {
  const xs = allPositions(shape).map((p) => p[0]);
  const ys = allPositions(shape).map((p) => p[1]);
  const margin = 1e-6;
  return (
    x < Math.min(...xs) - margin ||
    x > Math.max(...xs) + margin ||
    y < Math.min(...ys) - margin ||
    y > Math.max(...ys) + margin
  );
}

describe('split by a line', () => {
  const lineOf = (seed: number, points: number): Position[] => {
    const random = noise(seed);
    return Array.from({ length: points }, () => [109.0004 + 0.0011 * random(), 0.8754 + 0.0011 * random()]);
  };

  it('keeps the ground: pieces are valid, apart, and sum to the shape', () => {
    let parted = 0;
    fc.assert(
      fc.property(validShape(), fc.nat(), fc.integer({ min: 2, max: 9 }), (shape, seed, points) => {
        const inner = lineOf(seed, points);
        const line: Position[] = [[108.99, inner[0][1]], ...inner, [109.01, inner[points - 1][1]]];
        const split = splitByLine(shape, line);
        if (!split.ok) {
          expect(['line-misses', 'line-does-not-part']).toContain(split.failure.reason);
          return;
        }
        parted++;
        expect(split.value.length).toBeGreaterThan(1);
        for (const piece of split.value) expect(geos.validReason(piece)).toBe('Valid Geometry');
        const areas = split.value.map((piece) => geos.area(piece));
        close(
          areas.reduce((sum, area) => sum + area, 0),
          geos.area(shape),
        );
        for (const [i, piece] of split.value.entries())
          if (i > 0) close(geos.intersectionArea(piece, split.value[0]), 0);
      }),
      { numRuns: 800 },
    );
    expect(parted).toBeGreaterThan(300);
  });

  it('says why it does not cut', () => {
    const shape: MultiPolygonRings = [
      [
        [
          [109, 0],
          [109.01, 0],
          [109.01, 0.01],
          [109, 0.01],
          [109, 0],
        ],
      ],
    ];
    const reason = (line: Position[]) => {
      const split = splitByLine(shape, line);
      return split.ok ? split.value.length : split.failure.reason;
    };
    expect(
      reason([
        [108, 0.005],
        [108.9, 0.005],
      ]),
    ).toBe('line-misses');
    expect(
      reason([
        [108, 0.005],
        [109.005, 0.005],
      ]),
    ).toBe('line-ends-inside');
    expect(
      reason([
        [109.005, 0.005],
        [109.005, 0.005],
      ]),
    ).toBe('line-too-short');
    expect(
      reason([
        [109, 0],
        [109.01, 0],
      ]),
    ).toBe('line-misses');
    expect(
      reason([
        [109, 0],
        [109.01, 0.01],
      ]),
    ).toBe(2);
    expect(
      reason([
        [109, 0.0033],
        [109.01, 0.0077],
      ]),
    ).toBe(2);
    // A ring drawn inside cuts out what it rings.
    expect(
      reason([
        [109.002, 0.002],
        [109.004, 0.002],
        [109.003, 0.004],
        [109.002, 0.002],
      ]),
    ).toBe(2);
  });
});
