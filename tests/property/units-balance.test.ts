import { area, difference, featureCollection, intersect, multiPolygon, union } from '@turf/turf';
import fc from 'fast-check';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { State, Units } from '../../src/comparison/balance.ts';
import { compareStates } from '../../src/comparison/compare.ts';
import { columnFromFeatures, type MultiPolygonRings, type Position } from '../../src/geo/column.ts';

/** Ground for Turf; null is none. */
type Shape = Feature<Polygon | MultiPolygon> | null;

const CELL = 0.001;
const at = (x: number, y: number): Position => [114.59 + x * CELL, -3.32 + y * CELL];

/** A slanted box: borders that are not in line with anything. */
const slantedBox = (x: number, y: number, w: number, h: number, slant: number): MultiPolygonRings => {
  const corners = [at(x, y), at(x + w, y + slant), at(x + w - slant, y + h), at(x - slant, y + h + slant)];
  return [[[...corners, corners[0]]]];
};

const someBox = (largest: number) =>
  fc
    .tuple(
      fc.double({ min: 0, max: 10, noNaN: true }),
      fc.double({ min: 0, max: 10, noNaN: true }),
      fc.double({ min: 0.5, max: largest, noNaN: true }),
      fc.double({ min: 0.5, max: largest, noNaN: true }),
      fc.double({ min: -0.4, max: 0.4, noNaN: true }),
    )
    .map((numbers) => slantedBox(...numbers));

const areas = fc.array(someBox(3), { minLength: 1, maxLength: 6 });
/** Up to five kelurahan thrown down anyhow: they overlap and leave gaps. Codes fall from last to first. */
const kelurahan = fc.array(someBox(7), { minLength: 1, maxLength: 5 });

function state(name: string, features: readonly MultiPolygonRings[]): State {
  const nothing = features.map(() => null);
  return {
    name,
    geometry: columnFromFeatures(features),
    ids: features.map((_, i) => `${name}${i}`),
    labels: features.map(() => name),
    statedHa: nothing,
    unitCodes: nothing,
    unitNames: nothing,
    decreeHa: null,
  };
}

const units = (features: readonly MultiPolygonRings[]): Units => ({
  geometry: columnFromFeatures(features),
  codes: features.map((_, i) => `63.71.01.${1999 - i}`),
  names: features.map((_, i) => `Kelurahan ${i}`),
  kecamatan: features.map(() => null),
});

const shape = (rings: MultiPolygonRings): Shape =>
  multiPolygon(rings.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x, y]))));
const both = (a: Shape, b: Shape): Shape => (a && b ? intersect(featureCollection([a, b])) : null);
const less = (a: Shape, b: Shape): Shape => (a && b ? difference(featureCollection([a, b])) : a);
const joined = (shapes: readonly Shape[]): Shape =>
  shapes.reduce((all, one) => (all && one ? union(featureCollection([all, one])) : (all ?? one)), null);
const hectares = (ground: Shape): number => (ground ? area(ground) / 10_000 : 0);

interface Expected {
  readonly beforeHa: number;
  readonly remainingHa: number;
  readonly reducedHa: number;
  readonly addedHa: number;
}

function expected(before: Shape, after: Shape, place: (ground: Shape) => Shape): Expected {
  return {
    beforeHa: hectares(place(before)),
    remainingHa: hectares(place(both(before, after))),
    reducedHa: hectares(place(less(before, after))),
    addedHa: hectares(place(less(after, before))),
  };
}

describe('kelurahan that overlap and leave gaps', () => {
  it("get the ground that Turf's engine gives them, the lower code first, and the rest is outside", async () => {
    await fc.assert(
      fc.asyncProperty(areas, areas, kelurahan, async (before, after, borders) => {
        const { balance } = await compareStates(state('b', before), state('a', after), units(borders), {
          method: 'sphere',
          toleranceMetres: 0,
        });
        const [a, b] = [before, after].map((side) => joined(side.map(shape)));
        let taken: Shape = null;
        for (let unit = borders.length - 1; unit >= 0; unit--) {
          const own = less(shape(borders[unit]), taken);
          const theirs = expected(a, b, (ground) => both(ground, own));
          for (const [figure, value] of Object.entries(theirs))
            expect(balance.units[unit]).toHaveProperty(figure, expect.closeTo(value, 5));
          taken = joined([taken, shape(borders[unit])]);
        }
        const outside = expected(a, b, (ground) => less(ground, taken));
        for (const [figure, value] of Object.entries(outside))
          expect(balance.outside).toHaveProperty(figure, expect.closeTo(value, 5));
      }),
      { numRuns: 60 },
    );
  });
});
