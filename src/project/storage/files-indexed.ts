import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { FileShelf } from './files.ts';

interface FilesSchema extends DBSchema {
  files: { key: string; value: { readonly file: Blob; readonly keptAt: number } };
}

/** Files in a database of their own, so that it can be made without a new version of the projects' one. */
export function indexedFiles(name = 'deliniasi-files', now: () => number = Date.now): FileShelf {
  let opened: Promise<IDBPDatabase<FilesSchema>> | null = null;
  const forget = () => {
    opened = null;
  };
  const database = () => {
    opened ??= openDB<FilesSchema>(name, 1, {
      upgrade: (fresh) => void fresh.createObjectStore('files'),
      terminated: forget,
    });
    opened.catch(forget);
    return opened;
  };
  return {
    async put(key, file, { signal, onProgress }) {
      signal?.throwIfAborted();
      // The browser copies a file from disk by itself; bytes are asked for so that a file that has gone is told here.
      const copy = new Blob([await file.arrayBuffer()], { type: file.type });
      signal?.throwIfAborted();
      await (await database()).put('files', { file: copy, keptAt: now() }, key);
      onProgress?.(file.size);
    },
    async get(key) {
      return (await (await database()).get('files', key))?.file ?? null;
    },
    async remove(key) {
      await (await database()).delete('files', key);
    },
    async list() {
      const kept: { key: string; keptAt: number }[] = [];
      const transaction = (await database()).transaction('files');
      for await (const cursor of transaction.store)
        kept.push({ key: cursor.key, keptAt: cursor.value.keptAt });
      return kept;
    },
  };
}
