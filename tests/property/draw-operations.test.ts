import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AreaId, Delineation, UnitLayer } from '../../src/domain/delineation.ts';
import type { Problem } from '../../src/domain/note.ts';
import type { Result } from '../../src/domain/result.ts';
import {
  columnFromFeatures,
  featureRings,
  type MultiPolygonRings,
  type Position,
} from '../../src/geo/column.ts';
import { faultOf } from '../../src/geo/edit/rings.ts';
import { middleOf } from '../../src/geo/edit/translate.ts';
import { placeAll } from '../../src/geo/edit/vertices.ts';
import { loadOverlayEngine } from '../../src/geo/overlay/engine.ts';
import { findFaults, isInvalid } from '../../src/geo/validity.ts';
import { applyEdit, type DelineationEdit } from '../../src/project/area-edit.ts';
import type { ProjectDocument } from '../../src/project/document.ts';
import { minutesOf } from '../../src/project/minutes.ts';
import type { Change } from '../../src/project/operation.ts';
import { drawOperations } from '../../src/project/operations/draw/index.ts';
import { project, unitLayer } from '../../src/project/testing/builders.ts';
import { noise } from '../support/nasty.ts';
import { syntheticDecree } from '../support/synthetic-decree.ts';

beforeAll(async () => {
  await loadOverlayEngine();
});

/** One act on whatever the document has, chosen by numbers. */
type Act = (document: ProjectDocument, pick: Pick) => Result<Change, Problem>;

interface Pick {
  readonly delineation: Delineation;
  area(): AreaId;
  areas(count: number): AreaId[];
  shapeOf(area: AreaId): MultiPolygonRings;
  place(): Position;
  line(points: number): Position[];
  /** A small shape about an area, or anywhere. */
  blob(about?: AreaId): MultiPolygonRings;
  number(): number;
}

function pickFrom(document: ProjectDocument, seed: number): Pick {
  const random = noise(seed);
  const [delineation] = document.delineations;
  const unit = () => (random() + 1) / 2;
  const area = () =>
    delineation.areas[Math.min(delineation.areas.length - 1, Math.floor(unit() * delineation.areas.length))]
      .id;
  const place = (): Position => [109 - 0.0003 + 0.0056 * unit(), -6.9 - 0.0003 + 0.0036 * unit()];
  const shapeOf = (id: AreaId) =>
    featureRings(
      delineation.geometry,
      delineation.areas.findIndex((each) => each.id === id),
    );
  return {
    delineation,
    area,
    areas: (count) => [...new Set(Array.from({ length: count }, area))],
    shapeOf,
    place,
    line: (points) => Array.from({ length: points }, place),
    blob: (about) => {
      const shell = about === undefined ? null : shapeOf(about)[0]?.[0];
      const [x, y] = shell ? middleOf([[shell]]) : place();
      const size = shell ? 0.4 + unit() : 1;
      const ring = Array.from({ length: 7 }, (_, i): Position => {
        const radius = size * (0.0002 + 0.0004 * unit());
        const turn = (2 * Math.PI * i) / 7;
        return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
      });
      return [[[...ring, ring[0]]]];
    },
    number: random,
  };
}

const vertexOf = (shape: MultiPolygonRings, share: number): Position => {
  const all = shape.flat(2);
  return all[Math.floor(share * (all.length - 1))];
};

