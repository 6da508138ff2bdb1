import { describe, expect, it } from 'vitest';
import type { MultiPolygonRings, Position } from '../column.ts';
import { withSharedVertices } from './share.ts';

const shape: MultiPolygonRings = [
  [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ],
  ],
];

describe('vertices of a neighbour', () => {
  it('are inserted where they lie on an edge, in the order of the ring', () => {
    const positions: Position[] = [
      [0.7, 0],
      [0.2, 1e-10],
      [0, 0.5],
    ];
    expect(withSharedVertices(shape, positions)[0][0]).toEqual([
      [0, 0],
      [0.2, 1e-10],
      [0.7, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0.5],
      [0, 0],
    ]);
  });

  it('are left out where the shape has them, or where they lie off its border: it stays the same object', () => {
    expect(
      withSharedVertices(shape, [
        [1, 1],
        [1 + 5e-10, 0],
        [0.5, 0.5],
        [0.5, 1e-8],
        [2, 0],
      ]),
    ).toBe(shape);
  });
});
