import * as v from 'valibot';
import type { Problem } from '../../domain/note.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import { projectDamaged, projectNewer } from './problems.ts';
import type { ProjectRecord } from './record.ts';
import { headSchema, RECORD_VERSION, recordSchema } from './record.ts';
import type { ProjectEntry } from './storage.ts';

/** A record as it was stored, checked. */
export function readRecord(id: string, record: unknown): Result<ProjectRecord, Problem> {
  const head = v.safeParse(headSchema, record);
  if (head.success && head.output.version > RECORD_VERSION) return fail(projectNewer(head.output.name));
  const whole = v.safeParse(recordSchema, record);
  if (whole.success) return ok(whole.output);
  const name = head.success ? head.output.name : id;
  return fail(projectDamaged(name, v.getDotPath(whole.issues[0]) ?? 'catatan / record'));
}

/** A stored record in the list of projects. */
export function listedRecord(id: string, record: unknown): ProjectEntry {
  const head = v.safeParse(headSchema, record);
  if (!head.success) return { ...UNREADABLE, id, name: id, problem: projectDamaged(id, 'catatan / record') };
  const { name, changedAt, trashedAt, counts } = head.output;
  const read = readRecord(id, record);
  return { id, name, changedAt, trashedAt, ...counts, problem: read.ok ? null : read.failure };
}

const UNREADABLE = { changedAt: 0, delineations: 0, unitLayers: 0, areas: 0, trashedAt: null };
