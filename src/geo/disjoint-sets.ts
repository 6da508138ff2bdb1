/** Items 0 .. count − 1 in sets that can be joined (union-find with path halving). */
export class DisjointSets {
  private readonly parent: Int32Array;

  constructor(count: number) {
    this.parent = Int32Array.from({ length: count }, (_, item) => item);
  }

  join(a: number, b: number): void {
    this.parent[this.rootOf(a)] = this.rootOf(b);
  }

  /** The sets, each with its items in rising order, in the order of their first items. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (let item = 0; item < this.parent.length; item++) {
      const root = this.rootOf(item);
      const group = groups.get(root);
      if (group) group.push(item);
      else groups.set(root, [item]);
    }
    return [...groups.values()];
  }

  private rootOf(item: number): number {
    let root = item;
    while (this.parent[root] !== root) {
      this.parent[root] = this.parent[this.parent[root]];
      root = this.parent[root];
    }
    return root;
  }
}
