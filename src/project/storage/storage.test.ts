import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import type { ProjectDocument } from '../document.ts';
import { EMPTY_HISTORY } from '../history.ts';
import { operations } from '../operations/registry.ts';
import { delineation, minute, project, unitLayer } from '../testing/builders.ts';
import { indexedStorage } from './indexed.ts';
import { memoryStorage } from './memory.ts';
import type { ProjectStorage } from './storage.ts';

const sk = delineation('SK 2016', 2016, ['a', 'b']);
const singkawang = project(sk, minute(sk, 'BA 2018', '2018', ['b']), unitLayer('Kelurahan'));
const named = (id: string, name: string): ProjectDocument => ({ ...project(), id, name });

let databases = 0;
const freshName = () => `uji-${databases++}`;

async function entries(storage: ProjectStorage) {
  const listed = await storage.list();
  if (!listed.ok) throw new Error(listed.failure.message.id);
  return listed.value;
}

const open = (database: string) => openDB(database, 2);

/** Stored as a whole, whatever was there. */
const save = (storage: ProjectStorage, document: ProjectDocument) =>
  storage.write({ kind: 'whole', document, history: EMPTY_HISTORY }, null);

async function load(storage: ProjectStorage, id = 'p1'): Promise<ProjectDocument> {
  const loaded = await storage.load(id);
  if (!loaded.ok) throw new Error(loaded.failure.message.id);
  return loaded.value.document;
}

describe.each([
  ['IndexedDB', (now: () => number) => indexedStorage(freshName(), now)],
  ['memory', memoryStorage],
])('%s', (_name, make) => {
  it('gives back what was saved, typed arrays and all', async () => {
    const storage = make(() => 5);
    expect(await save(storage, singkawang)).toMatchObject({ ok: true, value: { revision: 1 } });
    expect(await load(storage)).toEqual(singkawang);
  });

  it('lists projects with their counts, the last changed first', async () => {
    let time = 0;
    const storage = make(() => ++time);
    await save(storage, singkawang);
    await save(storage, named('p2', 'Banjar'));
    expect(await entries(storage)).toMatchObject([
      { id: 'p2', name: 'Banjar', changedAt: 2, delineations: 0, problem: null },
      {
        id: 'p1',
        name: 'Singkawang',
        changedAt: 1,
        delineations: 1,
        unitLayers: 1,
        areas: 2,
        trashedAt: null,
      },
    ]);
  });

  it('keeps a project in the trash until it is restored or purged', async () => {
    const storage = make(() => 7);
    await save(storage, singkawang);
    await storage.trash('p1');
    expect(await entries(storage)).toMatchObject([{ id: 'p1', trashedAt: 7 }]);
    await storage.restore('p1');
    expect(await entries(storage)).toMatchObject([{ id: 'p1', trashedAt: null }]);
    expect(await load(storage)).toEqual(singkawang);
    await storage.purge('p1');
    expect(await entries(storage)).toEqual([]);
    expect(await storage.load('p1')).toMatchObject({ ok: false, failure: { code: 'project-missing' } });
    expect(await storage.trash('p1')).toMatchObject({ ok: false, failure: { code: 'project-missing' } });
  });
});

