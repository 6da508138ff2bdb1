import { beforeAll, describe, expect, it } from 'vitest';
import { areaId, type Delineation, minuteId } from '../../../domain/delineation.ts';
import type { Problem } from '../../../domain/note.ts';
import type { Result } from '../../../domain/result.ts';
import { featureRings, type MultiPolygonRings, type Position } from '../../../geo/column.ts';
import { planeArea } from '../../../geo/edit/rings.ts';
import { loadOverlayEngine } from '../../../geo/overlay/engine.ts';
import { applyEdit, areaIndex } from '../../area-edit.ts';
import type { ProjectDocument } from '../../document.ts';
import type { Change } from '../../operation.ts';
import { NO_SELECTION } from '../../selection.ts';
import { delineation, minute, project, unitLayer } from '../../testing/builders.ts';
import { drawOperations } from './index.ts';

//   a │ b │ c │ d      squares of 0.001° from 109° E 0.9° N
const sk = delineation('SK 2024', 2024, ['a', 'b', 'c', 'd']);
const ba = minute(sk, 'BA 2025', '2025', ['b']);
const document = project(sk, ba, unitLayer('batas'));
const id = sk.id;

beforeAll(async () => {
  await loadOverlayEngine();
});

const made = (result: Result<Change, Problem>): Change => {
  if (!result.ok) throw new Error(result.failure.message.id);
  return result.value;
};
const refusal = (result: Result<Change, Problem>): Problem => {
  if (result.ok) throw new Error(`not refused: ${result.value.label.id}`);
  return result.failure;
};
const drawn = (change: { readonly document: ProjectDocument }): Delineation =>
  change.document.delineations[0];
const labels = (change: Change) => drawn(change).areas.map(({ label }) => label);
const ids = (change: Change) => drawn(change).areas.map((area) => area.id);
const cleared = (change: Change) => change.document.minutes.map(({ clearedAreas }) => clearedAreas);
const codes = (change: Change) => change.notes.map(({ code }) => code);
const cells = (change: Change, area: string) => {
  const at = areaIndex(drawn(change), areaId(area));
  return planeArea(featureRings(drawn(change).geometry, at)) * 1e6;
};
const box = (west: number, south: number, east: number, north: number): MultiPolygonRings => {
  const at = (x: number, y: number): Position => [109 + x * 0.001, 0.9 + y * 0.001];
  return [[[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]]];
};
const line = (y: number, from = -1, to = 9): Position[] => [
  [109 + from * 0.001, 0.9 + y * 0.001],
  [109 + to * 0.001, 0.9 + y * 0.001],
];

