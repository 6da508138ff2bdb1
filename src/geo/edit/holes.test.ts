import { describe, expect, it } from 'vitest';
import { loadGeos } from '../../../tests/support/geos.ts';
import type { MultiPolygonRings, PolygonRings, Position, Ring } from '../column.ts';
import { loadOverlayEngine } from '../overlay/engine.ts';
import { addHole, addPart, removePart, removeRing, separateParts } from './holes.ts';
import { offsetShape } from './offset.ts';
import type { Outcome } from './outcome.ts';
import { geodesicLength } from './plumb.ts';
import { planeArea } from './rings.ts';
import { translateMetres } from './translate.ts';

const engine = await loadOverlayEngine();
const geos = await loadGeos();

/** A square at x, y of a side, in ten-thousandths of a degree (11 m) from 109° E 7° S. */
const square = (x: number, y: number, side: number): Ring => {
  const at = (i: number, j: number): Position => [109 + (x + i * side) * 1e-4, -7 + (y + j * side) * 1e-4];
  return [at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)];
};
const polygon = (...rings: Ring[]): PolygonRings => rings;
const cells = (made: Outcome<MultiPolygonRings>) =>
  made.ok ? Math.round(planeArea(made.value) * 1e8) : made.failure.reason;

describe('holes', () => {
  const shape = [polygon(square(0, 0, 10), square(1, 1, 2))];

  it('are taken out of the inside, and join those that are there', () => {
    const made = addHole(shape, [polygon(square(5, 5, 2))]);
    expect(cells(made)).toBe(100 - 4 - 4);
    expect(made.ok && made.value[0][1]).toBe(shape[0][1]);
    expect(cells(addHole(shape, [polygon(square(2, 2, 4))]))).toBe(100 - 4 - 16 + 1);
  });

  it('must lie within', () => {
    expect(cells(addHole(shape, [polygon(square(8, 8, 4))]))).toBe('hole-outside');
    expect(cells(addHole(shape, [polygon(square(0, 4, 2))]))).toBe('hole-outside');
    expect(cells(addHole(shape, [polygon(square(1, 1, 2))]))).toBe('nothing-changes');
    expect(cells(addHole(shape, [polygon(square(20, 20, 2))]))).toBe('hole-outside');
  });

  it('are filled, with what lay in them', () => {
    expect(cells(removeRing(shape, 0, 1))).toBe(100);
    const island = [...shape, polygon(square(1.5, 1.5, 1))];
    expect(cells(removeRing(island, 0, 1))).toBe(100);
    expect(cells(removeRing(shape, 0, 0))).toBe('no-such-ring');
    expect(cells(removeRing(shape, 0, 2))).toBe('no-such-ring');
  });
});

describe('parts', () => {
  const shape = [polygon(square(0, 0, 4)), polygon(square(10, 0, 6), square(12, 2, 1))];

  it('are added beside, or join on where they share an edge', () => {
    const beside = addPart(shape, [polygon(square(0, 10, 2))]);
    expect(beside.ok && beside.value).toHaveLength(3);
    const joined = addPart(shape, [polygon(square(4, 0, 2))]);
    expect(joined.ok && joined.value).toHaveLength(2);
    expect(cells(joined)).toBe(16 + 35 + 4);
    expect(cells(addPart(shape, [polygon(square(3, 3, 2))]))).toBe('part-overlaps');
  });

  it('are taken away but for the last, and taken apart with their holes', () => {
    const one = removePart(shape, 0);
    expect(one).toEqual({ ok: true, value: [shape[1]] });
    expect(cells(removePart([shape[0]], 0))).toBe('last-part');
    expect(cells(removePart(shape, 5))).toBe('no-such-ring');
    expect(separateParts(shape)).toEqual({ ok: true, value: [[shape[1]], [shape[0]]] });
    expect(separateParts([shape[0]])).toMatchObject({ failure: { reason: 'single-part' } });
  });
});

describe('offset', () => {
  const shape = [polygon(square(0, 0, 10), square(4, 4, 2)), polygon(square(20, 0, 5))];

  it('moves borders by metres: outwards holes shrink, inwards they grow', () => {
    const side = (ring: Ring) => geodesicLength(ring[0], ring[1]);
    const grown = offsetShape(engine, shape, 2);
    const shrunk = offsetShape(engine, shape, -2);
    for (const [made, by] of [
      [grown, 4],
      [shrunk, -4],
    ] as const) {
      expect(made.ok && made.value).toHaveLength(2);
      if (!made.ok) continue;
      expect(geos.validReason(made.value)).toBe('Valid Geometry');
      const [[shell, hole]] = made.value;
      expect(Math.abs(side(shell) - side(shape[0][0]) - by)).toBeLessThan(0.5);
      expect(
        Math.abs(planeArea([[hole]]) / planeArea([[shape[0][1]]]) - ((22.2 - by) / 22.2) ** 2),
      ).toBeLessThan(0.02);
    }
  });

  it('joins parts that meet, and refuses to leave nothing', () => {
    const joined = offsetShape(engine, shape, 60);
    expect(joined.ok && joined.value).toHaveLength(1);
    expect(joined.ok && joined.value[0]).toHaveLength(1);
    expect(cells(offsetShape(engine, shape, -200))).toBe('nothing-left');
    expect(cells(offsetShape(engine, shape, 0))).toBe('nothing-changes');
    expect(cells(offsetShape(engine, shape, Number.NaN))).toBe('bad-number');
  });
});

describe('moving a whole shape', () => {
  it('goes as many metres as were asked for', () => {
    const shape = [polygon(square(0, 0, 10))];
    const moved = translateMetres(shape, { east: 30, north: -40 });
    expect(geodesicLength(shape[0][0][0], moved[0][0][0])).toBeCloseTo(50, 3);
    expect(planeArea(moved)).toBeCloseTo(planeArea(shape), 14);
  });
});
