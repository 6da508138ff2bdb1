import { describe, expect, it } from 'vitest';
import type { MultiPolygonRings, Position } from '../column.ts';
import {
  insertVertex,
  movePosition,
  moveVertex,
  pathsAt,
  placeVertex,
  positionAt,
  removeVertex,
} from './vertices.ts';

//   (0,10)────────(10,10)
//     │   ┌──┐       │
//     │   └──┘       │
//   (0,0)─────────(10,0)
const shell: Position[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];
const hole: Position[] = [
  [4, 4],
  [4, 6],
  [6, 6],
  [6, 4],
  [4, 4],
];
const shape: MultiPolygonRings = [[shell, hole]];
const at = (ring: number, vertex: number) => ({ polygon: 0, ring, vertex });

describe('vertices', () => {
  it('are found by path and by position, the closing one never', () => {
    expect(positionAt(shape, at(0, 0))).toEqual([0, 0]);
    expect(positionAt(shape, at(0, 4))).toBeNull();
    expect(positionAt(shape, at(2, 0))).toBeNull();
    expect(pathsAt(shape, [0, 0])).toEqual([at(0, 0)]);
    expect(pathsAt(shape, [6 + 1e-12, 6])).toEqual([at(1, 2)]);
    expect(pathsAt(shape, [6 + 1e-8, 6])).toEqual([]);
  });

  it('move, the first with the closing one, and leave all other rings the very same', () => {
    const moved = moveVertex(shape, at(0, 0), [1, 1]);
    expect(moved.ok && moved.value[0][0]).toEqual([
      [1, 1],
      [10, 0],
      [10, 10],
      [0, 10],
      [1, 1],
    ]);
    expect(moved.ok && moved.value[0][1]).toBe(hole);
  });

  it('do not move where the border would cross itself, and the place is told', () => {
    const crossed = moveVertex(shape, at(0, 0), [5, 5]);
    expect(crossed).toMatchObject({ ok: false, failure: { reason: 'not-valid' } });
    expect(crossed.ok || crossed.failure.at).toHaveLength(2);
    expect(placeVertex(shape, at(0, 0), [5, 5])[0][0][0]).toEqual([5, 5]);
    expect(moveVertex(shape, at(0, 0), [Number.NaN, 0])).toMatchObject({ failure: { reason: 'bad-number' } });
    expect(moveVertex(shape, at(0, 9), [0, 0])).toMatchObject({ failure: { reason: 'no-such-vertex' } });
  });

  it('become one with a neighbour on which they are put', () => {
    const one = movePosition([[shell]], [0, 0], [10, 0]);
    expect(one.ok && one.value[0][0]).toHaveLength(4);
  });

  it('are inserted after another', () => {
    const made = insertVertex(shape, at(0, 3), [-2, 5]);
    expect(made.ok && made.value[0][0]).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [-2, 5],
      [0, 0],
    ]);
    expect(insertVertex(shape, at(0, 0), [5, 20])).toMatchObject({ failure: { reason: 'not-valid' } });
  });

  it('are removed down to three', () => {
    const three = removeVertex([[hole]], at(0, 0));
    expect(three.ok && three.value[0][0]).toEqual([
      [4, 6],
      [6, 6],
      [6, 4],
      [4, 6],
    ]);
    expect(three.ok && removeVertex(three.value, at(0, 0))).toMatchObject({
      failure: { reason: 'ring-too-short' },
    });
    // Without its corner the border would run through the hole's.
    const tight: MultiPolygonRings = [
      [
        shell,
        [
          [7, 1],
          [9, 1],
          [9, 3],
          [7, 1],
        ],
      ],
    ];
    expect(removeVertex(tight, at(0, 1))).toMatchObject({ failure: { reason: 'not-valid' } });
  });
});
