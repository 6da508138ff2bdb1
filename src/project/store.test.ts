import { describe, expect, it } from 'vitest';
import { problem } from '../domain/note.ts';
import { fail } from '../domain/result.ts';
import { operations } from './operations/registry.ts';
import { projectKeeper } from './storage/keeper.ts';
import { memoryStorage } from './storage/memory.ts';
import type { ProjectStorage } from './storage/storage.ts';
import { projectStore } from './store.ts';
import { delineation } from './testing/builders.ts';

const sk = delineation('SK 2016', 2016, ['a', 'b']);
const data = { delineations: [sk], minutes: [], unitLayers: [] };

/** A disk that takes nothing while `full`. */
function fillableDisk() {
  const disk = memoryStorage();
  const state = { full: false };
  const full = problem('storage-full', { id: 'Penyimpanan penuh', en: 'Storage full' });
  const storage: ProjectStorage = {
    ...disk,
    write: async (entry, expected) => (state.full ? fail(full) : disk.write(entry, expected)),
  };
  return { state, storage };
}

function setUp() {
  const { state, storage } = fillableDisk();
  let ids = 0;
  const store = projectStore(projectKeeper(storage), { newId: () => `p${++ids}` });
  return { disk: state, storage, store, now: () => store.getState() };
}

describe('project store', () => {
  it('makes, changes, undoes and redoes, and keeps it all', async () => {
    const { storage, now } = setUp();
    await now().create('Singkawang');
    expect(now().dispatch(operations.addData, data).ok).toBe(true);
    const added = now().document;
    expect(now().dispatch(operations.removeDelineation, { id: sk.id }).ok).toBe(true);
    expect(now().document?.delineations).toEqual([]);
    expect(now().undo()?.id).toBe('Hapus SK 2016');
    expect(now().document).toEqual(added);
    expect(now().redo()?.id).toBe('Hapus SK 2016');
    now().undo();
    expect(now().saveState.kind).toBe('saving');
    await now().flush();
    expect(now().saveState.kind).toBe('saved');
    expect(await storage.load('p1')).toMatchObject({ ok: true, value: { document: added } });
  });

  it('refuses what is not available, with the reason, and before a project is open', async () => {
    const { now } = setUp();
    expect(now().dispatch(operations.swapStates, null)).toMatchObject({
      failure: { code: 'no-project-open' },
    });
    await now().create('Kosong');
    expect(now().dispatch(operations.swapStates, null)).toMatchObject({
      failure: { code: 'operation-unavailable' },
    });
    expect(now().history.steps).toEqual([]);
  });

  it('a full disk is said, work goes on, survives a change of project, and is saved once there is room', async () => {
    const { disk, storage, now } = setUp();
    disk.full = true;
    await now().create('Singkawang');
    now().dispatch(operations.addData, data);
    await now().flush();
    expect(now().saveState).toEqual({
      kind: 'memory-only',
      reason: { id: 'Penyimpanan penuh', en: 'Storage full' },
    });
    await now().create('Banjar');
    expect(
      now()
        .projects.map(({ name }) => name)
        .toSorted(),
    ).toEqual(['Banjar', 'Singkawang']);
    await now().open('p1');
    await now().flush();
    expect(now().document?.delineations).toEqual([sk]);
    expect(now().saveState.kind).toBe('memory-only');
    disk.full = false;
    now().dispatch(operations.setTolerance, { metres: 2 });
    await now().flush();
    expect(now().saveState.kind).toBe('saved');
    expect(await storage.load('p1')).toMatchObject({
      ok: true,
      value: { document: { comparison: { toleranceMetres: 2 } } },
    });
  });

  it('trashes the open project and takes it back', async () => {
    const { now } = setUp();
    await now().create('Singkawang');
    await now().trash('p1');
    expect(now().document).toBeNull();
    expect(now().projects).toMatchObject([{ id: 'p1', trashedAt: expect.any(Number) }]);
    await now().restore('p1');
    expect(now().projects).toMatchObject([{ id: 'p1', trashedAt: null }]);
    expect(await now().open('p1')).toMatchObject({ ok: true });
    await now().purge('p1');
    expect(now().projects).toEqual([]);
    expect(await now().open('p1')).toMatchObject({ ok: false, failure: { code: 'project-missing' } });
  });

  it('gives a second project of one name a number, and a history of its own', async () => {
    const { now } = setUp();
    await now().create('Singkawang');
    now().dispatch(operations.addData, data);
    await now().create('singkawang');
    expect(now().document?.name).toBe('singkawang (2)');
    expect(now().undo()).toBeNull();
  });
});
