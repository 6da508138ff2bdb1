import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hatch, Point } from './drawing.ts';
import { hatchLines } from './hatch.ts';

const hatch = (kind: Hatch['kind'], spacing = 2): Hatch => ({ kind, colour: '#000000', spacing, width: 0.2 });

const square = (x: number, y: number, side: number): readonly Point[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

/** By the even-odd rule, with a ray to the right; a different way from the one under test. */
function inside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  let crossings = 0;
  for (const ring of rings) {
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x0, y0] = ring[(index + ring.length - 1) % ring.length];
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) crossings += 1;
    }
  }
  return crossings % 2 === 1;
}

const lengthOf = ([[x0, y0], [x1, y1]]: readonly Point[]): number => Math.hypot(x1 - x0, y1 - y0);
const middleOf = ([[x0, y0], [x1, y1]]: readonly Point[]): Point => [(x0 + x1) / 2, (y0 + y1) / 2];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Signed area. */
function area(ring: readonly Point[]): number {
  return sum(
    ring.map(([x1, y1], index) => {
      const [x0, y0] = ring[(index + ring.length - 1) % ring.length];
      return (x0 * y1 - x1 * y0) / 2;
    }),
  );
}

/** A star-shaped ring about a centre, with corners on whole numbers now and then, where scan lines run. */
const star = fc
  .record({
    centre: fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 })),
    radii: fc.array(fc.oneof(fc.integer({ min: 5, max: 30 }), fc.double({ min: 5, max: 30, noNaN: true })), {
      minLength: 3,
      maxLength: 14,
    }),
  })
  .map(({ centre: [x, y], radii }) =>
    radii.map((radius, index): Point => {
      const angle = (index / radii.length) * 2 * Math.PI;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    }),
  );

/** A polygon of whole-numbered corners, crossing itself as it likes: the worst for vertices on scan lines. */
const tangle = fc.array(fc.tuple(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -12, max: 12 })), {
  minLength: 3,
  maxLength: 12,
});

const kind = fc.constantFrom<Hatch['kind']>('rising', 'falling', 'crossed', 'level', 'dots');

