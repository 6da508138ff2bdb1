import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaId } from '../domain/delineation.ts';
import { type AreaEdit, applyEdit, drawnArea, editDelineation, inverseEdit } from './area-edit.ts';
import { delineation, project, squares } from './testing/builders.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const sk = delineation('SK 2020', 2020, NAMES);

/** An area under another name, one square further. */
const drawn = (name: string, column: number) => ({
  area: { ...sk.areas[0], id: areaId(name), label: name },
  shape: squares(column)[0],
});

/** Edits of six areas: each is left alone, reworded, removed, or replaced by one or two others. */
const edits = fc
  .array(fc.constantFrom('keep', 'reword', 'remove', 'replace', 'split', 'put-before'), {
    minLength: NAMES.length,
    maxLength: NAMES.length,
  })
  .map((acts): AreaEdit => {
    const splices: AreaEdit['splices'][number][] = [];
    const rows: AreaEdit['rows'][number][] = [];
    acts.forEach((act, at) => {
      const one = drawn(`${NAMES[at]}-1`, 20 + at);
      const two = drawn(`${NAMES[at]}-2`, 40 + at);
      if (act === 'reword') rows.push({ at, area: { ...sk.areas[at], label: 'lain' } });
      if (act === 'remove') splices.push({ at, remove: 1, insert: [] });
      if (act === 'replace') splices.push({ at, remove: 1, insert: [one] });
      if (act === 'split') splices.push({ at, remove: 1, insert: [one, two] });
      if (act === 'put-before') splices.push({ at, remove: 0, insert: [one] });
    });
    return { splices, rows };
  });

describe('an edit of areas', () => {
  it('is taken back by its inverse, to the last byte', () => {
    fc.assert(
      fc.property(edits, (edit) => {
        const after = applyEdit(sk, edit);
        const back = applyEdit(after, inverseEdit(sk, edit));
        expect(back.areas).toEqual(sk.areas);
        expect(back.geometry).toEqual(sk.geometry);
      }),
    );
  });

  it('is done again by the inverse of its inverse', () => {
    fc.assert(
      fc.property(edits, (edit) => {
        const after = applyEdit(sk, edit);
        const again = inverseEdit(after, inverseEdit(sk, edit));
        expect(applyEdit(sk, again)).toEqual(after);
      }),
    );
  });

  it('keeps the geometry where only words change', () => {
    const edit = { splices: [], rows: [{ at: 1, area: { ...sk.areas[1], label: 'RT 9' } }] };
    const after = applyEdit(sk, edit);
    expect(after.geometry).toBe(sk.geometry);
    expect(after.areas.map(({ label }) => label)).toEqual(['A', 'RT 9', 'C', 'D', 'E', 'F']);
  });

  it('leaves the other delineations of the document as they are', () => {
    const before = project(delineation('SK 2016', 2016, ['x']), sk);
    const { document, edit } = editDelineation(before, before.delineations[1], {
      splices: [{ at: 5, remove: 1, insert: [drawn('g', 9)] }],
      rows: [],
    });
    expect(document.delineations[0]).toBe(before.delineations[0]);
    expect(drawnArea(document.delineations[1], 5)).toEqual(drawn('g', 9));
    expect(edit.back.splices).toEqual([{ at: 5, remove: 1, insert: [drawnArea(sk, 5)] }]);
  });
});