const ACTS: readonly (readonly [name: string, act: Act])[] = [
  [
    'draw',
    (document, { delineation, blob, number }) =>
      drawOperations.drawArea.apply(document, {
        delineation: delineation.id,
        shape: blob(),
        noOverlap: number() > 0,
      }),
  ],
  [
    'split',
    (document, { delineation, area, line, number }) =>
      drawOperations.splitArea.apply(document, {
        delineation: delineation.id,
        area: area(),
        line: [
          [108.99, -6.9 + 0.003 * Math.abs(number())],
          ...line(2),
          [109.01, -6.9 + 0.003 * Math.abs(number())],
        ],
        shared: number() > -0.5,
      }),
  ],
  [
    'merge',
    (document, { delineation, areas }) => {
      const chosen = areas(3);
      return drawOperations.mergeAreas.apply(document, {
        delineation: delineation.id,
        areas: chosen,
        into: chosen[0],
      });
    },
  ],
  [
    'erase by areas',
    (document, { delineation, area, areas }) =>
      drawOperations.eraseArea.apply(document, { delineation: delineation.id, area: area(), by: areas(2) }),
  ],
  [
    'erase by shape',
    (document, { delineation, area, blob }) => {
      const id = area();
      return drawOperations.eraseArea.apply(document, {
        delineation: delineation.id,
        area: id,
        by: blob(id),
      });
    },
  ],
  [
    'clip',
    (document, { delineation, areas }) =>
      drawOperations.clipToUnits.apply(document, {
        delineation: delineation.id,
        areas: areas(4),
        units: document.unitLayers[0].id,
      }),
  ],
  [
    'offset',
    (document, { delineation, areas, number }) =>
      drawOperations.offsetAreas.apply(document, {
        delineation: delineation.id,
        areas: areas(2),
        metres: 8 * number(),
      }),
  ],
  [
    'simplify',
    (document, { delineation, areas, number }) =>
      drawOperations.simplifyAreas.apply(document, {
        delineation: delineation.id,
        areas: areas(3),
        metres: 12 * Math.abs(number()),
        shared: number() > -0.5,
      }),
  ],
  [
    'hole',
    (document, { delineation, area, blob }) => {
      const id = area();
      return drawOperations.addHole.apply(document, {
        delineation: delineation.id,
        area: id,
        hole: blob(id),
      });
    },
  ],
  [
    'part',
    (document, { delineation, area, blob, number }) =>
      drawOperations.addPart.apply(document, {
        delineation: delineation.id,
        area: area(),
        part: blob(),
        noOverlap: number() > -0.5,
      }),
  ],
  [
    'fill',
    (document, { delineation, area }) =>
      drawOperations.removeRing.apply(document, {
        delineation: delineation.id,
        area: area(),
        polygon: 0,
        ring: 1,
      }),
  ],
  [
    'remove part',
    (document, { delineation, area }) =>
      drawOperations.removePart.apply(document, { delineation: delineation.id, area: area(), polygon: 1 }),
  ],
  [
    'separate',
    (document, { delineation, area }) =>
      drawOperations.separateParts.apply(document, { delineation: delineation.id, area: area() }),
  ],
  [
    'move',
    (document, { delineation, areas, number }) =>
      drawOperations.moveAreas.apply(document, {
        delineation: delineation.id,
        areas: areas(2),
        metres: { east: 20 * number(), north: 20 * number() },
      }),
  ],
  [
    'redraw',
    (document, { delineation, area, shapeOf, line, number }) => {
      const id = area();
      const shape = shapeOf(id);
      const ends = [vertexOf(shape, Math.abs(number())), vertexOf(shape, Math.abs(number()))];
      return drawOperations.redrawStretch.apply(document, {
        delineation: delineation.id,
        area: id,
        line: [ends[0], ...(number() > 0 ? line(1) : []), ends[1]],
        long: number() > 0.6,
        shared: number() > -0.5,
      });
    },
  ],
  [
    'drag shared vertex',
    (document, { delineation, area, shapeOf, number }) => {
      const from = vertexOf(shapeOf(area()), Math.abs(number()));
      const to: Position = [from[0] + 1e-4 * number(), from[1] + 1e-4 * number()];
      const shapes = delineation.areas.flatMap(({ id }) => {
        const shape = shapeOf(id);
        const moved = placeAll(shape, from, to);
        return moved === shape ? [] : [{ area: id, shape: moved }];
      });
      return drawOperations.reshapeAreas.apply(document, {
        delineation: delineation.id,
        shapes,
        act: 'move-vertex',
      });
    },
  ],
  [
    'clear',
    (document, { delineation, area, blob, number }) => {
      const id = area();
      return drawOperations.clearPart.apply(document, {
        delineation: delineation.id,
        area: id,
        shape: blob(id),
        minute: document.minutes[0]?.id ?? { name: `BA ${number()}`, number: null, date: '2021', note: null },
      });
    },
  ],
  [
    'delete',
    (document, { delineation, areas }) =>
      drawOperations.deleteAreas.apply(document, { delineation: delineation.id, areas: areas(1) }),
  ],
];

