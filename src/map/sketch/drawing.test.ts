import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../geo/column.ts';
import { chipPlace } from './chip-place.ts';
import { boxAround, clipLine, clipRing } from './clip.ts';
import { handleAt, placeHandles } from './handles.ts';
import { handlePaths, snapMark } from './marks.ts';
import { linePath, shapePath } from './path-data.ts';
import type { SketchHandle } from './sketch.ts';
import { type Pixel, Viewport } from './viewport.ts';

const view = new Viewport([109, -0.9], 16, 800, 600);
const ground = (x: number, y: number): Position => view.toGround([x, y]);
const handle = (x: number, y: number, change: Partial<SketchHandle> = {}): SketchHandle => ({
  kind: 'vertex',
  area: 'a',
  path: { polygon: 0, ring: 0, vertex: 0 },
  at: ground(x, y),
  isChosen: false,
  isShared: false,
  ...change,
});

describe('Viewport', () => {
  it('has its centre in the middle, north up', () => {
    const [x, y] = view.toPixels([109, -0.9]);
    expect([x, y]).toEqual([expect.closeTo(400, 6), expect.closeTo(300, 6)]);
    expect(view.toPixels([109.001, -0.899])[0]).toBeGreaterThan(400);
    expect(view.toPixels([109.001, -0.899])[1]).toBeLessThan(300);
  });

  it('leads to the ground and back to a millionth of a pixel, everywhere in Indonesia, at every zoom', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 95, max: 141, noNaN: true }),
        fc.double({ min: -11, max: 6, noNaN: true }),
        fc.double({ min: 3, max: 20, noNaN: true }),
        fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 })),
        (longitude, latitude, zoom, pixel) => {
          const there = new Viewport([longitude, latitude], zoom, 800, 600);
          const [x, y] = there.toPixels(there.toGround(pixel));
          expect(Math.hypot(x - pixel[0], y - pixel[1])).toBeLessThan(1e-6);
        },
      ),
    );
  });
});

describe('placeHandles', () => {
  it('leaves out what is out of view', () => {
    expect(placeHandles([handle(-40, 10), handle(10, 10), handle(10, 700)], view)).toHaveLength(1);
  });

  it('keeps 9 px between any two, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ max: 120, min: 0 }), fc.integer({ max: 120, min: 0 }))),
        (points) => {
          const placed = placeHandles(
            points.map(([x, y]) => handle(x, y)),
            view,
          );
          for (const [i, { pixel: a }] of placed.entries())
            for (const { pixel: b } of placed.slice(i + 1))
              expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(9 - 1e-6);
          // Every one left out has a reason.
          for (const [x, y] of points)
            expect(
              Math.min(...placed.map(({ pixel }) => Math.hypot(pixel[0] - x, pixel[1] - y))),
            ).toBeLessThan(9 + 1e-6);
        },
      ),
    );
  });

  it('gives room to the chosen first, then to vertices', () => {
    const middle = handle(50, 50, { kind: 'midpoint' });
    const chosen = handle(58, 50, { isChosen: true });
    expect(placeHandles([middle, handle(52, 50), chosen], view).map((each) => each.handle)).toEqual([chosen]);
    expect(placeHandles([middle, handle(52, 50)], view)[0].handle.kind).toBe('vertex');
  });

  it('a ring of 10,000 vertices is placed within a frame', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => {
      const angle = (2 * Math.PI * i) / 10_000;
      return handle(400 + 250 * Math.cos(angle), 300 + 250 * Math.sin(angle));
    });
    // Along 1,571 px of rim.
    const placed = placeHandles(many, view);
    expect(placed.length).toBeGreaterThan(150);
    expect(placed.length).toBeLessThan(176);
  });
});

describe('handleAt', () => {
  const near = handle(100, 100);
  const middle = handle(110, 100, { kind: 'midpoint' });
  const placed = placeHandles([near, middle], view);

  it('takes the nearest within reach', () => {
    expect(handleAt(placed, [97, 100], 10)).toBe(near);
    expect(handleAt(placed, [110, 100], 10)).toBe(middle);
    expect(handleAt(placed, [100, 85], 10)).toBeNull();
    expect(handleAt(placed, [100, 85], 22)).toBe(near);
  });

  it('prefers a vertex to a midpoint nearly as near', () => {
    expect(handleAt(placed, [105.5, 100], 10)).toBe(near);
  });
});

