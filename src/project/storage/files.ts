import type { Problem } from '../../domain/note.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import type { FileKey } from '../backdrop.ts';
import { randomId } from '../random-id.ts';
import { fileAbsent, fileProblem, fileStoreAbsent } from './file-problems.ts';
import { indexedFiles } from './files-indexed.ts';
import { privateFiles } from './files-private.ts';

/** One way of keeping files; its acts throw what the browser throws. */
export interface FileShelf {
  put(key: FileKey, file: Blob, options: PutOptions): Promise<void>;
  /** Null: not there. */
  get(key: FileKey): Promise<Blob | null>;
  remove(key: FileKey): Promise<void>;
  list(): Promise<readonly KeptFile[]>;
}

interface PutOptions {
  readonly signal?: AbortSignal | undefined;
  /** Bytes written so far. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

export interface KeptFile {
  readonly key: FileKey;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

/** Files kept beside the projects: too big for a record, and shared by every step of the history that names them. */
export interface FileStore {
  /** Keeps a file; `cancelled` when the signal said so, and then nothing is left of it. */
  put(key: FileKey, file: Blob, options?: PutOptions): Promise<Result<null, Problem | 'cancelled'>>;
  get(key: FileKey): Promise<Result<Blob, Problem>>;
  /**
   * Removes files that nothing names any more and that have been there long enough to be named; tells how many. What is named is
   * asked for only when there is a file in question; null: that cannot be told, and nothing is removed.
   */
  sweep(named: () => Promise<ReadonlySet<FileKey> | null>): Promise<number>;
}

const KEY = /file-[0-9a-f]{32}/g;
/** A file is kept before the step that names it is stored. */
const GRACE_MS = 60 * 60 * 1000;

/** The form is told apart from every other text, so that a record can be searched for keys whatever its shape. */
export const newFileKey = (): FileKey => `file-${randomId()}`;

/** The file keys that a stored value names, however deep. */
export function fileKeysIn(value: unknown, found: Set<FileKey> = new Set()): Set<FileKey> {
  if (typeof value === 'string') for (const [key] of value.matchAll(KEY)) found.add(key);
  else if (Array.isArray(value)) for (const item of value) fileKeysIn(item, found);
  else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
    for (const item of value instanceof Map ? value.values() : Object.values(value)) fileKeysIn(item, found);
  return found;
}

/**
 * Files in the browser's private file system, which takes gigabytes and reads them in pieces; where there is none, in
 * IndexedDB. A file is looked for on both shelves, for a browser may have learnt the first since.
 */
export function fileStore(
  shelves: readonly FileShelf[] = [privateFiles(), indexedFiles()],
  now: () => number = Date.now,
): FileStore {
  return {
    async put(key, file, options = {}) {
      let failure: Problem = fileStoreAbsent();
      for (const shelf of shelves) {
        try {
          await shelf.put(key, file, options);
          return ok(null);
        } catch (cause) {
          await shelf.remove(key).catch(() => {});
          if (options.signal?.aborted) return fail('cancelled');
          failure = fileProblem(cause, file.size);
          // A full disk is full for every shelf.
          if (failure.code === 'file-storage-full') break;
        }
      }
      return fail(failure);
    },
    async get(key) {
      for (const shelf of shelves) {
        const file = await shelf.get(key).catch(() => null);
        if (file) return ok(file);
      }
      return fail(fileAbsent());
    },
    async sweep(named) {
      let removed = 0;
      for (const shelf of shelves) {
        const kept = await shelf.list().catch(() => []);
        const old = kept.filter(({ keptAt }) => now() - keptAt >= GRACE_MS);
        const names = old.length > 0 ? await named() : null;
        if (names === null) continue;
        for (const { key } of old.filter((file) => !names.has(file.key))) {
          await shelf.remove(key).catch(() => {});
          removed++;
        }
      }
      return removed;
    },
  };
}
