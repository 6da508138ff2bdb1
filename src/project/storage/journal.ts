import type { Text } from '../../domain/text.ts';
import type { Kept, ProjectKeeper } from './keeper.ts';
import type { LogEntry, Standing, StoredProject } from './storage.ts';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Kept in memory only: it is lost when the page closes. */
  | { readonly kind: 'memory-only'; readonly reason: Text };

/** Something the user did, with the name by which it is told if it could not be kept. */
export type Act = LogEntry & { readonly label: Text };

/** Writes what happens to the open project, in order. */
export interface Journal {
  /** Told of every act; returns at once. */
  add(act: Act): void;
  /** Another tab has stored this revision. */
  follow(revision: number): void;
  /** Resolves when nothing is left to write. */
  flush(): Promise<void>;
  close(): void;
}

export interface JournalEvents {
  onState(state: SaveState): void;
  /** Acts are on disk: other tabs can be told. */
  onStored(revision: number): void;
  /** The project is another one now: another tab was first. `lost` are the acts of this tab that were not kept. */
  onReplaced(project: StoredProject, lost: readonly Text[]): void;
}

/** When a checkpoint is written, and the disk tried again. */
export interface Rhythm {
  /** Steps behind the last checkpoint, after which the next one does not wait for quiet. */
  readonly mostBehind: number;
  /** Fewer steps are not worth one. */
  readonly leastBehind: number;
  readonly quietMs: number;
  readonly retryMs: number;
}

export const RHYTHM: Rhythm = { mostBehind: 100, leastBehind: 10, quietMs: 8000, retryMs: 30_000 };

export function journal(
  keeper: Pick<ProjectKeeper, 'write' | 'load'>,
  opened: Pick<StoredProject, 'document' | 'history' | 'revision' | 'behind'>,
  listener: JournalEvents,
  rhythm: Rhythm = RHYTHM,
): Journal {
  let isOpen = true;
  // What ends after another project was opened is nothing to tell.
  const events: JournalEvents = {
    onState(state) {
      if (isOpen) listener.onState(state);
    },
    onStored(revision) {
      if (isOpen) listener.onStored(revision);
    },
    onReplaced(project, lost) {
      if (isOpen) listener.onReplaced(project, lost);
    },
  };
  const { id } = opened.document;
  let standing: Standing = opened;
  const waiting: Act[] = [];
  /** Acts that only memory has. */
  let unkept: Text[] = [];
  let latest: Pick<LogEntry, 'document' | 'history'> = opened;
  let patience = rhythm.mostBehind;
  let tail: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enqueue = (work: () => Promise<void>) => {
    tail = tail.then(work, work);
  };

  const writeNext = async () => {
    // Each act carries the whole project: what a full disk did not take need not be tried act by act.
    if (unkept.length > 0) unkept.push(...waiting.splice(0, waiting.length - 1).map(({ label }) => label));
    const [act] = waiting;
    if (act === undefined) return;
    const kept = await keeper.write(act, standing);
    if (kept.where === 'overtaken') return giveWay();
    waiting.shift();
    latest = act;
    if (kept.where === 'memory') unkept.push(act.label);
    if (kept.where === 'disk') stored(kept);
    if (waiting.length === 0) rest(kept);
  };
  const stored = ({ revision, behind }: Standing) => {
    standing = { revision, behind };
    unkept = [];
    if (revision !== null) events.onStored(revision);
  };
  const giveWay = async () => {
    const project = await keeper.load(id, latest.document);
    if (!project.ok) {
      unkept.push(...waiting.splice(0).map(({ label }) => label));
      return events.onState({ kind: 'memory-only', reason: project.failure.message });
    }
    const lost = [...unkept, ...waiting.splice(0).map(({ label }) => label)];
    take(project.value, lost);
    events.onState({ kind: 'saved' });
  };
  const take = (project: StoredProject, lost: readonly Text[]) => {
    standing = project;
    unkept = [];
    latest = project;
    events.onReplaced(project, lost);
  };
  const catchUp = async (revision: number) => {
    const isNew = (other: number | null) => other !== null && other > (standing.revision ?? other);
    // What waits was done to the older project: its own turn to be written tells so.
    if (waiting.length > 0 || unkept.length > 0 || !isNew(revision)) return;
    const project = await keeper.load(id, latest.document);
    if (waiting.length === 0 && project.ok && isNew(project.value.revision)) take(project.value, []);
  };
  const writeAgain = async (kind: 'checkpoint' | 'whole') => {
    if (waiting.length > 0 || !isOpen) return;
    const { document, history } = latest;
    const kept = await keeper.write({ kind, document, history }, standing);
    if (kept.where === 'overtaken') return giveWay();
    patience = kept.where === 'postponed' ? standing.behind + rhythm.mostBehind : rhythm.mostBehind;
    if (kept.where === 'disk') stored(kept);
    if (waiting.length === 0) rest(kept);
  };
  /** Nothing waits: says how things stand, and takes time for what can wait. */
  const rest = (kept: Kept) => {
    if (kept.where === 'disk') events.onState({ kind: 'saved' });
    if (kept.where === 'memory') events.onState({ kind: 'memory-only', reason: kept.reason });
    clearTimeout(timer);
    const later = (kind: 'checkpoint' | 'whole', ms: number) => {
      timer = setTimeout(() => enqueue(() => writeAgain(kind)), ms);
    };
    const { behind } = standing;
    if (unkept.length > 0) later('whole', rhythm.retryMs);
    else if (behind >= patience) enqueue(() => writeAgain('checkpoint'));
    else if (behind >= rhythm.leastBehind && kept.where !== 'postponed') later('checkpoint', rhythm.quietMs);
  };

  return {
    add(act) {
      clearTimeout(timer);
      waiting.push(act);
      events.onState({ kind: 'saving' });
      enqueue(writeNext);
    },
    follow: (revision) => enqueue(() => catchUp(revision)),
    async flush() {
      for (let seen: Promise<void> | null = null; seen !== tail; ) {
        seen = tail;
        await seen;
      }
    },
    close() {
      isOpen = false;
      clearTimeout(timer);
    },
  };
}
