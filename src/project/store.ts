import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Note, Problem } from '../domain/note.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { Text } from '../domain/text.ts';
import { repairComparison } from './defaults.ts';
import type { ProjectDocument } from './document.ts';
import type { History, MovedAreas } from './history.ts';
import { EMPTY_HISTORY, explained, record, redoLabel, undoLabel } from './history.ts';
import type { Change, Operation } from './operation.ts';
import { newProject } from './operations/new-project.ts';
import { noProjectOpen, refused } from './operations/refusals.ts';
import { randomId } from './random-id.ts';
import type { Journal, JournalEvents, Rhythm, SaveState } from './storage/journal.ts';
import { journal } from './storage/journal.ts';
import type { ProjectKeeper } from './storage/keeper.ts';
import { otherTabs } from './storage/other-tabs.ts';
import { actsNotKept } from './storage/problems.ts';
import { askToPersist } from './storage/quota.ts';
import type { Acts, Happened, ProjectEntry, StoredProject } from './storage/storage.ts';
import { isFollowable, travel } from './travel.ts';

export interface ProjectState {
  /** Null until a project is opened. */
  readonly document: ProjectDocument | null;
  readonly history: History;
  /** What led from the last document to this one; null: this is another document altogether, or it came from another tab. */
  readonly moved: readonly MovedAreas[] | null;
  /** Who acts, as kept with each step; null: no name is set. */
  readonly author: string | null;
  readonly saveState: SaveState;
  /** What storage last had to say of the open project: acts that another tab outran, steps that were damaged. A new object each time. */
  readonly told: Note | null;
  /** As of the last `refresh`; those in the trash too. */
  readonly projects: readonly ProjectEntry[];
  /** Why projects on disk are missing from `projects`. */
  readonly storageProblem: Problem | null;

  /** Does one operation: one undo step, stored as it happens. Refused while its `availability` is. */
  dispatch<Input>(
    operation: Operation<Input>,
    input: Input,
    options?: { readonly why?: string | null },
  ): Result<Change, Problem>;
  /** Name of the act taken back or done again; null when there was none. */
  undo(): Text | null;
  redo(): Text | null;
  /** Goes to where `position` steps are done. False: there is no such position. */
  goTo(position: number): boolean;
  /** Says why a step was done; null or nothing but spaces takes that back. */
  explain(stepId: string, why: string | null): void;
  /** Names who acts from now on; null or nothing but spaces: nobody. */
  setAuthor(name: string | null): void;

  /** Opens a stored project, after saving the open one. Opening starts a new history. */
  open(id: string): Promise<Result<ProjectDocument, Problem>>;
  /** Makes an empty project and opens it; a name in use gets a number. */
  create(name: string): Promise<Result<ProjectDocument, Problem>>;
  /** Opens a document that is not stored yet (the demo), and stores it. */
  adopt(document: ProjectDocument): Promise<void>;
  /** Reads the list of projects again. */
  refresh(): Promise<readonly ProjectEntry[]>;
  /** Puts a project in the trash; the open one is closed. `restore` takes it back. */
  trash(id: string): Promise<Result<null, Problem>>;
  restore(id: string): Promise<Result<null, Problem>>;
  /** Removes for good: cannot be undone. */
  purge(id: string): Promise<Result<null, Problem>>;
  /** Saves what waits (before the page closes). */
  flush(): Promise<void>;
}

export type ProjectStore = StoreApi<ProjectState>;

export interface StoreOptions {
  readonly newId?: () => string;
  readonly now?: () => number;
  readonly rhythm?: Rhythm;
}

