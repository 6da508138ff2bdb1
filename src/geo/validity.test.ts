import { describe, expect, it } from 'vitest';
import { drawing } from '../../tests/support/picture.ts';
import { ColumnBuilder, columnFromFeatures, type MultiPolygonRings, type Position } from './column.ts';
import { type Fault, type FaultKind, findFaults, isInvalid } from './validity.ts';

const faultsOf = (shape: MultiPolygonRings): Fault[] => findFaults(columnFromFeatures([shape]), 0);

/** Kinds and places of what makes a shape invalid. */
const invalid = (shape: MultiPolygonRings): [FaultKind, Position][] =>
  faultsOf(shape)
    .filter((fault) => isInvalid(fault.kind))
    .map(({ kind, at }) => [kind, at]);

/** A ring stored as it is, without being closed. */
function rawRing(...positions: readonly Position[]) {
  const builder = new ColumnBuilder();
  for (const [x, y] of positions) builder.addVertex(x, y);
  builder.endRing();
  builder.endPolygon();
  builder.endFeature();
  return findFaults(builder.finish(), 0);
}

describe('one ring', () => {
  it('is fine as a square, or with a point on a straight side', () => {
    const { shape } = drawing(`
      d---c
      |   e
      a---b`);
    expect(faultsOf(shape(['abecd']))).toEqual([]);
  });

  it('crosses itself in a bow-tie, at the knot', () => {
    const { shape } = drawing(`
      d   c
       \\ /
        x
       / \\
      a   b`);
    expect(invalid(shape(['acbd']))).toEqual([['self-intersection', [2, 2]]]);
  });

  it('tells feature, polygon and ring', () => {
    const { shape } = drawing(`
      d----------c
      |  h  g    |
      |          |
      |  e  f    |
      a----------b`);
    const column = columnFromFeatures([shape(['abcd']), shape(['abcd', 'egfh'])]);
    expect(findFaults(column, 1).find((fault) => isInvalid(fault.kind))).toEqual({
      kind: 'self-intersection',
      at: [4.5, 2],
      feature: 1,
      polygon: 0,
      ring: 1,
    });
  });

  it('touches itself at a vertex', () => {
    const { shape, point } = drawing(`
      f---e   d
      |    \\ /|
      |     x |
      |    / \\|
      a---b   c`);
    expect(invalid(shape(['abxcdxef']))).toEqual([['ring-self-touch', point('x')]]);
  });

  it('touches itself with a vertex on a side', () => {
    const { shape, point } = drawing(`
      f-----e
      |     |
      |   c-d
      |  /
      x-----b
      |
      a`);
    expect(invalid(shape(['axbxcdef']))).toContainEqual(['ring-self-touch', point('x')]);
  });

  it('runs back along itself in a spike, at its tip', () => {
    const { shape, point } = drawing(`
      d---c
      |   |
      |   x-----t
      |   |
      a---b`);
    expect(invalid(shape(['abxtxcd']))).toContainEqual(['spike', point('t')]);
  });

  it('may repeat a vertex', () => {
    const { shape, point } = drawing(`
      d---c
      a---b`);
    const faults = faultsOf(shape(['abbcd']));
    expect(faults.map(({ kind, at }) => [kind, at])).toEqual([['duplicate-vertex', point('b')]]);
    expect(isInvalid('duplicate-vertex')).toBe(false);
  });

  it('may run clockwise, which is told and harmless', () => {
    const { shape } = drawing(`
      d---c
      a---b`);
    expect(faultsOf(shape(['dcba'])).map(({ kind }) => kind)).toEqual(['wrong-orientation']);
    expect(isInvalid('wrong-orientation')).toBe(false);
  });

  it('needs three points', () => {
    const { shape, point } = drawing('a---b');
    expect(invalid(shape(['ab']))).toEqual([['too-few-points', point('a')]]);
    expect(invalid(shape(['aaa']))).toEqual([['too-few-points', point('a')]]);
  });

  it('encloses nothing along a line', () => {
    const { shape } = drawing('a---b---c');
    expect(invalid(shape(['abc'])).map(([kind]) => kind)).toContain('spike');
  });

  it('must be closed', () => {
    const faults = rawRing([0, 0], [1, 0], [1, 1]);
    expect(faults.map(({ kind, at }) => [kind, at])).toEqual([['unclosed-ring', [0, 0]]]);
  });

  it('has finite numbers only', () => {
    const faults = rawRing([0, 0], [1, 0], [Number.NaN, 1], [1, 1], [0, Number.POSITIVE_INFINITY], [0, 0]);
    expect(faults.map(({ kind, at }) => [kind, at])).toEqual([
      ['non-finite', [1, 0]],
      ['non-finite', [1, 1]],
    ]);
  });

  it('has no fault where nothing is drawn', () => {
    expect(faultsOf([])).toEqual([]);
    expect(rawRing()).toMatchObject([{ kind: 'too-few-points' }]);
  });
});