describe('splitting', () => {
  it('gives the larger piece the id, letters to both, no luas SK, and a note', () => {
    const change = made(
      drawOperations.splitArea.apply(document, {
        delineation: id,
        area: areaId('a'),
        line: line(0.25),
        shared: true,
      }),
    );
    expect(change.label.id).toBe('Potong A menjadi dua');
    expect(ids(change)).toEqual(['a', 'a~2', 'b', 'c', 'd']);
    expect(labels(change).slice(0, 2)).toEqual(['A (a)', 'A (b)']);
    expect(cells(change, 'a')).toBeCloseTo(0.75, 9);
    expect(cells(change, 'a~2')).toBeCloseTo(0.25, 9);
    expect(
      drawn(change)
        .areas.slice(0, 3)
        .map(({ statedHa }) => statedHa),
    ).toEqual([null, null, 1.5]);
    expect(drawn(change).areas[1].attributes).toEqual({ KETERANGAN: 'a' });
    expect(codes(change)).toEqual(['stated-hectares-emptied']);
  });

  it('gives the neighbour the new vertex of the border, and leaves it alone when borders are not shared', () => {
    const input = { delineation: id, area: areaId('a'), line: line(0.25) };
    const neighbour = (shared: boolean) =>
      featureRings(
        drawn(made(drawOperations.splitArea.apply(document, { ...input, shared }))).geometry,
        2,
      )[0][0];
    expect(neighbour(true)).toHaveLength(6);
    expect(neighbour(false)).toHaveLength(5);
  });

  it('keeps both halves of a cleared area cleared, and finds free letters and ids the second time', () => {
    const first = made(
      drawOperations.splitArea.apply(document, {
        delineation: id,
        area: areaId('b'),
        line: line(0.25),
        shared: true,
      }),
    );
    expect(cleared(first)).toEqual([['b', 'b~2']]);
    const second = made(
      drawOperations.splitArea.apply(first.document, {
        delineation: id,
        area: areaId('b'),
        line: line(0.5),
        shared: true,
      }),
    );
    expect(ids(second)).toEqual(['a', 'b', 'b~3', 'b~2', 'c', 'd']);
    expect(labels(second).slice(1, 4)).toEqual(['B (a)', 'B (c)', 'B (b)']);
    expect(cleared(second)).toEqual([['b', 'b~3', 'b~2']]);
  });

  it('is refused with the name of the area and the place', () => {
    const inside = refusal(
      drawOperations.splitArea.apply(document, {
        delineation: id,
        area: areaId('a'),
        line: line(0.5, -1, 0.5),
        shared: true,
      }),
    );
    expect(inside.code).toBe('line-ends-inside');
    expect(inside.message.id).toMatch(/^A: Ujung garis/);
    expect(inside.place.at).toEqual(line(0.5, -1, 0.5)[1]);
    expect(
      refusal(
        drawOperations.splitArea.apply(document, {
          delineation: id,
          area: areaId('z'),
          line: [],
          shared: true,
        }),
      ).code,
    ).toBe('area-gone');
  });
});

describe('merging', () => {
  it('keeps the words of one, and takes the others out', () => {
    const change = made(
      drawOperations.mergeAreas.apply(document, {
        delineation: id,
        areas: [areaId('c'), areaId('d')],
        into: areaId('d'),
      }),
    );
    expect(change.label.id).toBe('Gabung C ke D');
    expect(ids(change)).toEqual(['a', 'b', 'd']);
    expect(cells(change, 'd')).toBeCloseTo(2, 9);
    expect(codes(change)).toEqual(['stated-hectares-emptied']);
  });

  it('says when the areas do not touch', () => {
    const change = made(
      drawOperations.mergeAreas.apply(document, {
        delineation: id,
        areas: [areaId('a'), areaId('d')],
        into: areaId('a'),
      }),
    );
    expect(codes(change)).toContain('merged-in-parts');
  });

  it('of a cleared area with one that is not is refused, and says which', () => {
    const clash = refusal(
      drawOperations.mergeAreas.apply(document, {
        delineation: id,
        areas: [areaId('a'), areaId('b')],
        into: areaId('a'),
      }),
    );
    expect(clash.code).toBe('cleared-apart');
    expect(clash.message.id).toContain('A belum tuntas, sedangkan B tuntas menurut BA 2025');
  });
});

describe('clearing a part', () => {
  const words = { name: 'BA 2026', number: '7', date: '2026-03-01', note: null };

  it('cuts it off as an area of its own that the BA clears', () => {
    const change = made(
      drawOperations.clearPart.apply(document, {
        delineation: id,
        area: areaId('c'),
        shape: box(1.5, 0.4, 3.5, 2),
        minute: words,
      }),
    );
    expect(change.label.id).toBe('Nyatakan tuntas sebagian C (BA 2026)');
    expect(cells(change, 'c')).toBeCloseTo(0.4, 9);
    expect(cells(change, 'c~2')).toBeCloseTo(0.6, 9);
    expect(change.document.minutes.at(-1)).toMatchObject({ name: 'BA 2026', clearedAreas: ['c~2'] });
  });

  it('clears the whole area where the part covers it, and says so', () => {
    const change = made(
      drawOperations.clearPart.apply(document, {
        delineation: id,
        area: areaId('c'),
        shape: box(-1, -1, 9, 9),
        minute: ba.id,
      }),
    );
    expect(cleared(change)).toEqual([['b', 'c']]);
    expect(change.edits).toEqual([]);
    expect(codes(change)).toEqual(['whole-area-cleared']);
  });

  it('is refused outside the area, twice, and with a BA that is not there', () => {
    const code = (area: string, shape: MultiPolygonRings, of = ba.id) =>
      refusal(
        drawOperations.clearPart.apply(document, { delineation: id, area: areaId(area), shape, minute: of }),
      ).code;
    expect(code('c', box(0, 0, 1, 1))).toBe('nothing-left');
    expect(code('b', box(1, 0, 1.5, 1))).toBe('operation-unavailable');
    expect(code('c', box(2, 0, 2.5, 1), minuteId('gone'))).toBe('minute-gone');
  });
});