describe('IndexedDB', () => {
  it('is read by the next session', async () => {
    const database = freshName();
    await save(indexedStorage(database), singkawang);
    expect(await load(indexedStorage(database))).toEqual(singkawang);
  });

  it('writes geometry once: a changed setting or name writes no part again', async () => {
    const database = freshName();
    const storage = indexedStorage(database);
    await save(storage, singkawang);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const renamed = operations.renameDelineation.apply(singkawang, { id: sk.id, name: 'SK 653', year: 2016 });
    if (!renamed.ok) throw new Error('refused');
    await save(storage, renamed.value.document);
    expect(put).toHaveBeenCalledTimes(1);
    put.mockRestore();
    expect(await load(indexedStorage(database))).toEqual(renamed.value.document);
  });

  it('a loaded project is not written anew either', async () => {
    const database = freshName();
    await save(indexedStorage(database), singkawang);
    const storage = indexedStorage(database);
    const loaded = await load(storage);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await save(storage, loaded);
    expect(put).toHaveBeenCalledTimes(1);
    put.mockRestore();
  });

  it('drops the parts of a removed SK, and writes them again when the removal is undone', async () => {
    const database = freshName();
    const storage = indexedStorage(database);
    await save(storage, singkawang);
    const removed = operations.removeDelineation.apply(singkawang, { id: sk.id });
    if (!removed.ok) throw new Error('refused');
    await save(storage, removed.value.document);
    const raw = await open(database);
    expect(await raw.count('parts')).toBe(3);
    await save(storage, singkawang);
    expect(await raw.count('parts')).toBe(6);
    raw.close();
    expect(await load(indexedStorage(database))).toEqual(singkawang);
  });

  it('an SK removed and another taken in under the same id do not share geometry', async () => {
    const database = freshName();
    const storage = indexedStorage(database);
    await save(storage, singkawang);
    const other = project(delineation('SK 2016', 2016, ['x', 'y', 'z']));
    await save(storage, other);
    expect(await load(indexedStorage(database))).toEqual(other);
  });

  it('lives with a second tab that dropped the parts', async () => {
    const database = freshName();
    const [here, there] = [indexedStorage(database), indexedStorage(database)];
    await save(here, singkawang);
    await save(there, { ...singkawang, delineations: [], minutes: [] });
    await save(here, { ...singkawang, name: 'Singkawang lagi' });
    expect(await load(indexedStorage(database))).toMatchObject({
      name: 'Singkawang lagi',
      delineations: singkawang.delineations,
    });
  });

  it.each([
    ['a record of another shape', { id: 'p1' }, 'project-damaged'],
    ['no object', 12, 'project-damaged'],
    ['a newer version', { version: 99 }, 'project-newer'],
    ['a broken setting', { skeleton: { delineations: 'x' } }, 'project-damaged'],
  ])('lists a damaged project with its problem, and the others unharmed: %s', async (_case, harm, code) => {
    const database = freshName();
    const storage = indexedStorage(database);
    await save(storage, singkawang);
    await save(storage, named('p2', 'Banjar'));
    const raw = await open(database);
    const record: unknown = await raw.get('projects', 'p1');
    const partial = typeof harm === 'object' && !('id' in harm);
    await raw.put('projects', partial ? Object.assign({}, record, harm) : harm, 'p1');
    raw.close();
    const listed = await entries(storage);
    expect(listed.find(({ id }) => id === 'p1')?.problem?.code).toBe(code);
    expect(listed.find(({ id }) => id === 'p2')?.problem).toBeNull();
    expect(await storage.load('p1')).toMatchObject({ ok: false, failure: { code } });
    expect(await storage.load('p2')).toMatchObject({ ok: true });
  });

  it('a lost or cut part is a problem that names the SK, not a crash', async () => {
    const database = freshName();
    const storage = indexedStorage(database);
    await save(storage, singkawang);
    const raw = await open(database);
    for (const key of await raw.getAllKeys('parts')) {
      const part: unknown = await raw.get('parts', key);
      await raw.put(
        'parts',
        Array.isArray(part) ? part.slice(0, -1) : { coordinates: new Float64Array(3) },
        key,
      );
    }
    raw.close();
    const loaded = await storage.load('p1');
    expect(loaded).toMatchObject({ ok: false, failure: { code: 'project-damaged' } });
    expect(!loaded.ok && loaded.failure.message.id).toContain('SK 2016');
  });

  it('says what to do when the disk is full, and leaves the last good version', async () => {
    const database = freshName();
    const storage = indexedStorage(database);
    await save(storage, singkawang);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const saved = await save(storage, { ...singkawang, name: 'Baru', delineations: [], minutes: [] });
    put.mockRestore();
    expect(saved).toMatchObject({ ok: false, failure: { code: 'storage-full' } });
    expect(await load(indexedStorage(database))).toEqual(singkawang);
  });

  it('is absent in words where the browser has none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await indexedStorage(freshName()).list()).toMatchObject({ failure: { code: 'storage-absent' } });
    vi.unstubAllGlobals();
  });
});