describe('clipping', () => {
  const box = boxAround(100, 100, 0);
  const area = (ring: readonly Pixel[]): number =>
    Math.abs(
      ring.reduce((sum, [x, y], i) => {
        const [a, b] = ring[(i + 1) % ring.length];
        return sum + (x * b - a * y) / 2;
      }, 0),
    );

  it('keeps what is inside as it is', () => {
    const ring: Pixel[] = [
      [10, 10],
      [90, 10],
      [50, 80],
    ];
    expect(clipRing(ring, box)).toEqual(ring);
  });

  it('cuts a ring far larger than the map to the map', () => {
    expect(
      area(
        clipRing(
          [
            [-1e7, -1e7],
            [1e7, -1e7],
            [1e7, 1e7],
            [-1e7, 1e7],
          ],
          box,
        ),
      ),
    ).toBeCloseTo(10_000, 3);
    expect(
      clipRing(
        [
          [200, 200],
          [300, 200],
          [300, 300],
        ],
        box,
      ),
    ).toEqual([]);
  });

  it('keeps the ground of any triangle within the box, and nothing else', () => {
    const pixel = fc.tuple(fc.integer({ min: -150, max: 250 }), fc.integer({ min: -150, max: 250 }));
    fc.assert(
      fc.property(fc.tuple(pixel, pixel, pixel), (ring) => {
        const clipped = clipRing(ring, box);
        for (const [x, y] of clipped) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9);
          expect(Math.max(x, y)).toBeLessThanOrEqual(100 + 1e-9);
        }
        expect(area(clipped)).toBeLessThanOrEqual(area(ring) + 1e-6);
      }),
    );
  });

  it('cuts a line into the parts in sight', () => {
    const parts = clipLine(
      [
        [-50, 50],
        [50, 50],
        [50, 150],
        [80, 150],
        [80, 50],
      ],
      box,
    );
    expect(parts).toEqual([
      [
        [0, 50],
        [50, 50],
        [50, 100],
      ],
      [
        [80, 100],
        [80, 50],
      ],
    ]);
  });
});

describe('shapePath', () => {
  const square = (x: number, y: number, side: number): Position[] =>
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ].map(([a, b]) => ground(a, b));

  it('has a part for every ring: holes and parts are left to the even-odd rule', () => {
    const path = shapePath([[square(10, 10, 50), square(20, 20, 10)], [square(100, 100, 20)]], view);
    expect(path.match(/M/g)).toHaveLength(3);
    expect(path.match(/Z/g)).toHaveLength(3);
    expect(path).toContain('M10 10L60 10L60 60L10 60Z');
  });

  it('draws no vertex that cannot be told from the one before', () => {
    const ring = Array.from({ length: 10_001 }, (_, i) => {
      const angle = (2 * Math.PI * (i % 10_000)) / 10_000;
      return ground(400 + 50 * Math.cos(angle), 300 + 50 * Math.sin(angle));
    });
    expect(shapePath([[ring]], view).match(/L/g)?.length).toBeLessThan(500);
  });

  it('is empty out of sight', () => {
    expect(shapePath([[square(-500, -500, 50)]], view)).toBe('');
    expect(linePath([ground(-50, -50), ground(-50, 700)], view)).toBe('');
  });
});

describe('marks', () => {
  it('draws each handle once in the path of its look, and all in the halo', () => {
    const paths = handlePaths(
      placeHandles(
        [
          handle(20, 20),
          handle(60, 20, { isShared: true }),
          handle(40, 20, { kind: 'midpoint' }),
          handle(90, 20, { isChosen: true }),
        ],
        view,
      ),
    );
    const count = (path: string) => path.match(/M/g)?.length ?? 0;
    expect([paths.vertex, paths.midpoint, paths.chosen, paths.all].map(count)).toEqual([2, 1, 1, 4]);
  });

  it('lays the bar of a snap along its edge', () => {
    const edge = [ground(0, 100), ground(300, 100)] as const;
    expect(snapMark({ at: ground(100, 100), kind: 'edge', label: '', edge }, view)).toMatch(/^M86 100l28 0/);
  });
});

describe('chipPlace', () => {
  const chip = { width: 120, height: 24 };
  const map = { width: 800, height: 600 };
  it('stands beside the pointer, below or above', () => {
    expect(chipPlace([100, 100], chip, map, 'below')).toEqual([116, 116]);
    expect(chipPlace([100, 100], chip, map, 'above')).toEqual([116, 60]);
  });
  it('never leaves the map', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 600 }),
        fc.constantFrom('below' as const, 'above' as const),
        (x, y, side) => {
          const [left, top] = chipPlace([x, y], chip, map, side);
          expect(left).toBeGreaterThanOrEqual(6);
          expect(top).toBeGreaterThanOrEqual(6);
          expect(left + chip.width).toBeLessThanOrEqual(794);
          expect(top + chip.height).toBeLessThanOrEqual(594);
        },
      ),
    );
  });
});
