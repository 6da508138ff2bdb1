import { describe, expect, it } from 'vitest';
import { applyEdit, drawnArea } from '../../../../project/area-edit.ts';
import { delineation, squares } from '../../../../project/testing/builders.ts';
import { measureAreas } from './area-hectares.ts';
import { sameFeature } from './same-feature.ts';

const sk = delineation('SK', 2020, ['a', 'b', 'c']);
const going = () => false;

describe('hectares of areas', () => {
  it('are those of each shape: 0.001° squares at the equator are some 1.23 ha', async () => {
    const measured = await measureAreas(sk, 'geodesic-wgs84', null, going);
    for (const { id } of sk.areas) expect(measured?.hectares.get(id)).toBeCloseTo(1.2308, 3);
  });

  it('of what is unchanged are kept, wherever it stands now', async () => {
    const before = await measureAreas(sk, 'geodesic-wgs84', null, going);
    const { area } = drawnArea(sk, 1);
    const [left, right] = squares(7, 8);
    const edited = applyEdit(sk, {
      splices: [
        { at: 0, remove: 1, insert: [] },
        { at: 1, remove: 1, insert: [{ area, shape: [...left, ...right] }] },
      ],
      rows: [],
    });
    if (!before) throw new Error('stopped');
    const marked = new Map(Array.from(before.hectares.keys(), (id) => [id, 99]));
    const after = await measureAreas(edited, 'geodesic-wgs84', { ...before, hectares: marked }, going);
    expect(after?.hectares.get(sk.areas[2].id)).toBe(99);
    expect(after?.hectares.get(area.id)).toBeCloseTo(2 * 1.2308, 3);
    expect(after?.hectares.has(sk.areas[0].id)).toBe(false);
  });

  it('are measured anew by another method', async () => {
    const before = await measureAreas(sk, 'geodesic-wgs84', null, going);
    const after = await measureAreas(sk, 'sphere', before, going);
    const [{ id }] = sk.areas;
    expect((after?.hectares.get(id) ?? 0) / (before?.hectares.get(id) ?? 1)).toBeCloseTo(1.0045, 3);
  });

  it('stop when asked to', async () => {
    expect(await measureAreas(sk, 'geodesic-wgs84', null, () => true)).toBeNull();
  });
});

it('shapes of other places, or with one vertex moved by a hair, are not the same', () => {
  const { geometry } = sk;
  expect(sameFeature(geometry, 1, geometry, 1)).toBe(true);
  expect(sameFeature(geometry, 0, geometry, 1)).toBe(false);
  const moved = { ...geometry, coordinates: geometry.coordinates.map((x, at) => (at === 3 ? x + 1e-9 : x)) };
  expect(sameFeature(geometry, 0, moved, 0)).toBe(false);
  expect(sameFeature(geometry, 1, moved, 1)).toBe(true);
});
