import { expect, it } from 'vitest';
import { areaId, delineationId } from '../../domain/delineation.ts';
import { delineation } from '../testing/builders.ts';
import { editedAreas, isInherited } from './origin.ts';

const { areas } = delineation('SK', 2020, ['a', 'b', 'c']);
const [a, b, c] = areas;
const nothing = { splices: [], rows: [] };
const shaped = (...of: typeof areas) => ({ splices: [{ areas: of }], rows: [] });
const worded = (area: (typeof areas)[number]) => ({ splices: [], rows: [{ area }] });
const sk = delineationId('sk');
const step = (of: string, forth: ReturnType<typeof shaped> | ReturnType<typeof worded>, back = nothing) => ({
  edits: [{ delineation: delineationId(of), forth, back }],
});

it('tells faults that came with the file from those of what was edited; what was undone is not edited', () => {
  const edited = editedAreas([step('sk', shaped(a)), step('other', shaped(b)), step('sk', shaped(c))], 2, sk);
  expect([...edited.shapes]).toEqual(['a']);
  expect(isInherited({ rule: 'overlap', areas: [areaId('b'), areaId('c')] }, edited)).toBe(true);
  expect(isInherited({ rule: 'overlap', areas: [areaId('b'), areaId('a')] }, edited)).toBe(false);
});

it('an area that was removed, or made again by an undo, was edited', () => {
  const edited = editedAreas([{ edits: [{ delineation: sk, forth: nothing, back: shaped(b) }] }], 1, sk);
  expect(edited.shapes.has(b.id)).toBe(true);
});

it('other words do not make a fault of the shape a new one', () => {
  const edited = editedAreas([step('sk', worded(a))], 1, sk);
  expect(isInherited({ rule: 'self-crossing', areas: [a.id] }, edited)).toBe(true);
  expect(isInherited({ rule: 'missing-attribute', areas: [a.id] }, edited)).toBe(false);
});
