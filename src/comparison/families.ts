import type { Overlap } from './overlaps.ts';

/** Areas of both states that hang together by their overlaps: one line of descent. Indexes of features. */
export interface Family {
  readonly before: number[];
  readonly after: number[];
  readonly links: Overlap[];
}

/** Every area of both states is in exactly one family; one without overlaps is a family of its own. */
export function groupFamilies(beforeCount: number, afterCount: number, links: readonly Overlap[]): Family[] {
  const family = Int32Array.from({ length: beforeCount + afterCount }, (_, i) => i);
  const root = (item: number): number => {
    let at = item;
    while (family[at] !== at) {
      family[at] = family[family[at]];
      at = family[at];
    }
    return at;
  };
  for (const link of links) family[root(beforeCount + link.after)] = root(link.before);
  const groups = new Map<number, Family>();
  const groupOf = (item: number): Family => {
    const key = root(item);
    const known = groups.get(key);
    if (known) return known;
    const fresh: Family = { before: [], after: [], links: [] };
    groups.set(key, fresh);
    return fresh;
  };
  for (let a = 0; a < beforeCount; a++) groupOf(a).before.push(a);
  for (let b = 0; b < afterCount; b++) groupOf(beforeCount + b).after.push(b);
  for (const link of links) groupOf(link.before).links.push(link);
  return [...groups.values()];
}
