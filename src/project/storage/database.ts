import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { Problem } from '../../domain/note.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import { storageAbsent, storageBlocked, storageProblem } from './problems.ts';

export interface DeliniasiSchema extends DBSchema {
  /** Small records, one a project; checked when read, for another version or a fault may have written them. */
  projects: { key: string; value: unknown };
  /** Heavy parts, by project and part key. */
  parts: { key: [string, string]; value: unknown };
  /** The log: steps by project and by how many steps are done before them. */
  steps: { key: [string, number]; value: unknown };
}

export type Database = IDBPDatabase<DeliniasiSchema>;

/** 2: there are steps. A project of version 1 stays as it is: a checkpoint with no steps yet. */
const DATABASE_VERSION = 2;
/** A browser that neither opens nor refuses must not keep the user waiting. */
const OPENING_MS = 5000;

/** Opens the database. `onLost` is told when the browser takes it away while it is in use. */
export async function openDatabase(name: string, onLost: () => void): Promise<Result<Database, Problem>> {
  if (typeof indexedDB === 'undefined') return fail(storageAbsent());
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<Result<Database, Problem>>((resolve) => {
    giveUp = setTimeout(() => resolve(fail(storageBlocked())), OPENING_MS);
  });
  const opened = open(name, onLost).then(
    (database): Result<Database, Problem> => ok(database),
    (cause: unknown): Result<Database, Problem> => fail(storageProblem(cause)),
  );
  const first = await Promise.race([opened, blocked]);
  clearTimeout(giveUp);
  // A database that opens after we gave up would block the next version.
  if (!first.ok) void opened.then((late) => late.ok && late.value.close());
  return first;
}

const open = (name: string, onLost: () => void) =>
  openDB<DeliniasiSchema>(name, DATABASE_VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore('projects');
        database.createObjectStore('parts');
      }
      if (oldVersion < 2) database.createObjectStore('steps');
    },
    blocking(_current, _blocked, event) {
      // A newer version of the program waits in another tab: make way.
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost();
    },
    terminated: onLost,
  });

/** All that is kept under a project's id in a store. */
export const keysOf = (project: string): IDBKeyRange => IDBKeyRange.bound([project], [project, []]);
