import { describe, expect, it } from 'vitest';
import { areaId } from '../../domain/delineation.ts';
import { type AreaEdit, applyEdit, drawnArea } from '../../project/area-edit.ts';
import { delineation, squares } from '../../project/testing/builders.ts';
import { featuresAt } from '../screens/draw/tools/indexed-layer.ts';
import { DrawnLayer, touchedAreas } from './draw-context.ts';

const sk = delineation('SK 2025', 2025, ['a', 'b', 'c']);
const [far] = squares(7);
const edit: AreaEdit = {
  splices: [
    { at: 0, remove: 1, insert: [] },
    {
      at: 2,
      remove: 1,
      insert: [{ ...drawnArea(sk, 2), shape: far }, drawnArea(delineation('x', null, ['d']), 0)],
    },
  ],
  rows: [{ at: 1, area: { ...sk.areas[1], label: 'B baru' } }],
};

describe('the SK as the tools look at it', () => {
  it('finds its areas after an edit, the same as one that was indexed anew', () => {
    const after = applyEdit(sk, edit);
    const followed = DrawnLayer.of(sk).edited(after, [edit]);
    const anew = DrawnLayer.of(after);
    expect(followed.layer.index.bounds).toEqual(anew.layer.index.bounds);
    expect(featuresAt(followed.layer, [109.0075, 0.9005])).toEqual([1]);
    expect(followed.has(areaId('a'))).toBe(false);
    expect(followed.shapeOf(areaId('c'))).toEqual(far);
  });

  it('keeps the shape of an area the same object while the area is as it was', () => {
    const before = DrawnLayer.of(sk);
    const b = before.shapeOf(areaId('b'));
    const splice: AreaEdit = { splices: [{ at: 0, remove: 1, insert: [] }], rows: [] };
    expect(before.edited(applyEdit(sk, splice), [splice]).shapeOf(areaId('b'))).toBe(b);
  });

  it('knows what was touched by edits that follow one another', () => {
    const second: AreaEdit = { splices: [{ at: 0, remove: 1, insert: [] }], rows: [] };
    expect([...touchedAreas(sk, [edit])].sort()).toEqual(['a', 'b', 'c', 'd']);
    expect([...touchedAreas(sk, [second, second])].sort()).toEqual(['a', 'b']);
  });
});