describe('hatchLines', () => {
  it('fills a square with level lines at whole multiples of the spacing, top edge in, bottom edge out', () => {
    const lines = hatchLines([square(0, 2, 6)], hatch('level'));
    expect(lines).toEqual(
      [2, 4, 6].map((y) => [
        [0, y],
        [6, y],
      ]),
    );
  });

  it('goes up to the right when rising and down to the right when falling, on a page whose y goes down', () => {
    const slope = (kind: Hatch['kind']) =>
      hatchLines([square(0, 0, 10)], hatch(kind)).map(([[x0, y0], [x1, y1]]) => (y1 - y0) / (x1 - x0));
    for (const value of slope('rising')) expect(value).toBeCloseTo(-1, 9);
    for (const value of slope('falling')) expect(value).toBeCloseTo(1, 9);
  });

  it('leaves holes empty', () => {
    const lines = hatchLines([square(0, 0, 10), square(2, 2, 6)], hatch('level', 5));
    expect(lines).toEqual([
      [
        [0, 0],
        [10, 0],
      ],
      [
        [0, 5],
        [2, 5],
      ],
      [
        [8, 5],
        [10, 5],
      ],
    ]);
  });

  it('puts every second row of dots between those above', () => {
    const dots = hatchLines([square(-0.5, -0.5, 3)], hatch('dots', 2)).map(middleOf);
    expect(dots).toEqual([
      [0, 0],
      [2, 0],
      [1, 2],
    ]);
  });

  it('makes nothing of a spacing of nought, of nothing, and of a ring without an inside', () => {
    expect(hatchLines([square(0, 0, 10)], hatch('level', 0))).toEqual([]);
    expect(hatchLines([square(0, 0, 10)], hatch('level', Number.NaN))).toEqual([]);
    expect(hatchLines([], hatch('crossed'))).toEqual([]);
    expect(
      hatchLines(
        [
          [
            [1, 1],
            [9, 9],
          ],
        ],
        hatch('level'),
      ),
    ).toEqual([]);
  });

  it('keeps the middle of every line inside', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(star, tangle), { minLength: 1, maxLength: 3 }), kind, (rings, kind) => {
        for (const line of hatchLines(rings, hatch(kind, 1.7))) {
          if (lengthOf(line) > 1e-6) expect(nearInside(middleOf(line), rings)).toBe(true);
        }
      }),
    );
  });

  it('is as long in all as the area divided by the spacing', () => {
    fc.assert(
      fc.property(star, fc.constantFrom<Hatch['kind']>('rising', 'falling', 'level'), (ring, kind) => {
        const spacing = 0.25;
        const length = sum(hatchLines([ring], hatch(kind, spacing)).map(lengthOf));
        const rim = sum(ring.map((point, index) => lengthOf([point, ring[(index + 1) % ring.length]])));
        expect(Math.abs(length * spacing - Math.abs(area(ring)))).toBeLessThan(
          0.01 * Math.abs(area(ring)) + rim * spacing * 0.5,
        );
      }),
    );
  });

  it('lies on one grid: an area in two parts has the hatch of the whole', () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), kind, (cut, kind) => {
        const left = [
          [-10, -10],
          [cut, -10],
          [cut, 10],
          [-10, 10],
        ] as const;
        const right = [
          [cut, -10],
          [10, -10],
          [10, 10],
          [cut, 10],
        ] as const;
        const parts = [left, right].flatMap((ring) => hatchLines([ring], hatch(kind)));
        const whole = hatchLines([square(-10, -10, 20)], hatch(kind));
        expect(sum(parts.map(lengthOf))).toBeCloseTo(sum(whole.map(lengthOf)), 6);
        expect(Math.abs(parts.length - whole.length)).toBeLessThanOrEqual(kind === 'dots' ? 0 : 40);
      }),
    );
  });

  it('shows the same through a box as without it', () => {
    const within = { x: -5, y: -5, width: 12, height: 9 };
    const box = [
      [-5, -5],
      [7, -5],
      [7, 4],
      [-5, 4],
    ] as const;
    fc.assert(
      fc.property(star, kind, (ring, kind) => {
        const seen = (line: readonly Point[]): boolean => inside(middleOf(line), [box]);
        const all = hatchLines([ring], hatch(kind));
        const some = hatchLines([ring], hatch(kind), within);
        if (kind === 'dots') {
          expect(some.filter(seen)).toEqual(all.filter(seen));
          return;
        }
        const inBox = (lines: readonly (readonly Point[])[]) =>
          sum(lines.map((line) => lengthWithin(line, within)));
        expect(inBox(some)).toBeCloseTo(inBox(all), 6);
      }),
    );
  });
});

/** A middle on the very rim may fall to either side by the last digit. */
function nearInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  const step = 1e-7;
  const around: readonly Point[] = [
    [x, y],
    [x + step, y],
    [x - step, y],
    [x, y + step],
    [x, y - step],
  ];
  return around.some((point) => inside(point, rings));
}

/** Length of a line's part within a box. */
function lengthWithin(
  [[x0, y0], [x1, y1]]: readonly Point[],
  box: { x: number; y: number; width: number; height: number },
): number {
  let from = 0;
  let to = 1;
  const clip = (start: number, delta: number, low: number, high: number): void => {
    if (delta === 0) {
      if (start < low || start > high) to = -1;
      return;
    }
    const [one, other] = [(low - start) / delta, (high - start) / delta];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  };
  clip(x0, x1 - x0, box.x, box.x + box.width);
  clip(y0, y1 - y0, box.y, box.y + box.height);
  return Math.max(0, to - from) * Math.hypot(x1 - x0, y1 - y0);
}
