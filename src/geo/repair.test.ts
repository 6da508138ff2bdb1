import { beforeAll, describe, expect, it } from 'vitest';
import { type Geos, loadGeos } from '../../tests/support/geos.ts';
import { nastyPairs } from '../../tests/support/nasty.ts';
import { drawing } from '../../tests/support/picture.ts';
import {
  ColumnBuilder,
  columnFromFeatures,
  featureRings,
  type MultiPolygonColumn,
  type MultiPolygonRings,
  type Position,
} from './column.ts';
import { addAssembled } from './overlay/assemble.ts';
import { type Ground, loadOverlayEngine, type OverlayEngine } from './overlay/engine.ts';
import { turnedRings } from './overlay/rings.ts';
import { repairColumn, toValidColumn } from './repair.ts';

let geos: Geos;
let engine: OverlayEngine;
beforeAll(async () => {
  geos = await loadGeos();
  engine = await loadOverlayEngine();
});

const repaired = (shape: MultiPolygonRings) =>
  featureRings(repairColumn(columnFromFeatures([shape])).column, 0);

describe('repair', () => {
  it('hands a valid column back as it is', () => {
    const { shape } = drawing(`
      d---c
      a---b`);
    const column = columnFromFeatures([shape(['dcba']), shape(['abbcd'])]);
    expect(repairColumn(column)).toEqual({ column, repaired: [] });
    expect(repairColumn(column).column).toBe(column);
  });

  it('makes two triangles of a bow-tie, and tells what and where', () => {
    const { shape, point } = drawing(`
      d   c
       \\ /
        x
       / \\
      a   b`);
    const repair = repairColumn(columnFromFeatures([shape(['acbd'])]));
    expect(repair.repaired).toEqual([
      { feature: 0, kinds: ['self-intersection'], at: point('x'), isEmpty: false, isValid: true },
    ]);
    const polygons = featureRings(repair.column, 0);
    expect(polygons.map(([shell]) => new Set(shell.map(String)))).toEqual(
      expect.arrayContaining([
        new Set(['a', 'd', 'x'].map((p) => String(point(p)))),
        new Set(['c', 'b', 'x'].map((p) => String(point(p)))),
      ]),
    );
  });

  it('makes a hole of a ring that touches itself from within', () => {
    const { shape } = drawing(`
      d-------x-------c
      |      / \\      |
      |     e---f     |
      a---------------b`);
    const [[shell, hole], ...others] = repaired(shape(['abcxfexd']));
    expect(others).toEqual([]);
    expect([shell.length, hole.length]).toEqual([6, 4]);
  });

  it('cuts spikes off', () => {
    const { shape } = drawing(`
      d---c
      |   |
      |   x-----t
      |   |
      a---b`);
    const result = repaired(shape(['abxtxcd']));
    expect(result.length).toBe(1);
    expect(geos.area(result)).toBe(16);
    expect(String(result)).not.toContain('10,2');
  });

  it('leaves ground twice run round as a hole (even-odd)', () => {
    const { shape } = drawing(`
      d---------c
      |  h---g  |
      |  e---f  |
      a---------b`);
    expect(geos.area(repaired(shape(['abcdaefghea'])))).toBe(30 - 4);
  });

  it('unites polygons that overlap, and never cancels one with the other', () => {
    const { shape } = drawing(`
      d-----c
      |  h--+--g
      |  |  |  |
      a--e--b--f`);
    expect(geos.area(repaired(shape(['abcd'], ['efgh'])))).toBe(6 * 3 + 3 * 2);
    expect(geos.area(repaired(shape(['abcd'], ['dcba'])))).toBe(18);
  });

  it('closes open rings, and drops what is not a number', () => {
    const ring: Position[] = [
      [0, 0],
      [4, 0],
      [Number.NaN, 2],
      [4, 4],
      [0, 4],
    ];
    expect(repaired([[ring]])).toEqual([
      [
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [0, 4],
          [0, 0],
        ],
      ],
    ]);
  });

  it('empties a feature that encloses nothing, and says so', () => {
    const { shape, point } = drawing('a---b---c');
    const repair = repairColumn(columnFromFeatures([shape(['abc']), shape(['ab']), []]));
    expect(featureRings(repair.column, 0)).toEqual([]);
    expect(featureRings(repair.column, 1)).toEqual([]);
    expect(repair.repaired.map(({ feature, isEmpty }) => [feature, isEmpty])).toEqual([
      [0, true],
      [1, true],
    ]);
    expect(repair.repaired[1]).toMatchObject({ kinds: ['too-few-points'], at: point('a') });
  });

  it('keeps every feature in its place', () => {
    const { shape } = drawing(`
      d---c
      a---b`);
    const good = shape(['abcd']);
    const bad = shape(['acbd']);
    const { column, repaired: done } = repairColumn(columnFromFeatures([bad, good, good, bad, good]));
    expect(done.map(({ feature }) => feature)).toEqual([0, 3]);
    for (const feature of [1, 2, 4]) expect(featureRings(column, feature)).toEqual(good);
    expect(column.featureStarts.length).toBe(6);
  });

  it('survives numbers as large as they come', () => {
    const huge = Number.MAX_VALUE;
    for (const ring of [
      [
        [0, 0],
        [huge, 0],
        [huge, huge],
        [0, 0],
      ],
      [
        [-1e99, 0],
        [1e99, 1e99],
        [1e99, -1e99],
        [-1e99, 1],
        [-1e99, 0],
      ],
    ] as Position[][])
      expect(() => repairColumn(columnFromFeatures([[[ring]]]))).not.toThrow();
  });
});

describe('overlay results on their way out', () => {
  const METRE2 = 111_320 ** 2;

  const column = (ground: Ground): MultiPolygonColumn => {
    const builder = new ColumnBuilder();
    addAssembled(engine.rings(ground), builder);
    builder.endFeature();
    return builder.finish();
  };

  const overlays = ([a, b]: readonly [MultiPolygonRings, MultiPolygonRings]): MultiPolygonColumn[] =>
    engine.scope(() => {
      const [first, second] = [a, b].map((shape) => {
        const valid = repairColumn(columnFromFeatures([shape])).column;
        return engine.ground(turnedRings(valid, [0]));
      });
      return [
        engine.intersection(first, second),
        engine.difference(first, second),
        engine.union([first, second]),
      ].map(column);
    });

  it('are valid in the eyes of GEOS, and within 0.001 m² of the raw rings', () => {
    let changed = 0;
    for (const pair of nastyPairs(20, 1000))
      for (const raw of overlays(pair)) {
        const valid = toValidColumn(raw);
        changed += valid.changedFeatures.length;
        const shape = featureRings(valid.column, 0);
        if (shape.length === 0) continue;
        expect(geos.validReason(shape)).toBe('Valid Geometry');
        expect(Math.abs(geos.area(shape) - geos.area(featureRings(raw, 0))) * METRE2).toBeLessThan(1e-3);
      }
    expect(changed).toBeGreaterThan(100);
  });
});
