import type { Problem } from '../../domain/note.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Database } from './database.ts';
import { keysOf, openDatabase } from './database.ts';
import { readProject } from './log-read.ts';
import { writeEntry } from './log-write.ts';
import { partKeys } from './parts.ts';
import { projectMissing, storageProblem } from './problems.ts';
import { listedRecord } from './read-record.ts';
import type { ProjectEntry, ProjectStorage } from './storage.ts';
import { byLastChanged } from './storage.ts';

/** Projects in the browser's IndexedDB. A connection lost while working is opened again at the next call. */
export function indexedStorage(name = 'deliniasi', now: () => number = Date.now): ProjectStorage {
  const keys = partKeys();
  let connection: Promise<Result<Database, Problem>> | null = null;
  const connect = () => {
    connection ??= openDatabase(name, () => {
      connection = null;
    });
    return connection;
  };
  const run = async <Value, Failure>(
    work: (database: Database) => Promise<Result<Value, Failure | Problem>>,
  ): Promise<Result<Value, Failure | Problem>> => {
    const database = await connect();
    if (!database.ok) {
      connection = null;
      return database;
    }
    try {
      return await work(database.value);
    } catch (cause) {
      return fail(storageProblem(cause));
    }
  };
  return {
    list: () => run(listProjects),
    load: (id, held) => run((database) => readProject(database, id, keys, held ?? null)),
    write: (entry, expected) => run((database) => writeEntry(database, entry, expected, keys, now())),
    trash: (id) => run((database) => markProject(database, id, now())),
    restore: (id) => run((database) => markProject(database, id, null)),
    purge: (id) => run((database) => purgeProject(database, id)),
  };
}

async function listProjects(database: Database): Promise<Result<readonly ProjectEntry[], Problem>> {
  const transaction = database.transaction('projects');
  const [ids, records] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  return ok(byLastChanged(records.map((record, index) => listedRecord(ids[index], record))));
}

async function markProject(
  database: Database,
  id: string,
  trashedAt: number | null,
): Promise<Result<null, Problem>> {
  const transaction = database.transaction('projects', 'readwrite');
  const record = await transaction.store.get(id);
  if (typeof record !== 'object' || record === null) return fail(projectMissing());
  await Promise.all([transaction.store.put({ ...record, trashedAt }, id), transaction.done]);
  return ok(null);
}

async function purgeProject(database: Database, id: string): Promise<Result<null, Problem>> {
  const transaction = database.transaction(['projects', 'parts', 'steps'], 'readwrite');
  await Promise.all([
    transaction.objectStore('projects').delete(id),
    transaction.objectStore('parts').delete(keysOf(id)),
    transaction.objectStore('steps').delete(keysOf(id)),
    transaction.done,
  ]);
  return ok(null);
}
