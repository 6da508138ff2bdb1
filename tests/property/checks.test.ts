import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCity } from '../../bench/make-city.ts';
import { type AreaId, areaId, type Delineation } from '../../src/domain/delineation.ts';
import {
  columnFromFeatures,
  featureBounds,
  featureRings,
  type MultiPolygonRings,
  type Position,
} from '../../src/geo/column.ts';
import { findFaults, isInvalid } from '../../src/geo/validity.ts';
import { type AreaEdit, applyEdit } from '../../src/project/area-edit.ts';
import { CheckBook, type Touched } from '../../src/project/checks/book.ts';
import type { CheckContext } from '../../src/project/checks/context.ts';
import { RULES } from '../../src/project/checks/registry.ts';
import { contextOf, mended, skOf, unitsOf } from '../../src/project/checks/testing/look.ts';
import type { Finding, RuleId } from '../../src/project/finding.ts';
import { shake, starShape } from '../support/nasty.ts';

const atOnce = async () => {};
const lookAtAll = (context: CheckContext) => new CheckBook(RULES).look(context, atOnce);

const rings = ({ geometry }: { readonly geometry: Delineation['geometry'] }): MultiPolygonRings[] =>
  Array.from({ length: geometry.featureStarts.length - 1 }, (_, i) => featureRings(geometry, i));

/** A made-up city as an SK, redrawn carelessly: areas overlap, leave gaps, and cross the borders of kelurahan. */
const someCity = fc.tuple(fc.integer({ min: 6, max: 24 }), fc.nat(500)).map(([size, seed]) => {
  const city = makeCity(size, seed);
  const shapes = rings(city.after);
  return {
    sk: skOf(
      shapes.map((shape, i) => ({
        id: `a${i}`,
        shape,
        kelurahan: city.units.names[i % 3],
        rtRw: `RT ${i % 7} RW 1`,
        kawasan: i % 2 === 0 ? 'Kuala' : null,
      })),
    ),
    units: unitsOf(Object.fromEntries(rings(city.units).map((shape, i) => [city.units.names[i], shape]))),
  };
});

/** Stars thrown down on some 100 m of ground, with kelurahan that hold part of it. */
const someStars = fc
  .tuple(fc.array(starShape(), { minLength: 2, maxLength: 8 }), starShape(), starShape())
  .map(([shapes, first, second]) => ({
    sk: skOf(shapes.map((shape, i) => ({ id: `a${i}`, shape }))),
    units: unitsOf({ Kuala: first, Roban: second }),
  }));

const someWorld = fc.oneof(someCity, someStars);

/** An area goes, comes, is shaken, pulled at one corner, or gets other words. */
const someAct = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('remove', 'shake', 'pull', 'copy', 'rename'),
  by: fc.double({ min: -3e-4, max: 3e-4, noNaN: true }),
  seed: fc.nat(),
});
type Act = typeof someAct extends fc.Arbitrary<infer Value> ? Value : never;

function pulled(shape: MultiPolygonRings, by: number): MultiPolygonRings {
  return shape.map((polygon, p) =>
    polygon.map((ring, r) => {
      if (p > 0 || r > 0) return ring;
      const first: Position = [ring[0][0] + by, ring[0][1] - by / 2];
      return [first, ...ring.slice(1, -1), first];
    }),
  );
}

function editOf(sk: Delineation, { at, kind, by, seed }: Act): AreaEdit {
  if (sk.areas.length === 0) return { splices: [], rows: [] };
  const index = at % sk.areas.length;
  const area = sk.areas[index];
  const shape = featureRings(sk.geometry, index);
  if (kind === 'remove') return { splices: [{ at: index, remove: 1, insert: [] }], rows: [] };
  if (kind === 'rename')
    return {
      splices: [],
      rows: [{ at: index, area: { ...area, kelurahan: 'Lain', rtRw: 'RT 1 RW 1', kawasan: null } }],
    };
  if (kind === 'copy') {
    const copy = { area: { ...area, id: areaId(`${area.id}-${seed}`) }, shape: pulled(shape, by) };
    return { splices: [{ at: index, remove: 0, insert: [copy] }], rows: [] };
  }
  const next = kind === 'shake' ? shake(shape, 1e-6, seed) : pulled(shape, by);
  return { splices: [{ at: index, remove: 1, insert: [{ area, shape: next }] }], rows: [] };
}

