import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCity } from '../../bench/make-city.ts';
import type { AreaMethod, Figures, State, Units } from '../../src/comparison/balance.ts';
import { compareStates } from '../../src/comparison/compare.ts';
import { LiveBalance } from '../../src/comparison/live.ts';
import type { LiveDraft } from '../../src/comparison/live-draft.ts';
import {
  columnFromFeatures,
  featureRings,
  type MultiPolygonRings,
  type Position,
} from '../../src/geo/column.ts';
import type { FeatureSplice } from '../../src/geo/column-splice.ts';
import { repairColumn } from '../../src/geo/repair.ts';
import { nastyShape, shake, starShape } from '../support/nasty.ts';

/** A world to draw in: shapes of both states, kelurahan that overlap and leave gaps. */
interface World {
  readonly before: readonly MultiPolygonRings[];
  readonly after: readonly MultiPolygonRings[];
  readonly units: readonly MultiPolygonRings[];
}

const repaired = (shape: MultiPolygonRings): MultiPolygonRings =>
  featureRings(repairColumn(columnFromFeatures([shape])).column, 0);

/** 0.001° squares, slanted, around the nasty shapes' ground. */
const someUnit = fc
  .tuple(
    fc.double({ min: 108.998, max: 109.001, noNaN: true }),
    fc.double({ min: 0.873, max: 0.876, noNaN: true }),
    fc.double({ min: 4e-4, max: 3e-3, noNaN: true }),
    fc.double({ min: -2e-4, max: 2e-4, noNaN: true }),
  )
  .map(([x, y, size, slant]): MultiPolygonRings => {
    const corners: Position[] = [
      [x, y],
      [x + size, y + slant],
      [x + size - slant, y + size],
      [x - slant, y + size + slant],
    ];
    return [[[...corners, corners[0]]]];
  });

const someShape = fc.oneof(nastyShape().map(repaired), starShape());
const shapes = (most: number) => fc.array(someShape, { maxLength: most });

/** The later state is drawn anew in part: the same shapes, shaken by nothing up to half a metre, and some others. */
const nastyWorld: fc.Arbitrary<World> = fc
  .tuple(
    shapes(5),
    shapes(3),
    fc.array(someUnit, { maxLength: 4 }),
    fc.constantFrom(0, 1e-9, 1e-7, 5e-6),
    fc.nat(),
  )
  .map(([before, others, units, distance, seed]) => ({
    before,
    after: [...before.map((shape) => repaired(shake(shape, distance, seed))), ...others],
    units,
  }));

const cityWorld: fc.Arbitrary<World> = fc
  .tuple(fc.integer({ min: 12, max: 60 }), fc.nat(1000))
  .map(([size, seed]) => {
    const city = makeCity(size, seed);
    const rings = ({ geometry }: { geometry: State['geometry'] }) =>
      Array.from({ length: geometry.featureStarts.length - 1 }, (_, i) => featureRings(geometry, i));
    return { before: rings(city.before), after: rings(city.after), units: rings(city.units) };
  });

const methods: readonly AreaMethod[] = ['geodesic-wgs84', 'utm', 'tm3', 'sphere'];
const someOptions = fc.record({
  method: fc.constantFrom(...methods),
  toleranceMetres: fc.constantFrom(0, 0.5, 2),
});

const stateOf = (features: readonly MultiPolygonRings[]): State => {
  const nothing = features.map(() => null);
  return {
    name: 'SK',
    geometry: columnFromFeatures(features),
    ids: features.map((_, i) => `${i}`),
    labels: features.map(() => ''),
    statedHa: nothing,
    unitCodes: nothing,
    unitNames: nothing,
    decreeHa: null,
  };
};

/** Codes fall from last to first, so that the order of codes is not that of the units. */
const unitsOf = (features: readonly MultiPolygonRings[]): Units => ({
  geometry: columnFromFeatures(features),
  codes: features.map((_, i) => `63.71.01.${1999 - i}`),
  names: features.map((_, i) => `Kelurahan ${i}`),
  kecamatan: features.map(() => null),
});

type Options = Parameters<typeof compareStates>[3];

async function wholeRows(
  { before, units }: World,
  after: readonly MultiPolygonRings[],
  options: Options,
): Promise<readonly Figures[]> {
  const { balance } = await compareStates(stateOf(before), stateOf(after), unitsOf(units), options);
  return [...balance.units, balance.outside, balance.totals];
}

const openOn = (world: World, options: Options, left: ReadonlySet<number> = new Set()) =>
  LiveBalance.open({
    before: columnFromFeatures(world.before),
    after: columnFromFeatures(world.after),
    left,
    units: unitsOf(world.units),
    options,
  });

/** 0.1 cm²: what the overlay's grid leaves. Larger sums have more digits to lose. */
const HECTARES = 1e-9;
/**
 * 2 cm². Measures other than the ellipsoid's give a long edge that has a vertex more, of another shape that runs along it,
 * another length of the curve.
 */
const COARSER = 2e-8;
/**
 * 1 dm². What is thin is found in a plane that is true to 1e-5 and follows the ground looked at, in steps of 0.01°
 * (geo/overlay/thin.ts): where ground lies across a step, ends of slivers move a little.
 */
const THIN = 1e-6;

function expectEqual(live: readonly Figures[], whole: readonly Figures[], method: AreaMethod): void {
  const keys = [
    'beforeHa',
    'afterHa',
    'remainingHa',
    'reducedHa',
    'addedHa',
    'netHa',
    'uncertainReducedHa',
    'uncertainAddedHa',
  ] as const;
  const wrong: string[] = [];
  expect(live).toHaveLength(whole.length);
  live.forEach((figures, row) => {
    for (const key of keys) {
      const off = Math.abs(figures[key] - whole[row][key]);
      const exact = method === 'geodesic-wgs84' ? HECTARES : COARSER;
      const noise = key.startsWith('uncertain') ? THIN : exact;
      if (!(off <= noise * Math.max(1, Math.abs(whole[row][key]))))
        wrong.push(`row ${row} ${key}: ${figures[key]} against ${whole[row][key]}, off by ${off}`);
    }
  });
  expect(wrong).toEqual([]);
}

