import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnFromFeatures, type MultiPolygonRings, type Position } from '../geo/column.ts';
import type { ChangeBalance, Figures, State, Units } from './balance.ts';
import { compareStates } from './compare.ts';

const LON = 109.66;
const LAT = -6.88;
/** One cell of the pictures below, about 111 m. */
const CELL = 0.001;

const at = (x: number, y: number): Position => [LON + x * CELL, LAT + y * CELL];

/** Rectangle of cells from (x, y), w wide and h high. */
const box = (x: number, y: number, w: number, h: number): MultiPolygonRings => [
  [[at(x, y), at(x + w, y), at(x + w, y + h), at(x, y + h), at(x, y)]],
];

const ring = (...corners: readonly (readonly [number, number])[]): MultiPolygonRings => [
  [[...corners, corners[0]].map(([x, y]) => at(x, y))],
];

function state(name: string, features: readonly MultiPolygonRings[], extra: Partial<State> = {}): State {
  const nothing = features.map(() => null);
  return {
    name,
    geometry: columnFromFeatures(features),
    ids: features.map((_, i) => `${name}${i}`),
    labels: features.map((_, i) => `${name} ${i}`),
    statedHa: nothing,
    unitCodes: nothing,
    unitNames: nothing,
    decreeHa: null,
    ...extra,
  };
}

function units(features: readonly MultiPolygonRings[], codes: readonly (string | null)[] = []): Units {
  return {
    geometry: columnFromFeatures(features),
    codes: features.map((_, i) => codes[i] ?? null),
    names: features.map((_, i) => `Kelurahan ${i}`),
    kecamatan: features.map(() => null),
  };
}

const OPTIONS = { method: 'geodesic-wgs84', toleranceMetres: 1 } as const;
const compare = async (before: State, after: State, over: Units | null = null): Promise<ChangeBalance> =>
  (await compareStates(before, after, over, OPTIONS)).balance;

/** Hectares of one cell here, to compare with in cells. */
const cellHa = async (): Promise<number> => {
  const one = state('c', [box(0, 0, 1, 1)]);
  return (await compare(one, one)).totals.beforeHa;
};

const rows = (balance: ChangeBalance): readonly Figures[] => [
  ...balance.units,
  balance.outside,
  balance.totals,
];

