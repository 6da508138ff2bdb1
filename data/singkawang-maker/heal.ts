import type { Position } from '../../src/geo/column.ts';
import { type Labels, type Mesh, neighboursOf } from './mesh.ts';

const piecesOf = (neighbours: readonly number[][], labels: Labels): number[][] => {
  const seen = new Set<number>();
  const pieces: number[][] = [];
  labels.forEach((label, start) => {
    if (seen.has(start)) return;
    const piece = [start];
    seen.add(start);
    for (const cell of piece)
      for (const next of neighbours[cell])
        if (!seen.has(next) && labels[next] === label) {
          seen.add(next);
          piece.push(next);
        }
    pieces.push(piece);
  });
  return pieces;
};

const mostCommon = (labels: Labels): string | null => {
  const counts = new Map<string | null, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0][0];
};

/** Gives every piece that lies apart from the main body of its label to the label around it. */
export const joinStrays = (mesh: Mesh, labels: Labels): Labels => {
  const neighbours = neighboursOf(mesh);
  const joined = [...labels];
  const pieces = piecesOf(neighbours, labels).sort((a, b) => b.length - a.length);
  const settled = new Set<string | null>();
  for (const piece of pieces) {
    const label = labels[piece[0]];
    if (!settled.has(label)) {
      settled.add(label);
      continue;
    }
    const inside = new Set(piece);
    const around = piece.flatMap((cell) => neighbours[cell].filter((next) => !inside.has(next)));
    const given = around.length > 0 ? mostCommon(around.map((cell) => joined[cell])) : null;
    for (const cell of piece) joined[cell] = given;
  }
  return joined;
};

/** Node numbers that lie on a border between two labels (beyond the mesh: null), with the border nodes they are joined to. */
const borderGraph = (mesh: Mesh, labels: Labels): Map<number, Set<number>> => {
  const sides = new Map<string, { ends: [number, number]; labels: (string | null)[] }>();
  mesh.cells.forEach((cell, index) => {
    cell.forEach((from, position) => {
      const to = cell[(position + 1) % cell.length];
      const ends: [number, number] = from < to ? [from, to] : [to, from];
      const key = ends.join('-');
      const side = sides.get(key) ?? { ends, labels: [] };
      sides.set(key, side);
      side.labels.push(labels[index]);
    });
  });
  const graph = new Map<number, Set<number>>();
  const join = (a: number, b: number) => graph.set(a, (graph.get(a) ?? new Set()).add(b));
  for (const { ends, labels: both } of sides.values()) {
    const [one, other = null] = both;
    if (one === other) continue;
    join(ends[0], ends[1]);
    join(ends[1], ends[0]);
  }
  return graph;
};

/** Draws the borders softer, `rounds` times: each border node moves by `pull` (0 to 1) of the way to the middle of its border neighbours. */
export const smoothBorders = (mesh: Mesh, labels: Labels, pull: number, rounds: number): Mesh => {
  const graph = borderGraph(mesh, labels);
  let nodes: readonly Position[] = mesh.nodes;
  for (let round = 0; round < rounds; round++) {
    const before = nodes;
    nodes = before.map((at, node) => {
      const joined = [...(graph.get(node) ?? [])];
      if (joined.length < 2) return at;
      const x = joined.reduce((sum, other) => sum + before[other][0], 0) / joined.length;
      const y = joined.reduce((sum, other) => sum + before[other][1], 0) / joined.length;
      return [at[0] + pull * (x - at[0]), at[1] + pull * (y - at[1])];
    });
  }
  return { nodes, cells: mesh.cells };
};
