import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { operations } from '../operations/registry.ts';
import type { ProjectStore } from '../store.ts';
import { projectStore } from '../store.ts';
import { delineation, minute, project, unitLayer } from '../testing/builders.ts';
import { type AnyAct, anyAct, doAct } from '../testing/random-acts.ts';
import { expectSameDocument } from '../testing/same-document.ts';
import { indexedStorage } from './indexed.ts';
import { RHYTHM, type Rhythm } from './journal.ts';
import { projectKeeper } from './keeper.ts';
import { dismantle, partKeys } from './parts.ts';
import type { ProjectStorage } from './storage.ts';

const sk = delineation('SK 2016', 2016, ['a', 'b', 'c']);
const start = project(sk, minute(sk, 'BA 2018', '2018', ['b']), unitLayer('Kelurahan'));

let databases = 0;
const freshName = () => `log-${databases++}`;

/** Checkpoints as often as can be. */
const HASTY: Rhythm = { mostBehind: 3, leastBehind: 2, quietMs: 0, retryMs: 60_000 };

/** A tab with the program. Tabs of one database see what the others stored. */
const tab = (storage: ProjectStorage, rhythm = RHYTHM): ProjectStore => {
  const store = projectStore(projectKeeper(storage), { rhythm });
  tabs.push(store);
  return store;
};
const tabs: ProjectStore[] = [];

async function started(database: string, rhythm?: Rhythm): Promise<ProjectStore> {
  const store = tab(indexedStorage(database), rhythm);
  await store.getState().adopt(start);
  return store;
}

async function reopened(database: string, rhythm?: Rhythm): Promise<ProjectStore> {
  const store = tab(indexedStorage(database), rhythm);
  const opened = await store.getState().open('p1');
  if (!opened.ok) throw new Error(opened.failure.message.id);
  return store;
}

afterEach(async () => {
  vi.restoreAllMocks();
  // Closes the channels between tabs.
  for (const store of tabs.splice(0)) await store.getState().trash('p1');
});

const setTolerance = (store: ProjectStore, metres: number) =>
  store.getState().dispatch(operations.setTolerance, { metres });

function undoAll(store: ProjectStore): void {
  while (store.getState().undo() !== null);
}

describe('the log', () => {
  it.each([
    ['with few checkpoints', RHYTHM],
    ['with many checkpoints', HASTY],
  ])(
    'after any acts and a reload, undoing all leads to the start and redoing all to the end, byte for byte: %s',
    async (_, rhythm) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyAct, { maxLength: 25 }),
          fc.array(anyAct, { maxLength: 10 }),
          async (first, second) => {
            const database = freshName();
            const before = await started(database, rhythm);
            for (const act of first) doAct(before, act);
            await before.getState().flush();
            const between = await reopened(database, rhythm);
            expectSameDocument(between.getState().document, before.getState().document);
            expect(between.getState().history).toEqual(before.getState().history);
            for (const act of second) doAct(between, act);
            between.getState().goTo(between.getState().history.steps.length);
            const end = between.getState().document;
            await between.getState().flush();
            const after = await reopened(database, rhythm);
            undoAll(after);
            expectSameDocument(after.getState().document, start);
            while (after.getState().redo() !== null);
            expectSameDocument(after.getState().document, end);
            for (const store of tabs.splice(0)) await store.getState().trash('p1');
          },
        ),
        { numRuns: 60 },
      );
    },
    60_000,
  );

  it('a tab killed before any one write loses at most the act being written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyAct, { minLength: 1, maxLength: 12 }),
        fc.nat(60),
        async (acts, lifetime) => {
          const database = freshName();
          const dying = await started(database, HASTY);
          let left = lifetime;
          const put = IDBObjectStore.prototype.put;
          vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
            this: IDBObjectStore,
            ...given
          ) {
            if (left-- <= 0) throw new DOMException('killed', 'AbortError');
            return put.apply(this, given);
          });
          let stored = dying.getState().document;
          for (const act of acts) {
            doAct(dying, act);
            await dying.getState().flush();
            if (left < 0) break;
            stored = dying.getState().document;
          }
          vi.restoreAllMocks();
          const next = await reopened(database);
          // The act in whose writing the tab died is there as a whole or not at all.
          const isWritten = sameHistory(next, dying);
          expectSameDocument(next.getState().document, isWritten ? dying.getState().document : stored);
          undoAll(next);
          expectSameDocument(next.getState().document, start);
          for (const store of tabs.splice(0)) await store.getState().trash('p1');
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('writes an act of drawing without the geometry of the SK', async () => {
    const database = freshName();
    const store = await started(database);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    doAct(store, ['redraw', 0, 0, [109]]);
    await store.getState().flush();
    expect(put).toHaveBeenCalledTimes(2);
  });

  it('keeps what a removed SK had as long as its removal can be undone, and no longer', async () => {
    const database = freshName();
    const store = await started(database, HASTY);
    store.getState().dispatch(operations.removeDelineation, { id: sk.id });
    for (const metres of [5, 6, 7, 8]) setTolerance(store, metres);
    await store.getState().flush();
    const raw = await openDB(database, 2);
    expect(await raw.count('parts')).toBe(6);
    store.getState().goTo(0);
    setTolerance(store, 9);
    for (const metres of [5, 6, 7]) setTolerance(store, metres);
    await store.getState().flush();
    expect(await raw.count('parts')).toBe(6);
    expect(await raw.count('steps')).toBe(4);
    raw.close();
    undoAll(store);
    expectSameDocument(store.getState().document, start);
  });
});