describe('the change balance', () => {
  it('counts what went, what stayed and what came', async () => {
    // before: 2×2      after: 2×2 shifted right by one
    //  B B .             . A A
    //  B B .             . A A
    const balance = await compare(state('b', [box(0, 0, 2, 2)]), state('a', [box(1, 0, 2, 2)]));
    const cell = await cellHa();
    expect(balance.totals.remainingHa / cell).toBeCloseTo(2, 5);
    expect(balance.totals.reducedHa / cell).toBeCloseTo(2, 5);
    expect(balance.totals.addedHa / cell).toBeCloseTo(2, 5);
    expect(balance.totals.netHa / cell).toBeCloseTo(0, 5);
    expect(balance.areas.map(({ kind }) => kind)).toEqual(['moved']);
  });

  it('counts ground drawn twice once, and says how much that is', async () => {
    // B B b .      two areas over the same middle cells
    const twice = state('b', [box(0, 0, 2, 1), box(1, 0, 2, 1)]);
    const balance = await compare(twice, state('a', []));
    const cell = await cellHa();
    expect(balance.before.drawnHa / cell).toBeCloseTo(4, 5);
    expect(balance.before.dissolvedHa / cell).toBeCloseTo(3, 5);
    expect(balance.before.overlapHa / cell).toBeCloseTo(1, 5);
    expect(balance.totals.reducedHa / cell).toBeCloseTo(3, 5);
    expect(balance.issues.map(({ code }) => code)).toContain('drawn-twice');
  });

  it('fills the hole of one area with the other that lies in it', async () => {
    const ringed: MultiPolygonRings = [[...box(0, 0, 3, 3)[0], ...box(1, 1, 1, 1)[0]]];
    const balance = await compare(state('b', [ringed, box(1, 1, 1, 1)]), state('a', [box(0, 0, 3, 3)]));
    expect(balance.totals.addedHa).toBeCloseTo(0, 9);
    expect(balance.totals.remainingHa / (await cellHa())).toBeCloseTo(9, 4);
  });

  it('cuts by kelurahan, with a row for what lies outside all of them', async () => {
    //  | 0 | 1 |  outside
    //  B B B B B     one area over both and beyond
    const balance = await compare(
      state('b', [box(0, 0, 5, 1)]),
      state('a', [box(0, 0, 1, 1)]),
      units([box(0, -1, 2, 3), box(2, -1, 2, 3)]),
    );
    const cell = await cellHa();
    expect(balance.units.map((row) => row.beforeHa / cell)).toEqual([
      expect.closeTo(2, 5),
      expect.closeTo(2, 5),
    ]);
    expect(balance.outside.beforeHa / cell).toBeCloseTo(1, 5);
    expect(balance.units[0].remainingHa / cell).toBeCloseTo(1, 5);
    expect(balance.issues.map(({ code }) => code)).toContain('outside-units');
  });

  it('counts ground in two kelurahan once, in the one with the lower code', async () => {
    //  code 2: cells 0..3, code 1: cells 2..5, both hold cells 2 and 3
    const overlapping = units([box(0, -1, 4, 3), box(2, -1, 4, 3)], ['2', '1']);
    const balance = await compare(state('b', [box(0.5, 0, 5, 1)]), state('a', []), overlapping);
    const cell = await cellHa();
    expect(balance.units[0].beforeHa / cell).toBeCloseTo(1.5, 5);
    expect(balance.units[1].beforeHa / cell).toBeCloseTo(3.5, 5);
    expect(balance.unitOverlapHa / cell).toBeCloseTo(6, 4);
    expect(balance.issues.map(({ code }) => code)).toContain('units-overlap');
  });

  it('tells slivers of a redrawn border from ground', async () => {
    // the right border drawn again 0.5 m further left, along 111 m; the tolerance is 1 m each side
    const balance = await compare(state('b', [box(0, 0, 1, 1)]), state('a', [box(0, 0, 1 - 0.0045, 1)]));
    expect(balance.totals.reducedHa).toBeGreaterThan(0.005);
    expect(balance.totals.uncertainReducedHa).toBeCloseTo(balance.totals.reducedHa, 6);
    expect(balance.areas[0].kind).toBe('unchanged');
  });

  it('calls broad differences certain', async () => {
    const balance = await compare(state('b', [box(0, 0, 2, 1)]), state('a', [box(0, 0, 1, 1)]));
    expect(balance.totals.uncertainReducedHa).toBeCloseTo(0, 9);
  });

  it('gives stated hectares to the kelurahan the attributes name, ground to where it lies', async () => {
    const before = state('b', [box(0, 0, 1, 1)], { statedHa: [1.25], unitNames: ['KELURAHAN 1'] });
    const balance = await compare(before, state('a', []), units([box(-1, -1, 3, 3), box(5, 5, 3, 3)]));
    expect(balance.units[1].statedBeforeHa).toBe(1.25);
    expect(balance.units[0].statedBeforeHa).toBeNull();
    expect(balance.units[0].beforeHa).toBeGreaterThan(1);
    expect(balance.issues.map(({ code }) => code)).toContain('unit-differs-from-ground');
  });
});

describe('lineage', () => {
  const kinds = async (before: readonly MultiPolygonRings[], after: readonly MultiPolygonRings[]) =>
    (await compare(state('b', before), state('a', after))).areas;

  it.each([
    ['unchanged', [box(0, 0, 2, 2)], [box(0, 0, 2, 2)]],
    ['shrunk', [box(0, 0, 2, 2)], [box(0, 0, 1, 2)]],
    ['grown', [box(0, 0, 1, 2)], [box(0, 0, 2, 2)]],
    ['moved', [box(0, 0, 2, 2)], [box(1, 0, 2, 2)]],
    ['split', [box(0, 0, 2, 2)], [box(0, 0, 1, 2), box(1, 0, 1, 2)]],
    ['merged', [box(0, 0, 1, 2), box(1, 0, 1, 2)], [box(0, 0, 2, 2)]],
    ['cleared', [box(0, 0, 2, 2)], []],
    ['new', [], [box(0, 0, 2, 2)]],
  ] as const)('%s', async (kind, before, after) => {
    const areas = await kinds(before, after);
    expect(areas).toHaveLength(1);
    expect(areas[0].kind).toBe(kind);
    expect(areas[0].before).toEqual(before.map((_, i) => `b${i}`));
    expect(areas[0].after).toEqual(after.map((_, i) => `a${i}`));
  });

  it('does not chain neighbours whose borders were drawn a little over', async () => {
    const areas = await kinds([box(0, 0, 2, 2), box(2, 0, 2, 2)], [box(0, 0, 2.05, 2), box(2.05, 0, 2, 2)]);
    expect(areas).toHaveLength(2);
  });
});

/** A convex or star-shaped area somewhere on a board of 20 × 20 cells. */
const anArea = fc
  .record({
    x: fc.double({ min: 0, max: 20, noNaN: true }),
    y: fc.double({ min: 0, max: 20, noNaN: true }),
    radii: fc.array(fc.double({ min: 0.2, max: 3, noNaN: true }), { minLength: 3, maxLength: 12 }),
  })
  .map(({ x, y, radii }) =>
    ring(
      ...radii.map((radius, i): readonly [number, number] => {
        const turn = (2 * Math.PI * i) / radii.length;
        return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
      }),
    ),
  );
