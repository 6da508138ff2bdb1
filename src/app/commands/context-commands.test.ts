import { describe, expect, it } from 'vitest';
import { areaId } from '../../domain/delineation.ts';
import { contextCommands } from './context-commands.ts';
import { drawCommands } from './draw-commands.ts';
import { addCommands, findCommand } from './registry.ts';

addCommands(drawCommands);

const still = { canFinish: false, canTakeBack: false };
const [first, second] = [areaId('1'), areaId('2')];
const offered = (...given: Parameters<typeof contextCommands>): readonly string[] =>
  contextCommands(...given).flat();

describe('the context menu', () => {
  it('ends or gives up a gesture that is under way, whatever is chosen', () => {
    const ids = offered({ areas: [first], vertex: null }, { ...still, canTakeBack: true });
    expect(ids).toEqual(expect.arrayContaining(['finish', 'take-back', 'give-up']));
    expect(ids).not.toContain('delete-areas');
  });

  it('has nothing to do to areas while none is chosen', () => {
    const ids = offered({ areas: [], vertex: null }, still);
    expect(ids).toContain('tool-polygon');
    expect(ids).not.toContain('delete-areas');
    expect(ids).not.toContain('merge-areas');
  });

  it('merges several, and separates one', () => {
    const one = offered({ areas: [first], vertex: null }, still);
    const two = offered({ areas: [first, second], vertex: null }, still);
    expect([one.includes('merge-areas'), two.includes('merge-areas')]).toEqual([false, true]);
    expect([one.includes('separate-parts'), two.includes('separate-parts')]).toEqual([true, false]);
    for (const id of ['tool-redraw', 'tool-split', 'tool-erase', 'tool-cut-cleared'])
      expect([one.includes(id), two.includes(id)]).toEqual([true, false]);
  });

  it('fills a hole only from its own edge', () => {
    const at = (ring: number) => offered({ areas: [first], vertex: { polygon: 0, ring, vertex: 3 } }, still);
    expect(at(0)).not.toContain('remove-ring');
    expect(at(1)).toContain('remove-ring');
    expect(at(0)).toContain('remove-part');
  });

  it('offers only commands that there are, none of them twice', () => {
    const vertex = { polygon: 0, ring: 1, vertex: 3 };
    const menus = [
      offered({ areas: [], vertex: null }, still),
      offered({ areas: [first], vertex }, still),
      offered({ areas: [first, second], vertex: null }, still),
      offered({ areas: [], vertex: null }, { ...still, canFinish: true }),
    ];
    for (const ids of menus) {
      expect(ids.filter((id) => findCommand(id) === undefined)).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