describe('holes', () => {
  const { shape, point } = drawing(`
    d-------------------c
    |      m            |
    |     / \\           |
    |    k   l          |
    |     \\ /           |
    |  h---g---q        |   z-w
    |  |   |   |        |   | |
    x  e---f---p        y   u-v
    |                   |
    a-------------------b`);

  it('may lie inside, and touch at points', () => {
    expect(invalid(shape(['abcd', 'ehgf', 'gkml']))).toEqual([]);
    expect(invalid(shape(['abcd', 'xhe']))).toEqual([]);
  });

  it('may not lie outside', () => {
    expect(invalid(shape(['abcd', 'uzwv']))).toEqual([['hole-outside-shell', point('u')]]);
  });

  it('may not share a side', () => {
    expect(invalid(shape(['abcd', 'ehgf', 'fgqp'])).map(([kind]) => kind)).toEqual(['shared-edge']);
  });

  it('may not cross the shell', () => {
    expect(invalid(shape(['abcd', 'pqwv'])).map(([kind]) => kind)).toEqual([
      'self-intersection',
      'self-intersection',
    ]);
  });

  it('may not lie in a hole', () => {
    const nested = drawing(`
      d-----------c
      |  h-----g  |
      |  | l-k |  |
      |  | i-j |  |
      |  e-----f  |
      a-----------b`);
    expect(invalid(nested.shape(['abcd', 'ehgf', 'ilkj']))).toEqual([['nested-holes', nested.point('i')]]);
    expect(invalid(nested.shape(['abcd', 'ilkj', 'ehgf']))).toEqual([['nested-holes', nested.point('i')]]);
  });

  it('may not cut the inside in two: one that touches twice, or a chain of them', () => {
    expect(invalid(shape(['abycdx', 'xqy']))).toEqual([['disconnected-interior', point('x')]]);
    const chain = drawing(`
      d---h-------c
      |  /       |
      | i   g     |
      |   /      |
      |   f---e   |
      |   l   j   |
      a----k------b`);
    expect(invalid(chain.shape(['abchd', 'hgfi', 'fejk'])).map(([kind]) => kind)).toEqual([
      'disconnected-interior',
    ]);
    expect(invalid(chain.shape(['abchd', 'hgfi', 'fejl']))).toEqual([]);
  });
});

describe('several polygons', () => {
  const { shape, point } = drawing(`
    d---------c
    |  h---g  |
    |  |   |  |
    |  |   |  n---o
    |  |   |  |   |
    |  e---f  |   |
    a---------b---m`);

  it('may lie in a hole, or touch at a point', () => {
    expect(invalid(shape(['abcd', 'ehgf'], ['efg']))).not.toEqual([]);
    const island = drawing(`
      d---------c
      |  h---g  |
      |  |i-j|  |
      |  |l-k|  |
      |  e---f  |
      a---------b---m
                |   |
                p---o`).shape;
    expect(invalid(island(['abcd', 'ehgf'], ['lkji'], ['pomb']))).toEqual([]);
  });

  it('may not lie inside another', () => {
    expect(invalid(shape(['abcd'], ['efgh']))).toEqual([['nested-shells', point('e')]]);
  });

  it('may not share a side', () => {
    expect(invalid(shape(['abcd'], ['bmon']))).toEqual([['shared-edge', point('n')]]);
  });

  it('may not overlap, crossing or along a side', () => {
    expect(invalid(shape(['abcd'], ['fmog'])).map(([kind]) => kind)).toEqual([
      'overlapping-parts',
      'overlapping-parts',
    ]);
    expect(new Set(invalid(shape(['abcd'], ['abcd'])).map(([kind]) => kind))).toEqual(
      new Set(['overlapping-parts']),
    );
  });
});

describe('large rings', () => {
  const wavy = (size: number): Position[] =>
    Array.from({ length: size }, (_, i) => {
      const angle = (2 * Math.PI * i) / size;
      const radius = 0.05 * (1 + 0.3 * Math.sin(7 * angle) + 0.0002 * Math.sin(i * 12.9898));
      return [109 + radius * Math.cos(angle), 0.9 + radius * Math.sin(angle)];
    });

  // A search that grew with the square of the size would run into the test's time limit.
  it('are searched in time that grows with their size: 100,000 vertices, two swapped', () => {
    const ring = wavy(100_000);
    [ring[500], ring[504]] = [ring[504], ring[500]];
    const column = columnFromFeatures([[[[...ring, ring[0]]]]]);
    const faults = findFaults(column, 0);
    expect(faults.length).toBeGreaterThan(0);
    for (const { kind, at } of faults) {
      expect(kind).toBe('self-intersection');
      expect(Math.hypot(at[0] - ring[502][0], at[1] - ring[502][1])).toBeLessThan(1e-4);
    }
  });

  it('as scribbles list a thousand crossings and no more', () => {
    const zigzag = Array.from({ length: 400 }, (_, i): Position => [i % 2 === 0 ? 0 : 1, (i * 7919) % 400]);
    const faults = faultsOf([[[...zigzag, zigzag[0]]]]);
    expect(faults.filter(({ kind }) => isInvalid(kind)).length).toBeLessThanOrEqual(1000);
    expect(faults.length).toBeGreaterThan(900);
  });
});