const sameHistory = (a: ProjectStore, b: ProjectStore): boolean =>
  JSON.stringify(marks(a)) === JSON.stringify(marks(b));

const marks = (store: ProjectStore) => {
  const { steps, position } = store.getState().history;
  return { position, steps: steps.map(({ id, why }) => [id, why]) };
};

describe('a damaged log', () => {
  /** Five settings, one step each, then harm done to one stored step. */
  async function harmed(step: number, rhythm?: Rhythm, harm: unknown = { label: 'x' }) {
    const database = freshName();
    const store = await started(database, rhythm);
    for (const metres of [2, 3, 4, 5, 6]) setTolerance(store, metres);
    await store.getState().flush();
    const raw = await openDB(database, 2);
    if (harm === null) await raw.delete('steps', ['p1', step]);
    else await raw.put('steps', harm, ['p1', step]);
    raw.close();
    return { database, store: await reopened(database) };
  }

  it.each([null, { label: 'x' }, 7])(
    'opens what is whole before a damaged step, and says what was lost',
    async (harm) => {
      const { database, store } = await harmed(3, RHYTHM, harm);
      expect(store.getState().document?.comparison.toleranceMetres).toBe(4);
      expect(store.getState().history.steps).toHaveLength(3);
      expect(store.getState().told).toMatchObject({ code: 'steps-lost' });
      expect(store.getState().told?.message.id).toContain('2 langkah terakhir rusak');
      setTolerance(store, 9);
      await store.getState().flush();
      const next = await reopened(database);
      expect(next.getState().told).toBeNull();
      expect(next.getState().document?.comparison.toleranceMetres).toBe(9);
      undoAll(next);
      expectSameDocument(next.getState().document, start);
    },
  );

  it('before the checkpoint it costs the way back, not the project', async () => {
    const { store } = await harmed(0, HASTY);
    expect(store.getState().document?.comparison.toleranceMetres).toBe(6);
    expect(store.getState().told?.message.id).toContain('1 langkah pertama rusak');
    undoAll(store);
    expect(store.getState().document?.comparison.toleranceMetres).toBe(2);
  });

  it('a step that fits no area of the SK ends the history too', async () => {
    const database = freshName();
    const store = await started(database);
    doAct(store, ['fields', 0, 2, [4]]);
    doAct(store, ['fields', 0, 1, [4]]);
    await store.getState().flush();
    const raw = await openDB(database, 2);
    const step: unknown = JSON.parse(
      JSON.stringify(await raw.get('steps', ['p1', 1])).replaceAll('"at":1,', '"at":900,'),
    );
    await raw.put('steps', step, ['p1', 1]);
    raw.close();
    const next = await reopened(database);
    expect(next.getState().history).toMatchObject({
      position: 1,
      steps: [{ id: store.getState().history.steps[0].id }],
    });
    expect(next.getState().told).toMatchObject({ code: 'steps-lost' });
  });
});

