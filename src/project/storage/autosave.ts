import type { Text } from '../../domain/text.ts';
import type { ProjectDocument } from '../document.ts';
import type { ProjectKeeper } from './keeper.ts';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Kept in memory only: it is lost when the page closes. */
  | { readonly kind: 'memory-only'; readonly reason: Text };

export interface Autosave {
  /** Told of every new document; returns at once. */
  changed(document: ProjectDocument): void;
  /** Saves what waits, and resolves when nothing is left to save. */
  flush(): Promise<void>;
}

/** Long enough to gather a run of quick acts, short enough that a closed tab loses little. */
const QUIET_MS = 400;

/** Saves the last document of each run of changes; one save at a time, in the order of the changes. */
export function autosave(
  keeper: Pick<ProjectKeeper, 'save'>,
  onState: (state: SaveState) => void,
  quietMs = QUIET_MS,
): Autosave {
  // Documents of different projects do not replace each other.
  const waiting = new Map<string, ProjectDocument>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const saveAll = async () => {
    for (let next = firstOf(waiting); next !== undefined; next = firstOf(waiting)) {
      waiting.delete(next.id);
      const kept = await keeper.save(next);
      if (waiting.size === 0)
        onState(kept.where === 'disk' ? { kind: 'saved' } : { kind: 'memory-only', reason: kept.reason });
    }
  };
  const flush = async () => {
    clearTimeout(timer);
    while (waiting.size > 0 || running !== null) {
      running ??= saveAll().finally(() => {
        running = null;
      });
      await running;
    }
  };
  return {
    changed(document) {
      waiting.set(document.id, document);
      onState({ kind: 'saving' });
      clearTimeout(timer);
      timer = setTimeout(flush, quietMs);
    },
    flush,
  };
}

const firstOf = (waiting: ReadonlyMap<string, ProjectDocument>) => waiting.values().next().value;