/** The kelurahan cover the west of the SK. */
const units: UnitLayer = {
  ...unitLayer('batas'),
  geometry: columnFromFeatures([
    [
      [
        [
          [108.9, -7],
          [109.0022, -7],
          [109.0022, -6.8],
          [108.9, -6.8],
          [108.9, -7],
        ],
      ],
    ],
  ]),
};

const start = project(syntheticDecree(11), units);

/** Acts that make shapes by overlay: whatever they are given, what they make is valid. */
const OVERLAYS = ['merge', 'erase by areas', 'erase by shape', 'clip', 'clear', 'split'];

/** A document after an act must be whole: ids are unique and one feature stands for each area, minutes name areas that are there. */
function expectWhole(document: ProjectDocument): void {
  const [delineation] = document.delineations;
  const ids = new Set(delineation.areas.map(({ id }) => id));
  expect(ids.size).toBe(delineation.areas.length);
  expect(delineation.geometry.featureStarts.length - 1).toBe(delineation.areas.length);
  for (const minute of minutesOf(document, delineation.id))
    for (const area of minute.clearedAreas) expect(ids.has(area)).toBe(true);
}

function expectSame(actual: Delineation, expected: Delineation): void {
  expect(actual.geometry.coordinates).toEqual(expected.geometry.coordinates);
  expect(actual.geometry.ringStarts).toEqual(expected.geometry.ringStarts);
  expect(actual.geometry.polygonStarts).toEqual(expected.geometry.polygonStarts);
  expect(actual.geometry.featureStarts).toEqual(expected.geometry.featureStarts);
  expect(actual.areas).toEqual(expected.areas);
}

const done = new Map<string, number>();
const refused = new Map<string, number>();

describe('random sequences of acts on the areas of an SK', () => {
  it('keep every polygon valid, never throw, and are taken back to the last byte', () => {
    const step = fc.tuple(fc.nat(ACTS.length - 1), fc.nat());
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 10, size: 'max' }), (steps) => {
        let document = start;
        const edits: DelineationEdit[] = [];
        for (const [kind, seed] of steps) {
          if (document.delineations[0].areas.length === 0) break;
          const [name, act] = ACTS[kind];
          const result = act(document, pickFrom(document, seed));
          const counts = result.ok ? done : refused;
          counts.set(name, (counts.get(name) ?? 0) + 1);
          if (!result.ok) {
            expect(result.failure.message.id.length).toBeGreaterThan(20);
            if (OVERLAYS.includes(name)) expect(result.failure.code, name).not.toBe('not-valid');
            continue;
          }
          for (const { forth } of result.value.edits)
            for (const { insert } of forth.splices)
              for (const { shape } of insert) expect(faultOf(shape), name).toBeNull();
          edits.push(...result.value.edits);
          document = result.value.document;
          expectWhole(document);
        }
        const [{ geometry, areas }] = document.delineations;
        areas.forEach((_, feature) => {
          expect(findFaults(geometry, feature).filter(({ kind }) => isInvalid(kind))).toEqual([]);
        });
        let [back] = document.delineations;
        for (const edit of edits.toReversed()) back = applyEdit(back, edit.back);
        expectSame(back, start.delineations[0]);
      }),
      { numRuns: 1000 },
    );
  }, 300_000);

  it('tried every act, and did every one', () => {
    for (const [name] of ACTS)
      expect(done.get(name) ?? 0, `${name}, refused ${refused.get(name)}`).toBeGreaterThan(10);
  });
});
