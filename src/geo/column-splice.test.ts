import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnFromFeatures, type MultiPolygonRings, type Position } from './column.ts';
import { type FeatureSplice, spliceColumn } from './column-splice.ts';

/** A triangle with its own number in every coordinate, so that a misplaced vertex shows. */
const ring = (seed: number): Position[] => [
  [seed, seed + 0.1],
  [seed + 0.2, seed],
  [seed, seed + 0.3],
  [seed, seed + 0.1],
];

/** `parts` polygons of 1 + (seed % 3) rings each; none: an unlocated record. */
const feature = (seed: number, parts: number): MultiPolygonRings =>
  Array.from({ length: parts }, (_, part) =>
    Array.from({ length: 1 + (seed % 3) }, (_, r) => ring(seed + 10 * part + 100 * r)),
  );

const features = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 3 })), { maxLength: 12 })
  .map((all) => all.map(([seed, parts]) => feature(seed, parts)));

/** Splices that fit a list of `count`: gaps and lengths turned into ascending places. */
const splicesFor = (count: number) =>
  fc.array(fc.tuple(fc.nat(4), fc.nat(3), features), { maxLength: 4 }).map((raw) => {
    const splices: FeatureSplice[] = [];
    let at = 0;
    for (const [gap, length, insert] of raw) {
      at += gap;
      if (at > count) break;
      const remove = Math.min(length, count - at);
      splices.push({ at, remove, insert });
      // Two insertions at one place would not tell which comes first.
      at += Math.max(remove, 1);
    }
    return splices;
  });

function splicedList(list: readonly MultiPolygonRings[], splices: readonly FeatureSplice[]) {
  const result = [...list];
  for (const { at, remove, insert } of splices.toReversed()) result.splice(at, remove, ...insert);
  return result;
}

describe('spliceColumn', () => {
  it('is the column of the spliced features, to the last byte', () => {
    fc.assert(
      fc.property(
        features.chain((list) => fc.tuple(fc.constant(list), splicesFor(list.length))),
        ([list, splices]) => {
          expect(spliceColumn(columnFromFeatures(list), splices)).toEqual(
            columnFromFeatures(splicedList(list, splices)),
          );
        },
      ),
    );
  });

  it('leaves the given column alone', () => {
    const column = columnFromFeatures([feature(1, 1), feature(2, 2)]);
    const copy = structuredClone(column);
    spliceColumn(column, [{ at: 0, remove: 2, insert: [feature(3, 1)] }]);
    expect(column).toEqual(copy);
  });
});
