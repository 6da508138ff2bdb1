import * as v from 'valibot';
import type { Problem } from '../../domain/note.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import type { ProjectDocument } from '../document.ts';
import type { Step } from '../history.ts';
import { travel } from '../travel.ts';
import { assemble, assembleStep } from './assemble.ts';
import type { Database } from './database.ts';
import { keysOf } from './database.ts';
import type { PartKeys } from './parts.ts';
import { dismantle, partsNamed, partsNamedByStep } from './parts.ts';
import { projectDamaged, projectMissing, stepsLost } from './problems.ts';
import { readRecord } from './read-record.ts';
import type { ProjectRecord } from './record.ts';
import type { StepRecord } from './step-record.ts';
import { stepSchema } from './step-record.ts';
import type { StoredProject } from './storage.ts';

/**
 * Opens a project: its checkpoint, and from there the steps up to where the history stands. A damaged step ends the history on
 * its side of the checkpoint; what is whole is opened, and the note tells what was lost.
 */
export async function readProject(
  database: Database,
  id: string,
  keys: PartKeys,
  held: ProjectDocument | null,
): Promise<Result<StoredProject, Problem>> {
  const reading = database.transaction(['projects', 'parts', 'steps']);
  const stored: unknown = await reading.objectStore('projects').get(id);
  if (stored === undefined) return fail(projectMissing());
  const read = readRecord(id, stored);
  if (!read.ok) return read;
  const record = read.value;
  const steps = reading.objectStore('steps');
  const [at, values] = await Promise.all([steps.getAllKeys(keysOf(id)), steps.getAll(keysOf(id))]);
  const records = new Map(at.map(([, index], i) => [index, readStep(values[i])]));
  const named = new Set(partsNamed(record.skeleton));
  for (const step of records.values())
    if (step !== null) for (const key of partsNamedByStep(step)) named.add(key);
  const parts = new Map<string, unknown>(held && dismantle(held, keys).parts);
  await Promise.all(
    Array.from(named, async (key) => {
      if (!parts.has(key)) parts.set(key, await reading.objectStore('parts').get([id, key]));
    }),
  );
  const checkpoint = assemble(record, parts);
  if (!checkpoint.ok) return fail(projectDamaged(record.name, checkpoint.failure));
  for (const [key, part] of parts) if (typeof part === 'object' && part !== null) keys.remember(part, key);
  return ok(replayed(record, checkpoint.value, wholeSteps(record, records, parts)));
}

function readStep(value: unknown): StepRecord | null {
  const step = v.safeParse(stepSchema, value);
  return step.success ? step.output : null;
}

interface Run {
  /** Steps without a gap, `first` being how many are done before them. */
  readonly steps: readonly Step[];
  readonly first: number;
}

/** The whole steps on both sides of the checkpoint. */
function wholeSteps(
  { checkpointAt, steps: count }: ProjectRecord,
  records: ReadonlyMap<number, StepRecord | null>,
  parts: ReadonlyMap<string, unknown>,
): Run {
  const stepAt = (index: number): Step | null => {
    const record = records.get(index) ?? null;
    const step = record && assembleStep(record, parts);
    return step?.ok ? step.value : null;
  };
  const steps: Step[] = [];
  let first = checkpointAt;
  for (let step = stepAt(first - 1); first > 0 && step !== null; step = stepAt(first - 1)) {
    steps.unshift(step);
    first--;
  }
  for (let next = checkpointAt; next < count; next++) {
    const step = stepAt(next);
    if (step === null) break;
    steps.push(step);
  }
  return { steps, first };
}

/** The document where the history stands, or as near to it as the steps lead. */
function replayed(record: ProjectRecord, checkpoint: ProjectDocument, run: Run): StoredProject {
  const { checkpointAt, position, revision, name } = record;
  const end = run.first + run.steps.length;
  const target = Math.min(Math.max(position, run.first), end) - run.first;
  const { document, reached } = furthest(checkpoint, run.steps, checkpointAt - run.first, target);
  // Steps beyond one that does not fit are of no use.
  const from = reached > target ? reached : 0;
  const to = reached < target ? reached : run.steps.length;
  const steps = run.steps.slice(from, to);
  const lost = { earlier: run.first + from, later: record.steps - run.first - to };
  return {
    document,
    history: { steps, position: reached - from },
    revision,
    behind: Math.abs(position - checkpointAt),
    place: 'disk',
    note: lost.earlier + lost.later > 0 ? stepsLost(name, lost, steps.at(-1)?.label ?? null) : null,
  };
}

/** Goes from the document at `from` towards `to`, as far as the steps fit. */
function furthest(
  document: ProjectDocument,
  steps: readonly Step[],
  from: number,
  to: number,
): { readonly document: ProjectDocument; readonly reached: number } {
  const whole = travel(document, { steps, position: from }, to);
  if (whole !== null) return { document: whole.document, reached: to };
  const stride = Math.sign(to - from);
  let reached = from;
  for (let next = travel(document, { steps, position: reached }, reached + stride); next !== null; ) {
    document = next.document;
    reached = next.history.position;
    next = reached === to ? null : travel(document, next.history, reached + stride);
  }
  return { document, reached };
}
