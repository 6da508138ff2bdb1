import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnFromFeatures, type MultiPolygonRings, type Position } from '../geo/column.ts';
import type { AreaMethod, State, Units } from './balance.ts';
import { compareStates } from './compare.ts';
import { strikeTimeline, type TimelineInput } from './timeline.ts';
import { foldTimeline } from './timeline-fold.ts';
import type { Timeline } from './timeline-types.ts';

const OPTIONS = { method: 'geodesic-wgs84', toleranceMetres: 1 } as const;
const at = (x: number, y: number): Position => [109 + x * 0.001, 0.9 + y * 0.001];

const box = (x: number, y: number, w: number, h: number): MultiPolygonRings => [
  [[at(x, y), at(x + w, y), at(x + w, y + h), at(x, y + h), at(x, y)]],
];

function state(name: string, areas: readonly MultiPolygonRings[]): State {
  const nothing = areas.map(() => null);
  return {
    name,
    geometry: columnFromFeatures(areas),
    ids: areas.map((_, i) => `${name}${i}`),
    labels: areas.map((_, i) => `RT ${i}`),
    statedHa: nothing,
    unitCodes: nothing,
    unitNames: nothing,
    decreeHa: null,
  };
}

/** "SK 2016" is its own SK; "SK 2016 · BA 2019" is what a BA left of it. */
const input = (name: string, areas: readonly MultiPolygonRings[]): TimelineInput => ({
  state: state(name, areas),
  kind: name.includes('BA') ? 'minute' : 'decree',
  year: null,
  date: null,
  delineation: name.split(' · ')[0],
});

const units: Units = {
  geometry: columnFromFeatures([box(0, 0, 10, 20), box(9.5, 0, 10, 9), box(10, 9.2, 8, 11)]),
  codes: ['61.72.01.1002', '61.72.01.1001', '61.72.01.1003'],
  names: ['Kuala', 'Roban', 'Sedau'],
  kecamatan: [null, null, null],
};

const hectaresOf = ({ states }: Timeline) => states.map(({ hectares }) => hectares);

describe('a timeline', () => {
  it('tells what was handled from what was redrawn', async () => {
    // SK 2016  [a][b][c][d]
    // BA 2019  [a][b]
    // SK 2020     [b][c][d][e]      c and d are slum again: redrawn, not handled
    // BA 2020     [b][c][d]
    const cells = (...columns: readonly number[]) => columns.map((column) => box(column, 0, 1, 1));
    const timeline = await strikeTimeline(
      [
        input('SK 2016', cells(0, 1, 2, 3)),
        input('SK 2016 · BA 2019', cells(0, 1)),
        input('SK 2020', cells(1, 2, 3, 4)),
        input('SK 2020 · BA 2020', cells(1, 2, 3)),
      ],
      units,
      OPTIONS,
    );
    const cell = hectaresOf(timeline)[0] / 4;
    expect(hectaresOf(timeline).map((hectares) => hectares / cell)).toEqual([4, 2, 4, 3].map(near));
    expect(timeline.steps.map(({ kind }) => kind)).toEqual(['handled', 'redrawn', 'handled']);
    expect(timeline.handledHa / cell).toBeCloseTo(3, 5);
    expect(timeline.redrawnOutHa / cell).toBeCloseTo(1, 5);
    expect(timeline.redrawnInHa / cell).toBeCloseTo(3, 5);
  });

  it('has one state and no step where there is one state, and nothing where there is none', async () => {
    const one = await strikeTimeline([input('SK 2016', [box(0, 0, 1, 1)])], null, OPTIONS);
    expect(one.steps).toEqual([]);
    expect(one.states[0].hectares).toBeGreaterThan(1.2);
    expect((await strikeTimeline([], null, OPTIONS)).states).toEqual([]);
  });

  it('says the same of two states as their balance', async () => {
    const before = input('SK 2016', [box(0, 0, 3, 3), box(2, 2, 9, 9)]);
    const after = input('SK 2020', [box(1, 1, 9, 4)]);
    const { balance } = await compareStates(before.state, after.state, units, OPTIONS);
    const { steps, method } = await strikeTimeline([before, after], units, OPTIONS);
    expect(steps[0].figures).toEqual(balance.totals);
    expect(steps[0].units).toEqual(balance.units);
    expect(method).toEqual(balance.method);
  });

  it('measures every state in one UTM zone, although the last lies in the next', async () => {
    // 114° E parts zones 49 and 50: the last state alone lies in 50, the middle of all in 49.
    const east = (degrees: number): MultiPolygonRings =>
      box(0, 0, 1, 1).map((rings) => rings.map((ring) => ring.map(([x, y]): Position => [x + degrees, y])));
    const inputs = [input('SK 1', [east(4.5)]), input('SK 2', [east(4.7)]), input('SK 3', [east(5.1)])];
    const timeline = await strikeTimeline(inputs, null, { ...OPTIONS, method: 'utm' });
    expect(timeline.method.projection).toContain('49N');
    const { steps } = timeline;
    expect(steps[0].figures.afterHa).toBeCloseTo(steps[1].figures.beforeHa, 9);
    const alone = await compareStates(inputs[2].state, inputs[2].state, null, { ...OPTIONS, method: 'utm' });
    expect(alone.balance.method.projection).toContain('50N');
    expect(hectaresOf(timeline)[2]).not.toBeCloseTo(alone.balance.totals.beforeHa, 6);
  });

  it('tells how far it is, and stops when asked', async () => {
    const cancel = new AbortController();
    cancel.abort(new Error('dibatalkan'));
    const some = [input('SK 1', [box(0, 0, 1, 1)]), input('SK 2', [box(0, 0, 1, 1)])];
    await expect(strikeTimeline(some, units, OPTIONS, { signal: cancel.signal })).rejects.toThrow(
      'dibatalkan',
    );
  });
});

