import type { Contact } from './contacts.ts';
import type { RingSet } from './rings.ts';

/**
 * Touches that cut the inside of a polygon in two.
 *
 * Rings that touch at points cut it exactly where rings and touching points, taken as a graph, form
 * a loop (two rings touching twice, or a chain of holes from shell to shell).
 */
export function cuttingTouches(rings: RingSet, touches: readonly Contact[]): readonly Contact[] {
  const groups = new Groups();
  const joined = new Set<string>();
  const cutting: Contact[] = [];
  for (const touch of touches) {
    const a = rings.ringOf[touch.first];
    const b = rings.ringOf[touch.second];
    if (a === b || rings.polygonOf[a] !== rings.polygonOf[b]) continue;
    const point = `${rings.polygonOf[a]}:${touch.at[0]},${touch.at[1]}`;
    for (const ring of [a, b]) {
      const link = `${ring}@${point}`;
      if (joined.has(link)) continue;
      joined.add(link);
      if (!groups.join(`ring ${ring}`, point)) cutting.push(touch);
    }
  }
  return cutting;
}

/** Disjoint sets with path halving. */
class Groups {
  private readonly parents = new Map<string, string>();

  private root(member: string): string {
    let at = member;
    for (;;) {
      const parent = this.parents.get(at) ?? at;
      if (parent === at) return at;
      const grandparent = this.parents.get(parent) ?? parent;
      this.parents.set(at, grandparent);
      at = grandparent;
    }
  }

  /** False where the two were in one set already. */
  join(a: string, b: string): boolean {
    const rootA = this.root(a);
    const rootB = this.root(b);
    if (rootA === rootB) return false;
    this.parents.set(rootA, rootB);
    return true;
  }
}
