import { expect, it } from 'vitest';
import { areaId, delineationId } from '../../domain/delineation.ts';
import { editedAreas, isInherited } from './origin.ts';

it('tells faults that came with the file from those of edited areas; what was undone is not edited', () => {
  const sk = delineationId('sk');
  const step = (of: string, ...areas: string[]) => ({
    touches: [{ delineation: delineationId(of), areas: areas.map(areaId) }],
  });
  const edited = editedAreas([step('sk', 'a'), step('other', 'b'), step('sk', 'c')], 2, sk);
  expect([...edited]).toEqual(['a']);
  expect(isInherited([areaId('b'), areaId('c')], edited)).toBe(true);
  expect(isInherited([areaId('b'), areaId('a')], edited)).toBe(false);
});
