import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DisjointSets } from './disjoint-sets.ts';

it('keeps apart what was not joined, and every item in one set', () => {
  const sets = new DisjointSets(6);
  sets.join(4, 1);
  sets.join(1, 5);
  expect(sets.groups()).toEqual([[0], [1, 4, 5], [2], [3]]);
});

it('does not depend on the order in which sets are joined', () => {
  const pairs = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 30 });
  fc.assert(
    fc.property(pairs, (joins) => {
      const [there, back] = [new DisjointSets(20), new DisjointSets(20)];
      for (const [a, b] of joins) there.join(a, b);
      for (const [a, b] of joins.toReversed()) back.join(b, a);
      expect(back.groups()).toEqual(there.groups());
      expect(
        there
          .groups()
          .flat()
          .sort((a, b) => a - b),
      ).toEqual(Array.from({ length: 20 }, (_, i) => i));
    }),
  );
});
