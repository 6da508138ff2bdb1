import type { Bounds } from './column.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { indexBounds } from './feature-index.ts';

/**
 * Groups boxes that meet, directly or through others: ground of different groups cannot touch, so each
 * group can be overlaid by itself. Returns lists of indexes; null boxes are in none.
 */
export function clusterBounds(boxes: readonly (Bounds | null)[]): number[][] {
  const index = indexBounds(boxes);
  const sets = new DisjointSets(boxes.length);
  boxes.forEach((box, i) => {
    if (box) for (const other of index.search(box)) sets.join(other, i);
  });
  return sets.groups().filter(([first]) => boxes[first] !== null);
}
