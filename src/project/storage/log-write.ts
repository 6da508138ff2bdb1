import type { IDBPTransaction } from 'idb';
import type { Problem } from '../../domain/note.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Database, DeliniasiSchema } from './database.ts';
import { keysOf } from './database.ts';
import type { PartKeys } from './parts.ts';
import { dismantle, dismantleStep } from './parts.ts';
import { readRecord } from './read-record.ts';
import type { ProjectRecord } from './record.ts';
import { RECORD_VERSION } from './record.ts';
import type { LogEntry, Overtaken, Standing } from './storage.ts';
import { entryOf } from './storage.ts';

const STORES = ['projects', 'parts', 'steps'] as const;
type Writing = IDBPTransaction<DeliniasiSchema, typeof STORES, 'readwrite'>;

/**
 * Writes what happened in one transaction: a tab that dies half way leaves the project as it was before. `strict`: a step is
 * told as stored only when it would outlive a power cut.
 */
export async function writeEntry(
  database: Database,
  entry: LogEntry,
  expected: number | null,
  keys: PartKeys,
  changedAt: number,
): Promise<Result<Standing, Problem | Overtaken>> {
  const writing = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  try {
    const { id } = entry.document;
    const stored: unknown = await writing.objectStore('projects').get(id);
    const read = stored === undefined ? null : readRecord(id, stored);
    if (read !== null && !read.ok && read.failure.code === 'project-newer')
      return abandoned(writing, read.failure);
    const record = read?.ok ? read.value : null;
    if (record !== null && expected !== null && record.revision !== expected)
      return abandoned(writing, 'overtaken');
    const written = await writeLog(writing, entry, record, keys);
    // A checkpoint is no act: other tabs need not look, and a project in the trash stays there.
    const next: ProjectRecord =
      record !== null && entry.kind === 'checkpoint'
        ? { ...record, version: RECORD_VERSION, ...written }
        : { ...headOf(entry, changedAt), ...written, revision: (record?.revision ?? expected ?? 0) + 1 };
    await writing.objectStore('projects').put(next, id);
    await writing.done;
    const { revision } = next;
    return ok({ revision, behind: Math.abs(next.position - next.checkpointAt) });
  } catch (cause) {
    abandon(writing);
    throw cause;
  }
}

type Checkpoint = Pick<ProjectRecord, 'skeleton' | 'checkpointAt'>;

/** Brings steps and parts up to the entry. @returns the checkpoint on which the log then stands */
async function writeLog(
  writing: Writing,
  entry: LogEntry,
  record: ProjectRecord | null,
  keys: PartKeys,
): Promise<Checkpoint> {
  const { history, document } = entry;
  // What was dropped or damaged in the meantime cannot be added to.
  if (record === null || entry.kind === 'whole') {
    await writing.objectStore('steps').delete(keysOf(document.id));
    for (const index of history.steps.keys()) await putStep(writing, entry, index, keys);
    return writeCheckpoint(writing, entry, keys);
  }
  const here: Checkpoint = { skeleton: record.skeleton, checkpointAt: record.checkpointAt };
  if (entry.kind === 'checkpoint') return writeCheckpoint(writing, entry, keys);
  for (const index of entry.reworded) await putStep(writing, entry, index, keys);
  const { newFrom } = entry;
  if (newFrom === null) return here;
  const cut = IDBKeyRange.bound([document.id, newFrom], [document.id, []]);
  if (record.steps > newFrom) await writing.objectStore('steps').delete(cut);
  for (let index = newFrom; index < history.steps.length; index++) await putStep(writing, entry, index, keys);
  // The steps that lead to the checkpoint were cut off.
  return record.checkpointAt > newFrom ? writeCheckpoint(writing, entry, keys) : here;
}

async function putStep(
  writing: Writing,
  { document, history }: LogEntry,
  index: number,
  keys: PartKeys,
): Promise<void> {
  const { record, parts } = dismantleStep(history.steps[index], keys);
  if (parts.size > 0) await putMissing(writing, document.id, parts);
  await writing.objectStore('steps').put(record, [document.id, index]);
}

/** Writes the whole document, and drops the parts that neither it nor any step names. */
async function writeCheckpoint(
  writing: Writing,
  { document, history }: LogEntry,
  keys: PartKeys,
): Promise<Checkpoint> {
  const { skeleton, parts } = dismantle(document, keys);
  const needed = new Map(parts);
  for (const step of history.steps)
    for (const [key, part] of dismantleStep(step, keys).parts) needed.set(key, part);
  const stored = await putMissing(writing, document.id, needed);
  for (const key of stored)
    if (!needed.has(key)) await writing.objectStore('parts').delete([document.id, key]);
  return { skeleton, checkpointAt: history.position };
}

/** Writes the parts that are not there: the stored keys say so, not our memory. @returns the keys that were there */
async function putMissing(
  writing: Writing,
  id: string,
  parts: ReadonlyMap<string, object>,
): Promise<ReadonlySet<string>> {
  const store = writing.objectStore('parts');
  const stored = new Set((await store.getAllKeys(keysOf(id))).map(([, key]) => key));
  // One after the other: copying a part takes the thread, and all at once would make the page stutter.
  for (const [key, part] of parts) if (!stored.has(key)) await store.put(part, [id, key]);
  return stored;
}

function headOf({ document, history }: LogEntry, changedAt: number) {
  const { id, name, delineations, unitLayers, areas } = entryOf(document, changedAt);
  return {
    id,
    version: RECORD_VERSION,
    name,
    changedAt,
    trashedAt: null,
    counts: { delineations, unitLayers, areas },
    steps: history.steps.length,
    position: history.position,
  };
}

function abandoned<Why>(writing: Writing, why: Why) {
  abandon(writing);
  return fail(why);
}

/** A transaction commits what it has got unless told otherwise. */
function abandon(writing: Writing): void {
  writing.done.catch(() => {});
  try {
    writing.abort();
  } catch {
    // The browser has aborted it already.
  }
}