describe('other acts', () => {
  it('draw an area that keeps off the others, in the kelurahan of the ground', () => {
    const change = made(
      drawOperations.drawArea.apply(document, {
        delineation: id,
        shape: box(0.5, 0.5, 1.5, 2),
        noOverlap: true,
      }),
    );
    const area = drawn(change).areas[4];
    expect(area).toMatchObject({ id: 'area~1', label: 'Area 5', statedHa: null });
    expect(cells(change, 'area~1')).toBeCloseTo(1, 9);
    // a and b got the corners of the new area on their northern border.
    expect(featureRings(drawn(change).geometry, 0)[0][0]).toHaveLength(6);
    const inside = made(
      drawOperations.drawArea.apply(document, {
        delineation: id,
        shape: box(0.2, 0.2, 0.4, 0.4),
        noOverlap: false,
        words: { label: 'Baru', score: 30 },
      }),
    );
    expect(drawn(inside).areas[4]).toMatchObject({
      label: 'Baru',
      score: 30,
      kelurahan: 'Kuala',
      kelurahanCode: '61.72.02.1001',
    });
    const taken = drawOperations.drawArea.apply(document, {
      delineation: id,
      shape: box(0.2, 0.2, 0.4, 0.4),
      noOverlap: true,
    });
    expect(refusal(taken).message.id).toContain('seluruh bidang ini sudah termasuk area lain');
  });

  it('refuse shapes that cross themselves, and name the place', () => {
    const bowTie: MultiPolygonRings = [
      [
        [
          [109, 0.9],
          [109.001, 0.901],
          [109.001, 0.9],
          [109, 0.901],
          [109, 0.9],
        ],
      ],
    ];
    const refused = refusal(
      drawOperations.reshapeAreas.apply(document, {
        delineation: id,
        shapes: [{ area: areaId('a'), shape: bowTie }],
        act: 'move-vertex',
      }),
    );
    expect(refused.code).toBe('not-valid');
    expect(refused.place).toEqual({
      label: 'A',
      at: [expect.closeTo(109.0005, 9), expect.closeTo(0.9005, 9)],
    });
  });

  it('erase an area from another, which stays', () => {
    const over = made(
      drawOperations.drawArea.apply(document, {
        delineation: id,
        shape: box(0.5, 0, 1, 1),
        noOverlap: false,
      }),
    );
    const change = made(
      drawOperations.eraseArea.apply(over.document, {
        delineation: id,
        area: areaId('a'),
        by: [areaId('area~1')],
      }),
    );
    expect(change.label.id).toBe('Potong A dengan Area 5');
    expect(cells(change, 'a')).toBeCloseTo(0.5, 9);
    expect(cells(change, 'area~1')).toBeCloseTo(0.5, 9);
    expect(
      refusal(
        drawOperations.eraseArea.apply(document, { delineation: id, area: areaId('a'), by: box(0, 0, 1, 1) }),
      ).code,
    ).toBe('nothing-left');
    expect(
      refusal(
        drawOperations.eraseArea.apply(document, { delineation: id, area: areaId('a'), by: [areaId('c')] }),
      ).code,
    ).toBe('nothing-changes');
  });

  it('clip to the kelurahan what reaches beyond, and name what lies outside', () => {
    const units = document.unitLayers[0].id;
    const wide = made(
      drawOperations.reshapeAreas.apply(document, {
        delineation: id,
        shapes: [{ area: areaId('a'), shape: box(0, 0, 1, 3) }],
        act: 'mend',
      }),
    );
    const change = made(
      drawOperations.clipToUnits.apply(wide.document, {
        delineation: id,
        areas: [areaId('a'), areaId('c')],
        units,
      }),
    );
    expect(cells(change, 'a')).toBeCloseTo(1, 9);
    expect(codes(change)).toEqual(['stated-hectares-emptied', 'outside-units']);
    expect(
      refusal(drawOperations.clipToUnits.apply(document, { delineation: id, areas: [areaId('a')], units }))
        .code,
    ).toBe('nothing-changes');
  });

  it('delete areas out of the minutes too', () => {
    const change = made(
      drawOperations.deleteAreas.apply(document, { delineation: id, areas: [areaId('b'), areaId('d')] }),
    );
    expect(change.label.id).toBe('Hapus 2 area');
    expect(ids(change)).toEqual(['a', 'c']);
    expect(cleared(change)).toEqual([[]]);
  });

  it('move areas together, so that their border stays one', () => {
    const change = made(
      drawOperations.moveAreas.apply(document, {
        delineation: id,
        areas: [areaId('a'), areaId('b')],
        metres: { east: 0, north: 50 },
      }),
    );
    const [a, b] = [0, 1].map((at) => featureRings(drawn(change).geometry, at)[0][0]);
    expect(b[0]).toEqual(a[1]);
    expect(b[3]).toEqual(a[2]);
  });

  it('grow an area, whose neighbours stay', () => {
    const change = made(
      drawOperations.offsetAreas.apply(document, { delineation: id, areas: [areaId('a')], metres: 2.5 }),
    );
    expect(change.label.id).toBe('Lebarkan A 2,5 m');
    expect(codes(change)).toEqual(['borders-come-apart']);
    expect(change.edits[0].forth.splices).toHaveLength(1);
  });

  it('are taken back by their edits to the last byte', () => {
    const change = made(
      drawOperations.splitArea.apply(document, {
        delineation: id,
        area: areaId('a'),
        line: line(0.25),
        shared: true,
      }),
    );
    const back = applyEdit(drawn(change), change.edits[0].back);
    expect(back).toEqual(document.delineations[0]);
  });
});

