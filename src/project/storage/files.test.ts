import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type FileShelf, fileKeysIn, fileStore, type KeptFile, newFileKey } from './files.ts';
import { indexedFiles } from './files-indexed.ts';

const scan = new Blob([new Uint8Array([1, 2, 3])], { type: 'image/png' });
const bytesOf = async (file: Blob) => [...new Uint8Array(await file.arrayBuffer())];

function memoryShelf(failure?: string): FileShelf & { readonly held: Map<string, Blob> } {
  const held = new Map<string, Blob>();
  return {
    held,
    async put(key, file, { signal }) {
      held.set(key, file);
      signal?.throwIfAborted();
      if (failure) throw new DOMException('no', failure);
    },
    get: async (key) => held.get(key) ?? null,
    remove: async (key) => void held.delete(key),
    list: async () => [...held.keys()].map((key): KeptFile => ({ key, keptAt: 0 })),
  };
}

describe('fileStore', () => {
  it('gives back what it was given, and says when there is nothing', async () => {
    const store = fileStore([memoryShelf()]);
    const key = newFileKey();
    expect(await store.put(key, scan)).toEqual({ ok: true, value: null });
    const found = await store.get(key);
    expect(found.ok && (await bytesOf(found.value))).toEqual([1, 2, 3]);
    expect(await store.get(newFileKey())).toMatchObject({ ok: false, failure: { code: 'file-absent' } });
  });

  it('takes the next shelf when the first does not exist in this browser', async () => {
    const [broken, second] = [memoryShelf('SecurityError'), memoryShelf()];
    const store = fileStore([broken, second]);
    const key = newFileKey();
    expect((await store.put(key, scan)).ok).toBe(true);
    expect([broken.held.size, second.held.size]).toEqual([0, 1]);
    expect((await store.get(key)).ok).toBe(true);
  });

  it('tells of a full disk, and leaves nothing behind', async () => {
    const [full, second] = [memoryShelf('QuotaExceededError'), memoryShelf()];
    const put = await fileStore([full, second]).put(newFileKey(), scan);
    expect(put).toMatchObject({ ok: false, failure: { code: 'file-storage-full' } });
    expect([full.held.size, second.held.size]).toEqual([0, 0]);
  });

  it('stops when told to, and leaves nothing behind', async () => {
    const shelf = memoryShelf();
    const stopped = AbortSignal.abort();
    expect(await fileStore([shelf]).put(newFileKey(), scan, { signal: stopped })).toEqual({
      ok: false,
      failure: 'cancelled',
    });
    expect(shelf.held.size).toBe(0);
  });

  it('sweeps what nothing names, but not what has only just been kept', async () => {
    const shelf = memoryShelf();
    const [named, unnamed] = [newFileKey(), newFileKey()];
    const at = (now: number) => fileStore([shelf], () => now);
    await at(0).put(named, scan);
    await at(0).put(unnamed, scan);
    const names = async () => new Set([named]);
    expect(await at(60_000).sweep(names)).toBe(0);
    expect(await at(2 * 3_600_000).sweep(async () => null)).toBe(0);
    expect(await at(2 * 3_600_000).sweep(names)).toBe(1);
    expect([...shelf.held.keys()]).toEqual([named]);
  });
});

describe('indexedFiles', () => {
  it('keeps, lists and removes', async () => {
    const shelf = indexedFiles('files-test', () => 5);
    const progress: number[] = [];
    await shelf.put('file-a', scan, { onProgress: (done) => progress.push(done) });
    expect(progress).toEqual([3]);
    expect(await shelf.list()).toEqual([{ key: 'file-a', keptAt: 5 }]);
    const kept = await indexedFiles('files-test').get('file-a');
    expect(kept && (await bytesOf(kept))).toEqual([1, 2, 3]);
    await shelf.remove('file-a');
    expect(await shelf.get('file-a')).toBeNull();
  });
});

it('finds the keys that a record names, whatever its shape', () => {
  const [one, two, three] = [newFileKey(), newFileKey(), newFileKey()];
  const record = {
    skeleton: { backdrops: [{ kind: 'scan', file: one }], minutes: null },
    steps: new Map([['a', { json: `{"file":"${two}"}`, at: 3 }]]),
    geometry: new Float64Array(4),
    deep: [[[{ file: three }]]],
  };
  expect(fileKeysIn(record)).toEqual(new Set([one, two, three]));
});