function touchedBy(sk: Delineation, { splices, rows }: AreaEdit): Touched {
  const areas = new Set<AreaId>(rows.map(({ at }) => sk.areas[at].id));
  const boxes = splices.flatMap(({ at, remove, insert }) => {
    for (let i = at; i < at + remove; i++) areas.add(sk.areas[i].id);
    for (const { area } of insert) areas.add(area.id);
    const come = columnFromFeatures(insert.map(({ shape }) => shape));
    return [
      ...Array.from({ length: remove }, (_, i) => featureBounds(sk.geometry, at + i)),
      ...insert.map((_, i) => featureBounds(come, i)),
    ];
  });
  return { areas, boxes: boxes.filter((box) => box !== null) };
}

describe('looking again', () => {
  it('only at what edits touched finds what looking at everything finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        someWorld,
        fc.array(someAct, { minLength: 1, maxLength: 5 }),
        async ({ sk, units }, acts) => {
          const book = new CheckBook(RULES);
          await book.look(await contextOf(sk, { units }), atOnce);
          let now = sk;
          for (const act of acts) {
            const edit = editOf(now, act);
            book.touch(touchedBy(now, edit));
            now = applyEdit(now, edit);
            const context = await contextOf(now, { units });
            expect(await book.look(context, atOnce)).toEqual(await lookAtAll(context));
          }
        },
      ),
      { numRuns: 15 },
    );
  }, 300_000);
});

/** Rules whose findings a mend of a shape could bring about, other than by words and figures. */
const OF_SHAPES: ReadonlySet<RuleId> = new Set(['self-crossing', 'overlap', 'outside-units']);
const ofShapes = (findings: readonly Finding[]) => findings.filter(({ rule }) => OF_SHAPES.has(rule));

/** Vertices that lie within a hair of one there was before are that very one. */
function expectExact(before: Delineation, after: MultiPolygonRings): void {
  const cell = ([x, y]: Position) => `${Math.round(x * 1e9)},${Math.round(y * 1e9)}`;
  const known = new Map<string, Position[]>();
  for (const position of rings(before).flat(3))
    known.set(cell(position), [...(known.get(cell(position)) ?? []), position]);
  for (const [x, y] of after.flat(2)) {
    const near = (known.get(cell([x, y])) ?? []).filter(([u, v]) => Math.hypot(u - x, v - y) < 1e-11);
    if (near.length > 0) expect(near).toContainEqual([x, y]);
  }
}

describe('a mend', () => {
  it('takes its finding away and brings no other, and keeps shapes valid and vertices as they are', async () => {
    await fc.assert(
      fc.asyncProperty(someWorld, fc.nat(), async ({ sk, units }, pick) => {
        const findings = (await lookAtAll(await contextOf(sk, { units }))).filter(
          ({ mend }) => mend !== null,
        );
        fc.pre(findings.length > 0);
        const finding = findings[pick % findings.length];
        if (finding.mend === null) return;
        const after = mended(sk, finding.mend);
        for (const { area, shape } of finding.mend.shapes) {
          const index = after.areas.findIndex(({ id }) => id === area);
          expect(findFaults(after.geometry, index).filter(({ kind }) => isInvalid(kind))).toEqual([]);
          expectExact(sk, shape);
        }
        const left = await lookAtAll(await contextOf(after, { units }));
        const again = left.find(({ key }) => key === finding.key);
        // What lies outside every kelurahan cannot be filled in from the ground.
        if (finding.rule === 'missing-attribute')
          expect(again?.areas.length ?? 0).toBeLessThan(finding.areas.length);
        else expect(again).toBeUndefined();
        const known = new Set((await lookAtAll(await contextOf(sk, { units }))).map(({ key }) => key));
        expect(ofShapes(left).filter(({ key }) => !known.has(key))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 300_000);
});
