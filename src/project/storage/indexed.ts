import * as v from 'valibot';
import type { Problem } from '../../domain/note.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import type { ProjectDocument } from '../document.ts';
import { assemble } from './assemble.ts';
import type { Database } from './database.ts';
import { openDatabase } from './database.ts';
import type { PartKeys } from './parts.ts';
import { dismantle, partKeys, partsNamed } from './parts.ts';
import { projectDamaged, projectMissing, projectNewer, storageProblem } from './problems.ts';
import type { ProjectRecord } from './record.ts';
import { headSchema, RECORD_VERSION, recordSchema } from './record.ts';
import type { ProjectEntry, ProjectStorage } from './storage.ts';
import { byLastChanged, entryOf } from './storage.ts';

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
  const run = async <Value>(
    work: (database: Database) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>> => {
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
    load: (id) => run((database) => loadProject(database, id, keys)),
    save: (document) => run((database) => saveProject(database, document, keys, now())),
    trash: (id) => run((database) => markProject(database, id, now())),
    restore: (id) => run((database) => markProject(database, id, null)),
    purge: (id) => run((database) => purgeProject(database, id)),
  };
}

async function listProjects(database: Database): Promise<Result<readonly ProjectEntry[], Problem>> {
  const transaction = database.transaction('projects');
  const [ids, records] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  return ok(byLastChanged(records.map((record, index) => listed(ids[index], record))));
}

function listed(id: string, record: unknown): ProjectEntry {
  const head = v.safeParse(headSchema, record);
  if (!head.success) return { ...UNREADABLE, id, name: id, problem: projectDamaged(id, 'catatan / record') };
  const { name, changedAt, trashedAt, counts } = head.output;
  const read = readRecord(id, record);
  return { id, name, changedAt, trashedAt, ...counts, problem: read.ok ? null : read.failure };
}

const UNREADABLE = { changedAt: 0, delineations: 0, unitLayers: 0, areas: 0, trashedAt: null };

function readRecord(id: string, record: unknown): Result<ProjectRecord, Problem> {
  const head = v.safeParse(headSchema, record);
  if (head.success && head.output.version > RECORD_VERSION) return fail(projectNewer(head.output.name));
  const whole = v.safeParse(recordSchema, record);
  if (whole.success) return ok(whole.output);
  const name = head.success ? head.output.name : id;
  return fail(projectDamaged(name, v.getDotPath(whole.issues[0]) ?? 'catatan / record'));
}

async function loadProject(
  database: Database,
  id: string,
  keys: PartKeys,
): Promise<Result<ProjectDocument, Problem>> {
  const transaction = database.transaction(['projects', 'parts']);
  const stored = await transaction.objectStore('projects').get(id);
  if (stored === undefined) return fail(projectMissing());
  const record = readRecord(id, stored);
  if (!record.ok) return record;
  const parts = new Map<string, unknown>();
  await Promise.all(
    partsNamed(record.value.skeleton).map(async (key) => {
      parts.set(key, await transaction.objectStore('parts').get([id, key]));
    }),
  );
  const document = assemble(record.value, parts);
  if (!document.ok) return fail(projectDamaged(record.value.name, document.failure));
  for (const [key, part] of parts) if (typeof part === 'object' && part !== null) keys.remember(part, key);
  return document;
}

/**
 * Writes the record and the parts that are not there yet, and drops the parts nothing names any more, in one transaction:
 * a tab that dies half way leaves the project as it was.
 */
async function saveProject(
  database: Database,
  document: ProjectDocument,
  keys: PartKeys,
  changedAt: number,
): Promise<Result<null, Problem>> {
  const { skeleton, parts } = dismantle(document, keys);
  const { delineations, unitLayers, areas } = entryOf(document, changedAt);
  const record: ProjectRecord = {
    id: document.id,
    version: RECORD_VERSION,
    name: document.name,
    changedAt,
    trashedAt: null,
    counts: { delineations, unitLayers, areas },
    skeleton,
  };
  const transaction = database.transaction(['projects', 'parts'], 'readwrite');
  const store = transaction.objectStore('parts');
  try {
    // What another tab dropped in the meantime is written again: the stored keys say so, not our memory.
    const stored = new Set((await store.getAllKeys(partsOf(document.id))).map(([, key]) => key));
    const missing = [...parts].filter(([key]) => !stored.has(key));
    const unused = [...stored].filter((key) => !parts.has(key));
    // One after the other: copying a part takes the thread, and all at once would make the page stutter.
    for (const [key, part] of missing) await store.put(part, [document.id, key]);
    for (const key of unused) await store.delete([document.id, key]);
    await transaction.objectStore('projects').put(record, document.id);
    await transaction.done;
    return ok(null);
  } catch (cause) {
    abandon(transaction);
    throw cause;
  }
}

/** A transaction commits what it has got unless told otherwise. */
function abandon(transaction: { abort(): void; readonly done: Promise<void> }): void {
  transaction.done.catch(() => {});
  try {
    transaction.abort();
  } catch {
    // The browser has aborted it already.
  }
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
  const transaction = database.transaction(['projects', 'parts'], 'readwrite');
  await Promise.all([
    transaction.objectStore('projects').delete(id),
    transaction.objectStore('parts').delete(partsOf(id)),
    transaction.done,
  ]);
  return ok(null);
}

const partsOf = (project: string): IDBKeyRange => IDBKeyRange.bound([project], [project, []]);