const someAreas = fc.array(anArea, { maxLength: 8 });
const board = units(
  [box(0, 0, 10, 20), box(9.5, 0, 10, 9), box(10, 9.2, 8, 11)],
  ['61.72.01.1002', '61.72.01.1001', '61.72.01.1003'],
);

describe('laws of the balance', () => {
  it('closes in every row, and rows add up to the total', async () => {
    await fc.assert(
      fc.asyncProperty(someAreas, someAreas, async (before, after) => {
        const balance = await compare(state('b', before), state('a', after), board);
        for (const row of rows(balance)) expect(row.closingErrorHa).toBeLessThan(1e-6);
        const sum = [...balance.units, balance.outside].reduce((total, row) => total + row.beforeHa, 0);
        expect(sum).toBeCloseTo(balance.totals.beforeHa, 9);
        expect(balance.totals.beforeHa).toBeCloseTo(balance.before.dissolvedHa, 9);
        expect(balance.before.overlapHa).toBeGreaterThan(-1e-6);
      }),
      { numRuns: 150 },
    );
  });

  it('does not depend on the units how much went in all', async () => {
    await fc.assert(
      fc.asyncProperty(someAreas, someAreas, async (before, after) => {
        const whole = await compare(state('b', before), state('a', after));
        const cut = await compare(state('b', before), state('a', after), board);
        expect(cut.totals.reducedHa).toBeCloseTo(whole.totals.reducedHa, 5);
        expect(cut.totals.addedHa).toBeCloseTo(whole.totals.addedHa, 5);
        expect(cut.totals.remainingHa).toBeCloseTo(whole.totals.remainingHa, 5);
      }),
      { numRuns: 100 },
    );
  });

  it('turns reduced into added when before and after are swapped', async () => {
    await fc.assert(
      fc.asyncProperty(someAreas, someAreas, async (before, after) => {
        const there = (await compare(state('b', before), state('a', after), board)).totals;
        const back = (await compare(state('a', after), state('b', before), board)).totals;
        expect(back.reducedHa).toBeCloseTo(there.addedHa, 6);
        expect(back.addedHa).toBeCloseTo(there.reducedHa, 6);
        expect(back.remainingHa).toBeCloseTo(there.remainingHa, 6);
      }),
      { numRuns: 80 },
    );
  });

  it('finds a state against itself all remaining, exactly', async () => {
    await fc.assert(
      fc.asyncProperty(someAreas, async (areas) => {
        const { totals } = await compare(state('b', areas), state('a', areas), board);
        expect(totals.reducedHa).toBe(0);
        expect(totals.addedHa).toBe(0);
        expect(totals.remainingHa).toBeCloseTo(totals.beforeHa, 6);
      }),
      { numRuns: 80 },
    );
  });

  it('does not change when rings are turned, restarted or reordered', async () => {
    const turned = (feature: MultiPolygonRings, shift: number): MultiPolygonRings =>
      feature.map((polygon) =>
        polygon.map((closed) => {
          const open = closed.slice(0, -1);
          const k = shift % open.length;
          const restarted = [...open.slice(k), ...open.slice(0, k)].reverse();
          return [...restarted, restarted[0]];
        }),
      );
    await fc.assert(
      fc.asyncProperty(someAreas, someAreas, fc.nat(11), async (before, after, shift) => {
        const plain = (await compare(state('b', before), state('a', after), board)).totals;
        const changed = (
          await compare(
            state('b', before.map((area) => turned(area, shift)).reverse()),
            state(
              'a',
              after.map((area) => turned(area, shift + 1)),
            ),
            board,
          )
        ).totals;
        expect(changed.reducedHa).toBeCloseTo(plain.reducedHa, 6);
        expect(changed.addedHa).toBeCloseTo(plain.addedHa, 6);
      }),
      { numRuns: 80 },
    );
  });

  it('names every area in exactly one line', async () => {
    await fc.assert(
      fc.asyncProperty(someAreas, someAreas, async (before, after) => {
        const { areas } = await compare(state('b', before), state('a', after), board);
        expect(areas.flatMap((line) => line.before).sort()).toEqual(before.map((_, i) => `b${i}`).sort());
        expect(areas.flatMap((line) => line.after).sort()).toEqual(after.map((_, i) => `a${i}`).sort());
      }),
      { numRuns: 60 },
    );
  });
});

describe('cancel', () => {
  it("stops with the signal's reason", async () => {
    const cancel = new AbortController();
    cancel.abort(new Error('dibatalkan'));
    const some = state('b', [box(0, 0, 1, 1)]);
    await expect(compareStates(some, some, null, OPTIONS, { signal: cancel.signal })).rejects.toThrow(
      'dibatalkan',
    );
  });
});
