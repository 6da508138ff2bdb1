import fc from 'fast-check';
import type { MultiPolygonRings, PolygonRings, Position, Ring } from '../../src/geo/column.ts';

/**
 * Shapes as bad as files get, some 100 m across near Singkawang: bow-ties, spikes, repeats, holes that
 * touch, cross or leave their shell, parts inside each other, collinear stretches, slivers. Rings are
 * closed and have four positions or more, so that other engines can read them.
 */
export const nastyShape = (): fc.Arbitrary<MultiPolygonRings> =>
  fc.array(nastyPolygon(), { minLength: 1, maxLength: 3 });

/** Two shapes that share borders exactly, nearly (1e-9° to 1e-7° off), or not at all. */
const nastyPair = (): fc.Arbitrary<readonly [MultiPolygonRings, MultiPolygonRings]> =>
  fc.oneof(
    fc.tuple(nastyShape(), nastyShape()),
    fc
      .tuple(fc.oneof(nastyShape(), starShape()), jitter(), fc.nat())
      .map(([shape, distance, seed]) => [shape, shake(shape, distance, seed)] as const),
    fc.tuple(starShape(), nastyShape()),
    fc.tuple(starShape(), starShape()),
  );

/** The same pairs for the same seed, for tests that count. */
export const nastyPairs = (seed: number, count: number) => fc.sample(nastyPair(), { seed, numRuns: count });

/** A valid shape: one ring that turns round a centre once, counter-clockwise. */
export const starShape = (): fc.Arbitrary<MultiPolygonRings> =>
  fc
    .tuple(
      gridPoint(),
      fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 5, maxLength: 40 }),
    )
    .map(([[x, y], radii]) => {
      const ring = radii.map((radius, i): Position => {
        const angle = (2 * Math.PI * i) / radii.length;
        return [x + 5 * CELL * radius * Math.cos(angle), y + 5 * CELL * radius * Math.sin(angle)];
      });
      return [[close(ring)]];
    });

/** A power of two (some 14 m), so that points of the grid are exactly in line. */
const CELL = 2 ** -13;
const WEST = 109;
const SOUTH = 0.875;

const gridPoint = (): fc.Arbitrary<Position> =>
  fc.tuple(fc.nat(7), fc.nat(7)).map(([x, y]) => [WEST + x * CELL, SOUTH + y * CELL]);

const scribble = (): fc.Arbitrary<Ring> => fc.array(gridPoint(), { minLength: 3, maxLength: 9 }).map(close);

const box = (): fc.Arbitrary<Ring> =>
  fc
    .tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }), fc.boolean())
    .map(([x, y, width, height, reverse]) => {
      const at = (i: number, j: number): Position => [
        WEST + (x + i * width) * CELL,
        SOUTH + (y + j * height) * CELL,
      ];
      const ring = [at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)];
      return reverse ? ring.reverse() : ring;
    });

const diamond = (): fc.Arbitrary<Ring> =>
  fc.tuple(gridPoint(), fc.integer({ min: 1, max: 4 })).map(([[x, y], half]) => {
    const r = half * CELL;
    return close([
      [x + r, y],
      [x, y + r],
      [x - r, y],
      [x, y - r],
    ]);
  });

const nastyRing = (): fc.Arbitrary<Ring> =>
  fc.oneof(
    box(),
    diamond(),
    scribble(),
    fc
      .tuple(fc.oneof(box(), diamond(), scribble()), fc.nat(), gridPoint())
      .map(([ring, at, tip]) => spike(ring, at, tip)),
    fc.tuple(fc.oneof(box(), diamond()), fc.nat()).map(([ring, at]) => repeat(ring, at)),
    fc
      .tuple(box(), jitter(), fc.nat())
      .map(([ring, distance, seed]) => shakeRing(ring, distance, noise(seed))),
  );

const nastyPolygon = (): fc.Arbitrary<PolygonRings> =>
  fc.oneof(
    { weight: 3, arbitrary: nastyRing().map((ring) => [ring]) },
    { weight: 2, arbitrary: fc.array(nastyRing(), { minLength: 2, maxLength: 4 }) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constant(FIELD), fc.array(fc.oneof(box(), diamond()), { maxLength: 4 }))
        .map(([shell, holes]) => [shell, ...holes]),
    },
  );

const jitter = (): fc.Arbitrary<number> => fc.constantFrom(1e-9, 1e-8, 1e-7);

const close = (ring: Ring): Ring => [...ring, ring[0]];

/** A shell wide enough to hold most holes. */
const FIELD: Ring = close([
  [WEST - CELL, SOUTH - CELL],
  [WEST + 9 * CELL, SOUTH - CELL],
  [WEST + 9 * CELL, SOUTH + 9 * CELL],
  [WEST - CELL, SOUTH + 9 * CELL],
]);

function spike(ring: Ring, at: number, tip: Position): Ring {
  const place = at % ring.length;
  return [...ring.slice(0, place + 1), tip, ring[place], ...ring.slice(place + 1)];
}

const repeat = (ring: Ring, at: number): Ring => {
  const place = at % ring.length;
  return [...ring.slice(0, place + 1), ring[place], ...ring.slice(place + 1)];
};

/** A shape with every vertex moved by up to `distance` degrees each way. */
export function shake(shape: MultiPolygonRings, distance: number, seed: number): MultiPolygonRings {
  const random = noise(seed);
  return shape.map((rings) => rings.map((ring) => shakeRing(ring, distance, random)));
}

function shakeRing(ring: Ring, distance: number, random: () => number): Ring {
  return close(
    ring.slice(0, -1).map(([x, y]): Position => [x + distance * random(), y + distance * random()]),
  );
}

/** Numbers from −1 to 1, evenly spread, the same for the same seed (mulberry32). */
export function noise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}
