import { fail, ok } from '../../domain/result.ts';
import { projectMissing } from './problems.ts';
import type { ProjectStorage, StoredProject } from './storage.ts';
import { byLastChanged, entryOf } from './storage.ts';

interface Kept {
  readonly project: StoredProject;
  readonly changedAt: number;
  readonly trashedAt: number | null;
}

/** Projects kept for as long as the page stands: what is used when the browser gives no storage, or it is full. */
export function memoryStorage(now: () => number = Date.now): ProjectStorage {
  const projects = new Map<string, Kept>();
  const mark = async (id: string, trashedAt: number | null) => {
    const kept = projects.get(id);
    if (kept === undefined) return fail(projectMissing());
    projects.set(id, { ...kept, trashedAt });
    return ok(null);
  };
  return {
    async list() {
      const entries = Array.from(projects.values(), ({ project, changedAt, trashedAt }) => ({
        ...entryOf(project.document, changedAt),
        trashedAt,
      }));
      return ok(byLastChanged(entries));
    },
    async load(id) {
      const kept = projects.get(id);
      return kept === undefined ? fail(projectMissing()) : ok(kept.project);
    },
    async write({ document, history }, expected) {
      const old = projects.get(document.id)?.project.revision ?? null;
      if (old !== null && expected !== null && old !== expected) return fail('overtaken');
      const revision = (old ?? expected ?? 0) + 1;
      const project = { document, history, revision, behind: 0, note: null, place: 'memory' } as const;
      projects.set(document.id, { project, changedAt: now(), trashedAt: null });
      return ok({ revision, behind: 0 });
    },
    trash: (id) => mark(id, now()),
    restore: (id) => mark(id, null),
    async purge(id) {
      projects.delete(id);
      return ok(null);
    },
  };
}
