import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AreaId, Delineation } from '../../src/domain/delineation.ts';
import { areaId } from '../../src/domain/delineation.ts';
import type { Problem } from '../../src/domain/note.ts';
import type { Result } from '../../src/domain/result.ts';
import { featureRings, type MultiPolygonRings, type Position } from '../../src/geo/column.ts';
import { placeAll } from '../../src/geo/edit/vertices.ts';
import { loadOverlayEngine } from '../../src/geo/overlay/engine.ts';
import { areaIndex } from '../../src/project/area-edit.ts';
import type { ProjectDocument } from '../../src/project/document.ts';
import type { Change } from '../../src/project/operation.ts';
import { drawOperations } from '../../src/project/operations/draw/index.ts';
import { project } from '../../src/project/testing/builders.ts';
import { type Geos, loadGeos } from '../support/geos.ts';
import { noise } from '../support/nasty.ts';
import { syntheticDecree } from '../support/synthetic-decree.ts';

/** Square degrees: about 1 cm², a ten-thousandth of what the balance shows. */
const TINY = 1e-14;

let geos: Geos;
beforeAll(async () => {
  await loadOverlayEngine();
  geos = await loadGeos();
});

const shapeOf = (delineation: Delineation, id: AreaId): MultiPolygonRings =>
  featureRings(delineation.geometry, areaIndex(delineation, id));

const shapesOf = (delineation: Delineation): MultiPolygonRings[] =>
  delineation.areas.map((_, at) => featureRings(delineation.geometry, at));

const drawn = (shapes: readonly MultiPolygonRings[]) =>
  shapes.reduce((sum, shape) => sum + geos.area(shape), 0);

/** Ground in two areas, in the judgement of GEOS. */
function overlapped(shapes: readonly MultiPolygonRings[]): number {
  let sum = 0;
  shapes.forEach((a, i) => {
    for (const b of shapes.slice(i + 1)) sum += geos.intersectionArea(a, b);
  });
  return sum;
}

const letters = 'abcdefghij';
const anyArea = () => fc.constantFrom(...letters).map(areaId);
const document = (seed: number) => project(syntheticDecree(seed));
const changed = (result: Result<Change, Problem>): ProjectDocument => {
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.value.document;
};

const close = (a: number, b: number, what: string) => expect(Math.abs(a - b), what).toBeLessThan(TINY);

