import { describe, expect, it } from 'vitest';
import { columnFromFeatures, type MultiPolygonRings } from '../geo/column.ts';
import type { State, Units } from './balance.ts';
import { compareStates } from './compare.ts';
import { checkWithTurf } from './turf-check.ts';

/** A rectangle in steps of 0.001° from 109°E 0.9°N. */
const box = (west: number, south: number, east: number, north: number): MultiPolygonRings => {
  const [w, e] = [west, east].map((x) => 109 + x / 1000);
  const [s, n] = [south, north].map((y) => 0.9 + y / 1000);
  return [
    [
      [
        [w, s],
        [e, s],
        [e, n],
        [w, n],
        [w, s],
      ],
    ],
  ];
};

const state = (...shapes: readonly MultiPolygonRings[]): State => ({
  name: 'SK',
  geometry: columnFromFeatures(shapes),
  ids: shapes.map((_, i) => `a${i}`),
  labels: shapes.map((_, i) => `A${i}`),
  statedHa: shapes.map(() => null),
  unitCodes: shapes.map(() => null),
  unitNames: shapes.map(() => null),
  decreeHa: null,
});

const units = (codes: readonly string[], ...shapes: readonly MultiPolygonRings[]): Units => ({
  geometry: columnFromFeatures(shapes),
  codes,
  names: codes,
  kecamatan: codes.map(() => null),
});

async function bothEngines(before: State, after: State, layer: Units, unit: number) {
  const { balance } = await compareStates(before, after, layer, {
    method: 'geodesic-wgs84',
    toleranceMetres: 0,
  });
  return { ours: balance.units[unit], turfs: await checkWithTurf(before, after, layer, unit) };
}

const FIGURES = ['beforeHa', 'afterHa', 'remainingHa', 'reducedHa', 'addedHa'] as const;

describe('checkWithTurf', () => {
  // before: [0..4] and [3..5] over each other; after: [2..7]; the unit ends at 6.
  const before = state(box(0, 0, 4, 1), box(3, 0, 5, 1));
  const after = state(box(2, 0, 7, 1));
  const layer = units(['2', '1'], box(-1, -1, 6, 2), box(6, -1, 9, 2));

  it('counts ground drawn twice once, and only what lies in the unit', async () => {
    const figures = await checkWithTurf(before, after, layer, 0);
    const column = figures.beforeHa / 5;
    expect(column).toBeCloseTo(1.23, 2);
    expect(figures.afterHa / column).toBeCloseTo(4, 9);
    expect(figures.remainingHa / column).toBeCloseTo(3, 9);
    expect(figures.reducedHa / column).toBeCloseTo(2, 9);
    expect(figures.addedHa / column).toBeCloseTo(1, 9);
  });

  it('agrees with the balance', async () => {
    const { ours, turfs } = await bothEngines(before, after, layer, 0);
    for (const figure of FIGURES) expect(turfs[figure]).toBeCloseTo(ours[figure], 5);
  });

  it('gives ground that two units share to the first by code, as the balance does', async () => {
    const shared = units(['2', '1'], box(-1, -1, 6, 2), box(3, -1, 9, 2));
    for (const unit of [0, 1]) {
      const { ours, turfs } = await bothEngines(before, after, shared, unit);
      for (const figure of FIGURES) expect(turfs[figure]).toBeCloseTo(ours[figure], 5);
    }
    expect((await checkWithTurf(before, after, shared, 0)).addedHa).toBe(0);
  });

  it('is all zero where a unit or a side has no ground', async () => {
    const nothing = { beforeHa: 0, afterHa: 0, remainingHa: 0, reducedHa: 0, addedHa: 0 };
    expect(await checkWithTurf(state(), state([]), layer, 0)).toEqual(nothing);
    expect(await checkWithTurf(before, after, units(['1'], []), 0)).toEqual(nothing);
    const gone = await checkWithTurf(before, state(), layer, 0);
    expect(gone.reducedHa).toBeCloseTo(gone.beforeHa, 9);
  });
});
