import type { Problem } from '../../domain/note.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { memoryStorage } from './memory.ts';
import type { LogEntry, ProjectEntry, ProjectStorage, Standing, StoredProject } from './storage.ts';
import { byLastChanged } from './storage.ts';

/** Where an act ended up. */
export type Kept =
  | ({ readonly where: 'disk' } & Standing)
  | { readonly where: 'memory'; readonly reason: Text }
  /** A checkpoint that the disk did not take: the log is whole without it. */
  | { readonly where: 'postponed' }
  /** Another tab was first: the project is to be loaded again. */
  | { readonly where: 'overtaken' };

/** Storage that never fails to keep work: what the disk does not take stays in memory, and says so. */
export interface ProjectKeeper extends Omit<ProjectStorage, 'list' | 'write'> {
  write(entry: LogEntry, standing: Standing): Promise<Kept>;
  /** Every project there is; `problem` tells why those on disk are missing from the list. */
  list(): Promise<{ readonly entries: readonly ProjectEntry[]; readonly problem: Problem | null }>;
}

/**
 * Tries the disk each time, so that work moves there as soon as there is room again. The log on disk has a gap from the first
 * act that it did not take, and from steps that were damaged: it is then written anew as a whole.
 */
export function projectKeeper(disk: ProjectStorage, memory: ProjectStorage = memoryStorage()): ProjectKeeper {
  /** Projects whose log has a gap, with the revision before it. */
  const gaps = new Map<string, number | null>();
  const both = async (act: (storage: ProjectStorage) => Promise<Result<null, Problem>>) => {
    const [inMemory, onDisk] = await Promise.all([act(memory), act(disk)]);
    return inMemory.ok ? inMemory : onDisk;
  };
  return {
    async write(entry, standing) {
      const { id } = entry.document;
      const hasGap = gaps.has(id);
      const { document, history } = entry;
      const written = await disk.write(
        hasGap ? { document, history, kind: 'whole' } : entry,
        standing.revision,
      );
      if (written.ok || written.failure === 'overtaken') {
        gaps.delete(id);
        await memory.purge(id);
        return written.ok ? { where: 'disk', ...written.value } : { where: 'overtaken' };
      }
      if (entry.kind === 'checkpoint' && !hasGap) return { where: 'postponed' };
      gaps.set(id, standing.revision);
      await memory.write(entry, null);
      return { where: 'memory', reason: written.failure.message };
    },
    async list() {
      const [inMemory, onDisk] = await Promise.all([memory.list(), disk.list()]);
      const latest = new Map<string, ProjectEntry>();
      for (const listed of [onDisk, inMemory])
        if (listed.ok) for (const entry of listed.value) latest.set(entry.id, entry);
      return { entries: byLastChanged([...latest.values()]), problem: onDisk.ok ? null : onDisk.failure };
    },
    async load(id, held) {
      const inMemory = await memory.load(id);
      if (inMemory.ok) return ok<StoredProject>({ ...inMemory.value, revision: gaps.get(id) ?? null });
      const onDisk = await disk.load(id, held);
      if (onDisk.ok && onDisk.value.note !== null) gaps.set(id, onDisk.value.revision);
      return onDisk;
    },
    trash: (id) => both((storage) => storage.trash(id)),
    restore: (id) => both((storage) => storage.restore(id)),
    async purge(id) {
      gaps.delete(id);
      await memory.purge(id);
      return disk.purge(id);
    },
  };
}