describe('the ground after acts on an SK whose areas share borders', () => {
  it('a split keeps it, opens no gap and makes no overlap', () => {
    fc.assert(
      fc.property(fc.nat(), anyArea(), fc.nat(), (seed, area, lineSeed) => {
        const before = document(seed);
        const random = noise(lineSeed);
        const y = () => -6.9 + 0.0015 + 0.0016 * random();
        const line: Position[] = [
          [108.99, y()],
          [109.0015, y()],
          [109.01, y()],
        ];
        const [from] = before.delineations;
        const split = drawOperations.splitArea.apply(before, {
          delineation: from.id,
          area,
          line,
          shared: true,
        });
        if (!split.ok) return;
        const [to] = split.value.document.delineations;
        const pieces = to.areas.filter(({ id }) => id === area || id.startsWith(`${area}~`));
        close(drawn(pieces.map(({ id }) => shapeOf(to, id))), geos.area(shapeOf(from, area)), 'pieces');
        close(drawn(shapesOf(to)), drawn(shapesOf(from)), 'all');
        expect(overlapped(shapesOf(to))).toBeLessThan(TINY);
        // Every new vertex on a border is in both areas that have it: their edges are the same edges.
        expect(loneEdges(to)).toBe(loneEdges(from) + newEdgesOfRim(from, to));
      }),
      { numRuns: 150 },
    );
  });

  it('a merge keeps it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.uniqueArray(anyArea(), { minLength: 2, maxLength: 5 }), (seed, areas) => {
        const before = document(seed);
        const [from] = before.delineations;
        const after = changed(
          drawOperations.mergeAreas.apply(before, { delineation: from.id, areas, into: areas[0] }),
        );
        const [to] = after.delineations;
        close(geos.area(shapeOf(to, areas[0])), drawn(areas.map((id) => shapeOf(from, id))), 'merged');
        close(drawn(shapesOf(to)), drawn(shapesOf(from)), 'all');
        expect(overlapped(shapesOf(to))).toBeLessThan(TINY);
      }),
      { numRuns: 150 },
    );
  });

  it('erasing, clearing a part and drawing without overlap leave what GEOS leaves', () => {
    fc.assert(
      fc.property(fc.nat(), anyArea(), fc.nat(), (seed, area, blobSeed) => {
        const before = document(seed);
        const [from] = before.delineations;
        const shape = blob(blobSeed);
        const own = shapeOf(from, area);
        const left = geos.differenceArea(own, shape);
        const inside = geos.intersectionArea(own, shape);

        const erased = drawOperations.eraseArea.apply(before, { delineation: from.id, area, by: shape });
        if (erased.ok) close(geos.area(shapeOf(erased.value.document.delineations[0], area)), left, 'erased');

        const minute = { name: 'BA 2024', number: null, date: '2024', note: null };
        const cleared = drawOperations.clearPart.apply(before, { delineation: from.id, area, shape, minute });
        if (cleared.ok && left > TINY) {
          const [to] = cleared.value.document.delineations;
          const [id] = cleared.value.document.minutes[0].clearedAreas;
          close(geos.area(shapeOf(to, id)), inside, 'cleared');
          close(geos.area(shapeOf(to, area)), left, 'rest');
          expect(overlapped(shapesOf(to))).toBeLessThan(TINY);
        }

        const added = drawOperations.drawArea.apply(before, { delineation: from.id, shape, noOverlap: true });
        if (added.ok) expect(overlapped(shapesOf(added.value.document.delineations[0]))).toBeLessThan(TINY);
      }),
      { numRuns: 150 },
    );
  });

  it('a shared vertex that moves takes all its areas along', () => {
    fc.assert(
      fc.property(fc.nat(), anyArea(), fc.nat(), (seed, area, pick) => {
        const before = document(seed);
        const [from] = before.delineations;
        const ring = shapeOf(from, area)[0][0];
        const at = ring[pick % ring.length];
        const random = noise(pick);
        const to: Position = [at[0] + 3e-5 * random(), at[1] + 3e-5 * random()];
        const shapes = from.areas.flatMap(({ id }) => {
          const shape = shapeOf(from, id);
          const moved = placeAll(shape, at, to);
          return moved === shape ? [] : [{ area: id, shape: moved }];
        });
        const moved = drawOperations.reshapeAreas.apply(before, {
          delineation: from.id,
          shapes,
          act: 'move-vertex',
        });
        if (!moved.ok) return;
        const [next] = moved.value.document.delineations;
        expect(overlapped(shapesOf(next))).toBeLessThan(TINY);
        if (shapes.length > 2) close(drawn(shapesOf(next)), drawn(shapesOf(from)), 'all');
      }),
      { numRuns: 150 },
    );
  });

  it('a stretch between two areas that is redrawn stays their border', () => {
    let told = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.boolean(), (seed, bend, crossing) => {
        const before = document(seed);
        const [from] = before.delineations;
        // b and c share the border between the second and the third cell of the lowest row.
        const border = shapeOf(from, areaId('b'))[0][0].slice(4, 9);
        const random = noise(bend);
        const middle = border[2];
        const line: Position[] = [
          border[0],
          [middle[0] + 2e-4 * random(), middle[1] + 1e-4 * random()],
          ...(crossing ? [[middle[0] + 2e-4 * random(), middle[1] + 3e-4] as const] : []),
          border[4],
        ];
        const redrawn = drawOperations.redrawStretch.apply(before, {
          delineation: from.id,
          area: areaId('b'),
          line,
          long: false,
          shared: true,
        });
        if (!redrawn.ok) return;
        const [to] = redrawn.value.document.delineations;
        told++;
        expect(overlapped(shapesOf(to))).toBeLessThan(TINY);
        const both = ['b', 'c'].map((letter) => shapeOf(from, areaId(letter)));
        const { added } = geos.change(both, [shapeOf(to, areaId('b'))]);
        // Beyond b and c lie other areas, and the rim of the SK.
        if (added < TINY) close(drawn(shapesOf(to)), drawn(shapesOf(from)), 'all');
      }),
      { numRuns: 100, examples: [[1481012981, 986006202, true]] },
    );
    expect(told).toBeGreaterThan(50);
  });

  it('borders that are simplified stay shared', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.uniqueArray(anyArea(), { minLength: 1, maxLength: 4 }),
        fc.double({ min: 1, max: 30, noNaN: true }),
        (seed, areas, metres) => {
          const before = document(seed);
          const [from] = before.delineations;
          const simple = drawOperations.simplifyAreas.apply(before, {
            delineation: from.id,
            areas,
            metres,
            shared: true,
          });
          if (!simple.ok) return;
          const [to] = simple.value.document.delineations;
          expect(overlapped(shapesOf(to))).toBeLessThan(TINY);
          expect(sharedEdges(to)).toBeGreaterThan(0);
          expect(halfShared(to)).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

function blob(seed: number): MultiPolygonRings {
  const random = noise(seed);
  const [x, y] = [109.0015 + 0.0015 * random(), -6.8985 + 0.0015 * random()];
  const ring = Array.from({ length: 9 }, (_, i): Position => {
    const turn = (2 * Math.PI * i) / 9;
    const radius = 0.0006 + 0.0003 * random();
    return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
  });
  return [[[...ring, ring[0]]]];
}

/** How many areas have each edge, whichever way. */
function edgeCounts(delineation: Delineation): Map<string, number> {
  const counts = new Map<string, number>();
  for (const ring of shapesOf(delineation).flat(2))
    for (let v = 0; v + 1 < ring.length; v++) {
      const key = [String(ring[v]), String(ring[v + 1])].sort().join(' ');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

const loneEdges = (delineation: Delineation): number =>
  [...edgeCounts(delineation).values()].filter((count) => count === 1).length;

const sharedEdges = (delineation: Delineation): number =>
  [...edgeCounts(delineation).values()].filter((count) => count === 2).length;

/** A cut ends on the rim of the SK, or of a hole, once for each edge of one area only that it divides. */
function newEdgesOfRim(from: Delineation, to: Delineation): number {
  const before = edgeCounts(from);
  const after = edgeCounts(to);
  return [...before].filter(([edge, count]) => count === 1 && !after.has(edge)).length;
}

/** Edges of one area both of whose ends lie on borders of two others: a border that came apart. */
function halfShared(delineation: Delineation): number {
  const counts = edgeCounts(delineation);
  const sides = new Map<string, number>();
  for (const [edge, count] of counts)
    if (count === 1) for (const end of edge.split(' ')) sides.set(end, (sides.get(end) ?? 0) + 1);
  return [...sides.values()].filter((count) => count % 2 === 1).length;
}
