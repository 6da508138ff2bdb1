import { fail, ok } from '../../domain/result.ts';
import type { ProjectDocument } from '../document.ts';
import { projectMissing } from './problems.ts';
import type { ProjectStorage } from './storage.ts';
import { byLastChanged, entryOf } from './storage.ts';

interface Kept {
  readonly document: ProjectDocument;
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
      const entries = Array.from(projects.values(), ({ document, changedAt, trashedAt }) => ({
        ...entryOf(document, changedAt),
        trashedAt,
      }));
      return ok(byLastChanged(entries));
    },
    async load(id) {
      const kept = projects.get(id);
      return kept === undefined ? fail(projectMissing()) : ok(kept.document);
    },
    async save(document) {
      projects.set(document.id, { document, changedAt: now(), trashedAt: null });
      return ok(null);
    },
    trash: (id) => mark(id, now()),
    restore: (id) => mark(id, null),
    async purge(id) {
      projects.delete(id);
      return ok(null);
    },
  };
}