describe('a full disk', () => {
  it('costs nothing while the page stands, and the log is whole again when there is room', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyAct, { minLength: 1, maxLength: 10 }),
        fc.array(anyAct, { minLength: 1, maxLength: 10 }),
        async (kept, unkept) => {
          const database = freshName();
          const store = await started(database, HASTY);
          for (const act of kept) doAct(store, act);
          await store.getState().flush();
          const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
            throw new DOMException('full', 'QuotaExceededError');
          });
          for (const act of unkept) doAct(store, act);
          setTolerance(store, 77);
          await store.getState().flush();
          expect(store.getState().saveState.kind).toBe('memory-only');
          full.mockRestore();
          setTolerance(store, 78);
          await store.getState().flush();
          expect(store.getState().saveState.kind).toBe('saved');
          const next = await reopened(database);
          expectSameDocument(next.getState().document, store.getState().document);
          undoAll(next);
          expectSameDocument(next.getState().document, start);
          for (const each of tabs.splice(0)) await each.getState().trash('p1');
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);

  it('is tried again after a while by itself', async () => {
    const database = freshName();
    const store = await started(database, { ...HASTY, retryMs: 5 });
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    setTolerance(store, 7);
    await store.getState().flush();
    full.mockRestore();
    await expect.poll(() => store.getState().saveState.kind).toBe('saved');
    expect((await reopened(database)).getState().document?.comparison.toleranceMetres).toBe(7);
  });
});

describe('two tabs on one project', () => {
  it('follow each other', async () => {
    const database = freshName();
    const here = await started(database);
    const there = await reopened(database);
    doAct(here, ['redraw', 0, 1, [109, 110]]);
    await expect.poll(() => there.getState().history.steps).toHaveLength(1);
    expectSameDocument(there.getState().document, here.getState().document);
    expect(there.getState()).toMatchObject({ moved: null, told: null });
    there.getState().undo();
    await expect.poll(() => here.getState().history.position).toBe(0);
    expectSameDocument(here.getState().document, start);
  });

  it('that act at once: the later act is refused by name, and both show the same', async () => {
    const database = freshName();
    const here = await started(database);
    const there = await reopened(database);
    setTolerance(here, 7);
    there.getState().dispatch(operations.removeDelineation, { id: sk.id });
    await Promise.all([here.getState().flush(), there.getState().flush()]);
    await expect.poll(() => there.getState().told?.code ?? here.getState().told?.code).toBe('acts-not-kept');
    expectSameDocument(there.getState().document, here.getState().document);
    const [told] = [there.getState().told, here.getState().told].filter((note) => note !== null);
    expect(told.message.id).toMatch(
      /^Langkah ".+" tidak tersimpan: tab lain mengubah proyek ini lebih dahulu\./,
    );
  });

  it('whatever both do, in the end they show one document, and the next reload as well', async () => {
    const turns = fc.array(fc.tuple(fc.boolean(), fc.boolean(), anyAct), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(turns, async (acts: readonly (readonly [boolean, boolean, AnyAct])[]) => {
        const database = freshName();
        const here = await started(database, HASTY);
        const there = await reopened(database, HASTY);
        for (const [isHere, isWaiting, act] of acts) {
          const store = isHere ? here : there;
          doAct(store, act);
          if (isWaiting) await store.getState().flush();
        }
        await here.getState().flush();
        await there.getState().flush();
        const stored = (await reopened(database)).getState();
        await expect
          .poll(() => here.getState().history.steps.map(({ id }) => id))
          .toEqual(stored.history.steps.map(({ id }) => id));
        await expect.poll(() => there.getState().history).toEqual(stored.history);
        expectSameDocument(here.getState().document, stored.document);
        expectSameDocument(there.getState().document, stored.document);
        for (const store of tabs.splice(0)) await store.getState().trash('p1');
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('a project of version 1', () => {
  it('is opened, worked on, and undone to what it was', async () => {
    const database = freshName();
    const { skeleton, parts } = dismantle(start, partKeys());
    const { name: _, ...old } = skeleton;
    const raw = await openDB(database, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('projects');
        fresh.createObjectStore('parts');
      },
    });
    const counts = { delineations: 1, unitLayers: 1, areas: 3 };
    await raw.put(
      'projects',
      { id: 'p1', version: 1, name: 'Singkawang', changedAt: 3, trashedAt: null, counts, skeleton: old },
      'p1',
    );
    for (const [key, part] of parts) await raw.put('parts', part, ['p1', key]);
    raw.close();
    const store = await reopened(database);
    expectSameDocument(store.getState().document, start);
    doAct(store, ['redraw', 0, 1, [109]]);
    await store.getState().flush();
    const next = await reopened(database);
    expectSameDocument(next.getState().document, store.getState().document);
    undoAll(next);
    expectSameDocument(next.getState().document, start);
  });
});
