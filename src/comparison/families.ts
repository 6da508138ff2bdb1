import { DisjointSets } from '../geo/disjoint-sets.ts';
import type { Overlap } from './overlaps.ts';

/** Areas of both states that hang together by their overlaps: one line of descent. Indexes of features. */
export interface Family {
  readonly before: number[];
  readonly after: number[];
  readonly links: Overlap[];
}

/** Every area of both states is in exactly one family; one without overlaps is a family of its own. */
export function groupFamilies(beforeCount: number, afterCount: number, links: readonly Overlap[]): Family[] {
  const sets = new DisjointSets(beforeCount + afterCount);
  for (const link of links) sets.join(link.before, beforeCount + link.after);
  const familyOf: Family[] = [];
  const families = sets.groups().map((items): Family => {
    const family: Family = {
      before: items.filter((item) => item < beforeCount),
      after: items.filter((item) => item >= beforeCount).map((item) => item - beforeCount),
      links: [],
    };
    for (const item of items) familyOf[item] = family;
    return family;
  });
  for (const link of links) familyOf[link.before].links.push(link);
  return families;
}