/** The open project and its surroundings. The only gate through which a project is changed. */
export function projectStore(keeper: ProjectKeeper, options: StoreOptions = {}): ProjectStore {
  const { newId = randomId, now = Date.now, rhythm } = options;
  return createStore<ProjectState>((set, get) => {
    let open: OpenJournal | null = null;
    const onState = (saveState: SaveState) => {
      set({ saveState });
      // Some browsers ask the user: only when there is something to lose.
      if (saveState.kind === 'saved' && get().document?.delineations.length) void askToPersist();
    };
    const onReplaced = ({ document, history, note }: StoredProject, lost: readonly Text[]) => {
      const told = lost.length > 0 ? actsNotKept(lost) : note;
      set({ document: repairComparison(document), history, moved: null, ...(told && { told }) });
    };
    const show = (project: StoredProject | null) => {
      open?.close();
      open = project && openJournal(project, keeper, { onState, onReplaced }, rhythm);
      const { document = null, history = EMPTY_HISTORY, note: told = null } = project ?? {};
      set({ document, history, moved: null, told, saveState: { kind: 'saved' } });
    };
    /** What the page shows now, to be written as what happened says. */
    const write = (label: Text, happened: Happened) => {
      const { document, history } = get();
      if (document !== null) open?.journal.add({ label, document, history, ...happened });
    };
    const goTo = (position: number): boolean => {
      const { document, history } = get();
      const travelled = document === null ? null : travel(document, history, position);
      if (travelled === null) return false;
      set(travelled);
      write(moveLabel(history, position), NO_STEPS);
      return true;
    };
    const flush = async () => open?.journal.flush();
    const thenRefresh = async (act: Promise<Result<null, Problem>>) => {
      const done = await act;
      await get().refresh();
      return done;
    };
    return {
      document: null,
      history: EMPTY_HISTORY,
      moved: null,
      author: null,
      saveState: { kind: 'saved' },
      told: null,
      projects: [],
      storageProblem: null,

      dispatch(operation, input, { why = null } = {}) {
        const { document, history, author } = get();
        if (document === null) return fail(noProjectOpen());
        const availability = operation.availability(document);
        if (!availability.ok) return fail(refused(availability.reason));
        const done = operation.apply(document, input);
        if (!done.ok || done.value.document === document) return done;
        const act = { id: randomId(), at: now(), by: author, why: worded(why) };
        const next = record(history, document, done.value, act);
        set({ document: done.value.document, history: next, moved: movedBy(done.value, next) });
        write(done.value.label, { ...NO_STEPS, newFrom: next.position - 1 });
        return done;
      },
      undo() {
        const { history } = get();
        return goTo(history.position - 1) ? redoLabel(get().history) : null;
      },
      redo() {
        const { history } = get();
        return goTo(history.position + 1) ? undoLabel(get().history) : null;
      },
      goTo,
      explain(stepId, why) {
        const { history } = get();
        const next = explained(history, stepId, worded(why));
        if (next === history) return;
        set({ history: next });
        const index = next.steps.findIndex(({ id }) => id === stepId);
        write(reasonLabel(next.steps[index].label), { ...NO_STEPS, reworded: [index] });
      },
      setAuthor: (name) => set({ author: worded(name) }),

      async open(id) {
        await flush();
        const loaded = await keeper.load(id);
        if (!loaded.ok) return loaded;
        const document = repairComparison(loaded.value.document);
        show({ ...loaded.value, document });
        // What only memory has is brought to the disk, or said to be there only.
        if (loaded.value.place === 'memory') write(newLabel(document), NO_STEPS);
        return ok(document);
      },
      async create(name) {
        const projects = await get().refresh();
        const made = newProject(
          newId(),
          name,
          projects.map((entry) => entry.name),
        );
        if (made.ok) await get().adopt(made.value);
        return made;
      },
      async adopt(document) {
        await flush();
        show({ document, history: EMPTY_HISTORY, revision: null, behind: 0, note: null, place: 'disk' });
        write(newLabel(document), { kind: 'whole' });
        await flush();
        await get().refresh();
      },
      async refresh() {
        const { entries, problem } = await keeper.list();
        set({ projects: entries, storageProblem: problem });
        return entries;
      },
      async trash(id) {
        await flush();
        const done = await keeper.trash(id);
        if (done.ok && get().document?.id === id) show(null);
        await get().refresh();
        return done;
      },
      restore: (id) => thenRefresh(keeper.restore(id)),
      async purge(id) {
        await flush();
        if (get().document?.id === id) show(null);
        return thenRefresh(keeper.purge(id));
      },
      flush,
    };
  });
}

/** The history stands elsewhere, or not even that. */
const NO_STEPS: Acts = { kind: 'acts', newFrom: null, reworded: [] };

interface OpenJournal {
  readonly journal: Journal;
  close(): void;
}

/** The journal of a project, and the other tabs that hear of what it stores and tell of what they have. */
function openJournal(
  project: StoredProject,
  keeper: ProjectKeeper,
  events: Pick<JournalEvents, 'onState' | 'onReplaced'>,
  rhythm: Rhythm | undefined,
): OpenJournal {
  const tabs = otherTabs(project.document.id, (revision) => own.follow(revision));
  const own = journal(keeper, project, { ...events, onStored: tabs.tellStored }, rhythm);
  const close = () => {
    tabs.close();
    own.close();
  };
  return { journal: own, close };
}

/** Name of a walk through the history. */
function moveLabel({ steps, position }: History, to: number): Text {
  if (to === position - 1)
    return { id: `Urungkan: ${steps[to].label.id}`, en: `Undo: ${steps[to].label.en}` };
  if (to === position + 1)
    return { id: `Ulangi: ${steps[position].label.id}`, en: `Redo: ${steps[position].label.en}` };
  return { id: `Ke langkah ${to}`, en: `Go to step ${to}` };
}

const reasonLabel = ({ id, en }: Text): Text => ({ id: `Alasan: ${id}`, en: `Reason: ${en}` });

const newLabel = ({ name }: ProjectDocument): Text => ({ id: `Buat ${name}`, en: `Make ${name}` });

/** Words as typed, trimmed; null where there are none. */
const worded = (typed: string | null): string | null => typed?.trim() || null;

const movedBy = ({ edits }: Change, { steps }: History): readonly MovedAreas[] | null =>
  isFollowable(steps.slice(-1))
    ? edits.map(({ delineation, forth }) => ({ delineation, edit: forth }))
    : null;
