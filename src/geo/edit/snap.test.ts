import { describe, expect, it } from 'vitest';
import { columnFromFeatures, type MultiPolygonRings, type Position } from '../column.ts';
import { indexFeatures } from '../feature-index.ts';
import { type SnapSources, snapPosition } from './snap.ts';

/** One metre in degrees, near enough, at the equator. */
const M = 1 / 111_320;

const square: MultiPolygonRings = [
  [
    [
      [109, 0],
      [109 + 100 * M, 0],
      [109 + 100 * M, 100 * M],
      [109, 100 * M],
      [109, 0],
    ],
  ],
];
const column = columnFromFeatures([square]);
const layer = { source: 'SK 2020', column, index: indexFeatures(column) };
const sources: SnapSources = { columns: [layer], shapes: [], lines: [] };

describe('snapping', () => {
  it('takes a vertex within the radius with its own doubles, though an edge is nearer', () => {
    const snap = snapPosition([109 + 4 * M, -0.1 * M], sources, 5);
    expect(snap).toMatchObject({
      kind: 'vertex',
      source: 'SK 2020',
      feature: 0,
      path: { polygon: 0, ring: 0, vertex: 0 },
    });
    expect(snap?.at).toEqual([109, 0]);
    expect(snap?.metres).toBeCloseTo(4, 1);
  });

  it('takes the nearest point of an edge where no vertex is near, and names the vertex before it', () => {
    const snap = snapPosition([109 + 97 * M, 50 * M], sources, 5);
    expect(snap).toMatchObject({ kind: 'edge', path: { polygon: 0, ring: 0, vertex: 1 } });
    expect(snap?.at).toEqual([109 + 100 * M, expect.closeTo(50 * M, 9)]);
    expect(snap?.metres).toBeCloseTo(3, 1);
  });

  it('takes nothing beyond the radius, nor of features to be passed over', () => {
    expect(snapPosition([109 + 50 * M, 50 * M], sources, 5)).toBeNull();
    const skipping = { ...sources, columns: [{ ...layer, skip: new Set([0]) }] };
    expect(snapPosition([109, 0], skipping, 5)).toBeNull();
  });

  it('takes loose shapes and the line being drawn too, its open end among them', () => {
    const line: Position[] = [
      [109 + 50 * M, 50 * M],
      [109 + 60 * M, 50 * M],
    ];
    const all: SnapSources = {
      columns: [],
      shapes: [{ source: 'hand', feature: 7, shape: square }],
      lines: [{ source: 'line', line }],
    };
    expect(snapPosition([109, M], all, 5)).toMatchObject({ source: 'hand', feature: 7, kind: 'vertex' });
    expect(snapPosition([109 + 61 * M, 50 * M], all, 5)).toMatchObject({
      source: 'line',
      feature: -1,
      kind: 'vertex',
      at: line[1],
    });
    expect(snapPosition([109 + 55 * M, 52 * M], all, 3)).toMatchObject({ source: 'line', kind: 'edge' });
  });

  it('looks at few of 5,000 polygons of 150 vertices, and at kelurahan of 10,000', () => {
    const ring = (x: number, y: number, radius: number, count: number): Position[] => {
      const open = Array.from({ length: count }, (_, i): Position => {
        const turn = (2 * Math.PI * i) / count;
        return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
      });
      return [...open, open[0]];
    };
    const areas = columnFromFeatures(
      Array.from({ length: 5000 }, (_, i) => [
        [ring(109 + (i % 70) * 0.001, Math.floor(i / 70) * 0.001, 0.0006, 150)],
      ]),
    );
    const kelurahan = columnFromFeatures(
      Array.from({ length: 16 }, (_, i) => [
        [ring(109 + (i % 4) * 0.02, Math.floor(i / 4) * 0.02, 0.014, 10_000)],
      ]),
    );
    const big: SnapSources = {
      columns: [areas, kelurahan].map((each, i) => ({
        source: String(i),
        column: each,
        index: indexFeatures(each),
      })),
      shapes: [],
      lines: [],
    };
    const looks = 400;
    const began = performance.now();
    for (let i = 0; i < looks; i++)
      snapPosition([109.001 + (i % 60) * 0.001, 0.02 + (i % 7) * 0.0003], big, 10);
    const each = (performance.now() - began) / looks;
    // Under 0.3 ms on a machine of its own; the limit is for one that is shared.
    expect(each).toBeLessThan(5);
  });
});
