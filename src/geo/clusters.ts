import type { Bounds } from './column.ts';
import { indexBounds } from './feature-index.ts';

/**
 * Groups boxes that meet, directly or through others: ground of different groups cannot touch, so each
 * group can be overlaid by itself. Returns lists of indexes; null boxes are in none.
 */
export function clusterBounds(boxes: readonly (Bounds | null)[]): number[][] {
  const index = indexBounds(boxes);
  const parent = Int32Array.from(boxes, (_, i) => i);
  boxes.forEach((box, i) => {
    if (!box) return;
    for (const other of index.search(box)) parent[rootOf(parent, other)] = rootOf(parent, i);
  });
  const groups = new Map<number, number[]>();
  boxes.forEach((box, i) => {
    if (!box) return;
    const root = rootOf(parent, i);
    const group = groups.get(root);
    if (group) group.push(i);
    else groups.set(root, [i]);
  });
  return [...groups.values()];
}

function rootOf(parent: Int32Array, item: number): number {
  let root = item;
  while (parent[root] !== root) {
    parent[root] = parent[parent[root]];
    root = parent[root];
  }
  return root;
}
