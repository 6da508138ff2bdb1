import type { Problem } from '../../domain/note.ts';
import type { Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import type { ProjectDocument } from '../document.ts';
import { memoryStorage } from './memory.ts';
import type { ProjectEntry, ProjectStorage } from './storage.ts';
import { byLastChanged } from './storage.ts';

/** Where a saved project ended up. */
export type Kept = { readonly where: 'disk' } | { readonly where: 'memory'; readonly reason: Text };

/** Storage that never fails to keep work: what the disk does not take stays in memory, and says so. */
export interface ProjectKeeper extends Omit<ProjectStorage, 'list' | 'save'> {
  save(document: ProjectDocument): Promise<Kept>;
  /** Every project there is; `problem` tells why those on disk are missing from the list. */
  list(): Promise<{ readonly entries: readonly ProjectEntry[]; readonly problem: Problem | null }>;
}

/** Tries the disk each time, so that work moves there as soon as there is room again. */
export function projectKeeper(disk: ProjectStorage, memory: ProjectStorage = memoryStorage()): ProjectKeeper {
  const either = async <Value>(act: (storage: ProjectStorage) => Promise<Result<Value, Problem>>) => {
    const inMemory = await act(memory);
    return inMemory.ok ? inMemory : act(disk);
  };
  const both = async (act: (storage: ProjectStorage) => Promise<Result<null, Problem>>) => {
    const [inMemory, onDisk] = await Promise.all([act(memory), act(disk)]);
    return inMemory.ok ? inMemory : onDisk;
  };
  return {
    async save(document) {
      const saved = await disk.save(document);
      if (saved.ok) {
        await memory.purge(document.id);
        return { where: 'disk' };
      }
      await memory.save(document);
      return { where: 'memory', reason: saved.failure.message };
    },
    async list() {
      const [inMemory, onDisk] = await Promise.all([memory.list(), disk.list()]);
      const latest = new Map<string, ProjectEntry>();
      for (const listed of [onDisk, inMemory])
        if (listed.ok) for (const entry of listed.value) latest.set(entry.id, entry);
      return { entries: byLastChanged([...latest.values()]), problem: onDisk.ok ? null : onDisk.failure };
    },
    load: (id) => either((storage) => storage.load(id)),
    trash: (id) => both((storage) => storage.trash(id)),
    restore: (id) => both((storage) => storage.restore(id)),
    async purge(id) {
      await memory.purge(id);
      return disk.purge(id);
    },
  };
}
