import type { Text } from '../../domain/text.ts';
import type { Kept, ProjectKeeper } from './keeper.ts';
import type { LogEntry, Standing, StoredProject } from './storage.ts';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Kept in memory only: it is lost when the page closes. */
  | { readonly kind: 'memory-only'; readonly reason: Text };

/** Something the user did, with the name by which it is told if it could not be kept. */
type Act = LogEntry & { readonly label: Text };

/** Acts that wait to be written together: all that happened, and the project after the last of them. */
interface Waiting {
  readonly entry: LogEntry;
  readonly labels: readonly Text[];
}

/** Writes what happens to the open project, in order: at once, and what happens while it writes in one go after it. */
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

export const RHYTHM: Rhythm = { mostBehind: 100, leastBehind: 10, quietMs: 20_000, retryMs: 30_000 };

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
  let waiting: Waiting | null = null;
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
    if (waiting === null) return;
    const { entry, labels } = waiting;
    waiting = null;
    latest = entry;
    const kept = await keeper.write(entry, standing);
    if (kept.where === 'overtaken') return giveWay(labels);
    if (kept.where === 'memory') unkept.push(...labels);
    if (kept.where === 'disk') stored(kept);
    if (waiting === null) rest(kept);
  };
  const stored = ({ revision, behind }: Standing) => {
    standing = { revision, behind };
    unkept = [];
    if (revision !== null) events.onStored(revision);
  };
  /** The stored project takes the place of ours. */
  const giveWay = async (refused: readonly Text[] = []) => {
    unkept.push(...refused);
    const project = await keeper.load(id, latest.document);
    if (!project.ok) return events.onState({ kind: 'memory-only', reason: project.failure.message });
    const lost = [...unkept, ...(waiting?.labels ?? [])];
    waiting = null;
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
    if (waiting !== null || unkept.length > 0 || !isNew(revision)) return;
    const project = await keeper.load(id, latest.document);
    if (waiting === null && project.ok && isNew(project.value.revision)) take(project.value, []);
  };
  const writeAgain = async (kind: 'checkpoint' | 'whole') => {
    if (waiting !== null || !isOpen) return;
    const { document, history } = latest;
    const kept = await keeper.write({ kind, document, history }, standing);
    if (kept.where === 'overtaken') return giveWay();
    patience = kept.where === 'postponed' ? standing.behind + rhythm.mostBehind : rhythm.mostBehind;
    if (kept.where === 'disk') stored(kept);
    if (waiting === null) rest(kept);
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
    add({ label, ...act }) {
      clearTimeout(timer);
      waiting = {
        entry: waiting === null ? act : together(waiting.entry, act),
        labels: [...(waiting?.labels ?? []), label],
      };
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

/** What happened in two entries, the second after the first. */
function together(first: LogEntry, second: LogEntry): LogEntry {
  const { document, history } = second;
  if (first.kind !== 'acts' || second.kind !== 'acts') return { document, history, kind: 'whole' };
  const newFrom =
    first.newFrom === null || second.newFrom === null
      ? (first.newFrom ?? second.newFrom)
      : Math.min(first.newFrom, second.newFrom);
  const reworded = new Set([...first.reworded, ...second.reworded]);
  return {
    document,
    history,
    kind: 'acts',
    newFrom,
    reworded: [...reworded].filter((index) => newFrom === null || index < newFrom),
  };
}