describe('availability', () => {
  const chosen = (...areas: string[]) => ({ delineation: id, areas: areas.map(areaId), vertex: null });
  const reason = (operation: keyof typeof drawOperations, ...areas: string[]) => {
    const found = drawOperations[operation].availability(document, chosen(...areas));
    return found.ok ? 'ok' : found.reason.id;
  };

  it('of every act is told without a selection, and asks for an SK', () => {
    for (const operation of Object.values(drawOperations)) {
      expect(operation.availability(document).ok, operation.id).toBe(true);
      expect(operation.availability(project(unitLayer('batas'))).ok, operation.id).toBe(false);
      if (operation !== drawOperations.drawArea)
        expect(operation.availability(document, NO_SELECTION).ok, operation.id).toBe(false);
    }
  });

  it('says what is missing', () => {
    expect(reason('splitArea', 'a')).toBe('ok');
    expect(reason('splitArea', 'a', 'b')).toContain('Ada 2 area terpilih');
    expect(reason('mergeAreas', 'a')).toContain('Baru satu area terpilih');
    expect(reason('removeRing', 'a')).toContain('tidak berlubang');
    expect(reason('separateParts', 'a')).toContain('hanya satu bagian');
    expect(reason('clearPart', 'b')).toContain('sudah dinyatakan tuntas oleh BA 2025');
    const bare = drawOperations.clipToUnits.availability(project(sk), chosen('a'));
    expect(bare.ok || bare.reason.id).toContain('Belum ada batas kelurahan');
  });
});
