import { describe, expect, it, vi } from 'vitest';
import type { ProjectDocument } from '../document.ts';
import { project } from '../testing/builders.ts';
import type { SaveState } from './autosave.ts';
import { autosave } from './autosave.ts';
import type { Kept } from './keeper.ts';

const version = (name: string, id = 'p1'): ProjectDocument => ({ ...project(), id, name });

function setUp(answer: Kept = { where: 'disk' }) {
  const saved: string[] = [];
  const states: SaveState['kind'][] = [];
  const keeper = {
    async save(document: ProjectDocument) {
      saved.push(document.name);
      await Promise.resolve();
      return answer;
    },
  };
  return { saved, states, saver: autosave(keeper, (state) => states.push(state.kind), 50) };
}

describe('autosave', () => {
  it('saves the last of a run of changes, once it is quiet', async () => {
    vi.useFakeTimers();
    const { saved, states, saver } = setUp();
    for (const name of ['a', 'b', 'c']) saver.changed(version(name));
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(60);
    expect(saved).toEqual(['c']);
    expect(states.at(-1)).toBe('saved');
    vi.useRealTimers();
  });

  it('a change made while saving is saved after it, and only then is all saved', async () => {
    const { saved, states, saver } = setUp();
    saver.changed(version('a'));
    const flushed = saver.flush();
    saver.changed(version('b'));
    await flushed;
    expect(saved).toEqual(['a', 'b']);
    expect(states).toEqual(['saving', 'saving', 'saved']);
  });

  it('a flush right after a change never leaves it behind', async () => {
    const { saved, saver } = setUp();
    for (const name of ['a', 'b', 'c']) {
      saver.changed(version(name));
      await saver.flush();
    }
    expect(saved).toEqual(['a', 'b', 'c']);
  });

  it('keeps changes of two projects apart', async () => {
    const { saved, saver } = setUp();
    saver.changed(version('a', 'p1'));
    saver.changed(version('b', 'p2'));
    await saver.flush();
    expect(saved).toEqual(['a', 'b']);
  });

  it('says that work is in memory only, and why', async () => {
    const { states, saver } = setUp({ where: 'memory', reason: { id: 'penuh', en: 'full' } });
    saver.changed(version('a'));
    await saver.flush();
    expect(states).toEqual(['saving', 'memory-only']);
  });
});