const near = (value: number) => expect.closeTo(value, 5);

/** A star somewhere on a board of 20 × 20 cells. */
const anArea = fc
  .record({
    x: fc.double({ min: 0, max: 20, noNaN: true }),
    y: fc.double({ min: 0, max: 20, noNaN: true }),
    radii: fc.array(fc.double({ min: 0.2, max: 3, noNaN: true }), { minLength: 3, maxLength: 12 }),
  })
  .map(({ x, y, radii }): MultiPolygonRings => {
    const corners = radii.map((radius, i) => {
      const turn = (2 * Math.PI * i) / radii.length;
      return at(x + radius * Math.cos(turn), y + radius * Math.sin(turn));
    });
    return [[[...corners, corners[0]]]];
  });

/** Per SK its areas, and for each of its BAs how many of the first areas are left. */
const aStory = fc.array(
  fc.record({
    areas: fc.array(anArea, { maxLength: 6 }),
    left: fc.array(fc.nat(6), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 3 },
);
type Story = typeof aStory extends fc.Arbitrary<infer Value> ? Value : never;

const inputsOf = (story: Story, order = <Item>(items: readonly Item[]) => [...items]): TimelineInput[] =>
  story.flatMap(({ areas, left }, sk) => [
    input(`SK ${sk}`, order(areas)),
    ...left
      .toSorted((a, b) => b - a)
      .map((count, ba) => input(`SK ${sk} · BA ${ba}`, order(areas.slice(0, count)))),
  ]);

/** What every figure closes to, in hectares. */
const CLOSING = 1e-6;

const aMethod = fc.constantFrom<AreaMethod>('geodesic-wgs84', 'utm', 'tm3');

describe('laws of the timeline', () => {
  it('leads from each state to the next without a hectare lost, and from the first to the last', async () => {
    await fc.assert(
      fc.asyncProperty(aStory, aMethod, async (story, method) => {
        const timeline = await strikeTimeline(inputsOf(story), units, { ...OPTIONS, method });
        const { states, steps } = timeline;
        let handledAdded = 0;
        steps.forEach(({ kind, figures }, i) => {
          const reached = states[i].hectares + figures.addedHa - figures.reducedHa;
          expect(Math.abs(reached - states[i + 1].hectares)).toBeLessThan(CLOSING);
          if (kind === 'handled') handledAdded += figures.addedHa;
        });
        const { redrawnInHa, redrawnOutHa, handledHa } = timeline;
        const reached = states[0].hectares + redrawnInHa - redrawnOutHa - handledHa + handledAdded;
        expect(Math.abs(reached - states[states.length - 1].hectares)).toBeLessThan(CLOSING);
      }),
      { numRuns: 80 },
    );
  });

  it('never adds ground by a BA', async () => {
    await fc.assert(
      fc.asyncProperty(aStory, async (story) => {
        const { steps } = await strikeTimeline(inputsOf(story), units, OPTIONS);
        for (const { kind, figures } of steps)
          if (kind === 'handled') expect(figures.addedHa).toBeLessThan(1e-6);
      }),
      { numRuns: 80 },
    );
  });

  it('does not depend on the order of the areas', async () => {
    await fc.assert(
      fc.asyncProperty(aStory, async (story) => {
        const plain = await strikeTimeline(inputsOf(story), units, OPTIONS);
        const turned = await strikeTimeline(
          inputsOf(story, (items) => items.toReversed()),
          units,
          OPTIONS,
        );
        plain.steps.forEach(({ figures }, i) => {
          expect(turned.steps[i].figures.reducedHa).toBeCloseTo(figures.reducedHa, 6);
          expect(turned.steps[i].figures.addedHa).toBeCloseTo(figures.addedHa, 6);
        });
        hectaresOf(plain).forEach((hectares, i) => {
          expect(hectaresOf(turned)[i]).toBeCloseTo(hectares, 6);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its sums when it is folded to the baseline and the last BA of each SK', async () => {
    await fc.assert(
      fc.asyncProperty(aStory, async (story) => {
        const timeline = await strikeTimeline(inputsOf(story), units, OPTIONS);
        const folded = foldTimeline(timeline);
        const ends = story.flatMap(({ left }, sk) =>
          left.length === 0 ? [`SK ${sk}`] : [`SK ${sk}`, `SK ${sk} · BA ${left.length - 1}`],
        );
        expect(folded.states.map(({ name }) => name)).toEqual(ends);
        const told = await strikeTimeline(
          inputsOf(story).filter(({ state: { name } }) => ends.includes(name)),
          units,
          OPTIONS,
        );
        folded.steps.forEach(({ figures }, i) => {
          expect(figures.reducedHa).toBeCloseTo(told.steps[i].figures.reducedHa, 5);
          expect(figures.remainingHa).toBeCloseTo(told.steps[i].figures.remainingHa, 5);
          expect(figures.netHa).toBeCloseTo(told.steps[i].figures.netHa, 5);
        });
      }),
      { numRuns: 60 },
    );
  });
});
