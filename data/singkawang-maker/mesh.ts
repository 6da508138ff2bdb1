import type { Position, Ring } from '../../src/geo/column.ts';

/** A ground tiled without gap or overlap: cells are counter-clockwise rings of node numbers (not closed). */
export interface Mesh {
  readonly nodes: readonly Position[];
  readonly cells: readonly (readonly number[])[];
}

/** What each cell belongs to; null: to nothing. */
export type Labels = readonly (string | null)[];

const edgeKey = (from: number, to: number): string => `${from}>${to}`;

const edgesOf = (cell: readonly number[]): [number, number][] =>
  cell.map((node, index) => [node, cell[(index + 1) % cell.length]]);

const edgeOwners = (mesh: Mesh): Map<string, number> => {
  const owners = new Map<string, number>();
  mesh.cells.forEach((cell, index) => {
    for (const [from, to] of edgesOf(cell)) owners.set(edgeKey(from, to), index);
  });
  return owners;
};

/** Cells on the other side of each edge of each cell. */
export const neighboursOf = (mesh: Mesh): number[][] => {
  const owners = edgeOwners(mesh);
  return mesh.cells.map((cell) => edgesOf(cell).flatMap(([from, to]) => owners.get(edgeKey(to, from)) ?? []));
};

const chain = (label: string, next: Map<number, number>): number[] => {
  const start = Math.min(...next.keys());
  const ring: number[] = [start];
  for (let node = next.get(start); node !== undefined && node !== start; node = next.get(node))
    ring.push(node);
  if (ring.length !== next.size) throw new Error(`${label} is not one polygon without holes`);
  return ring;
};

/**
 * The outlines of the labels: rings of node numbers, counter-clockwise, beginning at their lowest node. Neighbours
 * share every node of their common border. Throws when a label is in several pieces, has a hole, or touches itself.
 */
export const dissolve = (mesh: Mesh, labels: Labels): Map<string, readonly number[]> => {
  const owners = edgeOwners(mesh);
  const borders = new Map<string, Map<number, number>>();
  mesh.cells.forEach((cell, index) => {
    const label = labels[index];
    if (label === null) return;
    const next = borders.get(label) ?? new Map<number, number>();
    borders.set(label, next);
    for (const [from, to] of edgesOf(cell)) {
      const across = owners.get(edgeKey(to, from));
      if (across !== undefined && labels[across] === label) continue;
      if (next.has(from)) throw new Error(`${label} touches itself`);
      next.set(from, to);
    }
  });
  return new Map([...borders].map(([label, next]) => [label, chain(label, next)]));
};

/** A ring of node numbers as a closed ring of positions. */
export const closedRing = (nodes: readonly Position[], ring: readonly number[]): Ring =>
  [...ring, ring[0]].map((node) => nodes[node]);