/** What a hand may do to an area, `at` modulo the number of areas; without a shape the area goes. */
interface Stroke {
  readonly at: number;
  readonly isNew: boolean;
  readonly shape: MultiPolygonRings | null;
}

const stroke = (shape: fc.Arbitrary<MultiPolygonRings>): fc.Arbitrary<Stroke> =>
  fc.record({ at: fc.nat(), isNew: fc.boolean(), shape: fc.option(shape, { freq: 4 }) });

const draftOf = (strokes: readonly Stroke[], count: number): LiveDraft => {
  const gone = new Set<number>();
  const come: LiveDraft['come'][number][] = [];
  for (const { at, isNew, shape } of strokes) {
    const replaces = !isNew && count > 0;
    if (replaces) {
      if (gone.has(at % count)) continue;
      gone.add(at % count);
    }
    if (shape !== null) come.push({ at: replaces ? at % count : count, shape });
  }
  return { gone: [...gone], come };
};

const afterDraft = (features: readonly MultiPolygonRings[], { gone, come }: LiveDraft): MultiPolygonRings[] =>
  [...features, null].flatMap((feature, i) => [
    ...come.filter(({ at }) => at === i).map(({ shape }) => shape),
    ...(feature === null || gone.includes(i) ? [] : [feature]),
  ]);

const spliceOf = ({ at, isNew, shape }: Stroke, count: number): FeatureSplice => ({
  at: count === 0 ? 0 : at % count,
  remove: isNew || count === 0 ? 0 : 1,
  insert: shape === null ? [] : [shape],
});

const spliced = (features: readonly MultiPolygonRings[], { at, remove, insert }: FeatureSplice) =>
  features.toSpliced(at, remove, ...insert);

async function rowsWith(live: LiveBalance, draft: LiveDraft): Promise<readonly Figures[]> {
  const { rows, totals } = await live.with(draft);
  return [...live.rows().map((figures, row) => rows.get(row) ?? figures), totals];
}

const rowsNow = (live: LiveBalance): readonly Figures[] => [...live.rows(), live.totals()];

/** One of the city's areas moved and drawn larger or smaller: strokes of a city lie on its ground. */
const cityStroke = fc
  .tuple(
    fc.nat(60),
    fc.double({ min: -6e-4, max: 6e-4, noNaN: true }),
    fc.double({ min: 0.3, max: 1.5, noNaN: true }),
  )
  .map(([cell, shift, scale]): MultiPolygonRings => {
    const [x, y] = [109 + (cell % 9) * 0.0011 + shift, -6.9 + Math.floor(cell / 9) * 0.0011 - shift];
    const size = 0.0011 * scale;
    return [
      [
        [
          [x, y],
          [x + size, y + 1e-4],
          [x + size, y + size],
          [x + 2e-4, y + size],
          [x, y],
        ],
      ],
    ];
  });

const cases = fc.oneof(
  fc.record({
    world: nastyWorld,
    options: someOptions,
    strokes: fc.array(stroke(someShape), { minLength: 1, maxLength: 10 }),
  }),
  fc.record({
    world: cityWorld,
    options: someOptions,
    strokes: fc.array(stroke(cityStroke), { minLength: 1, maxLength: 10 }),
  }),
);

describe('the live balance', () => {
  it('of any draft is the balance of the whole', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ world, options, strokes }) => {
        const live = await openOn(world, options);
        const draft = draftOf(strokes, world.after.length);
        expectEqual(
          await rowsWith(live, draft),
          await wholeRows(world, afterDraft(world.after, draft), options),
          options.method,
        );
      }),
      { numRuns: 50, endOnFailure: true },
    );
  }, 300_000);

  it('after edits is the balance of the whole, and after as many back it is as it was', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ world, options, strokes }) => {
        const live = await openOn(world, options);
        const start = rowsNow(live);
        const back: FeatureSplice[] = [];
        let after = world.after;
        for (const each of strokes) {
          const splice = spliceOf(each, after.length);
          back.unshift({
            at: splice.at,
            remove: splice.insert.length,
            insert: after.slice(splice.at, splice.at + splice.remove),
          });
          after = spliced(after, splice);
          await live.apply([splice], columnFromFeatures(after), new Set());
        }
        expectEqual(rowsNow(live), await wholeRows(world, after, options), options.method);
        for (const splice of back) {
          after = spliced(after, splice);
          await live.apply([splice], columnFromFeatures(after), new Set());
        }
        expectEqual(rowsNow(live), start, options.method);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }, 300_000);

  it('leaves cleared areas out, and takes them in again', async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.array(fc.nat(), { maxLength: 4 }), async ({ world, options }, picks) => {
        const count = world.after.length;
        const left = new Set(count === 0 ? [] : picks.map((pick) => pick % count));
        const present = world.after.filter((_, i) => !left.has(i));
        const cleared = await wholeRows(world, present, options);
        const live = await openOn(world, options, left);
        const column = columnFromFeatures(world.after);
        expectEqual(rowsNow(live), cleared, options.method);
        await live.apply([], column, new Set());
        expectEqual(rowsNow(live), await wholeRows(world, world.after, options), options.method);
        await live.apply([], column, left);
        expectEqual(rowsNow(live), cleared, options.method);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  }, 300_000);
});
