import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Problem } from '../domain/note.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { Text } from '../domain/text.ts';
import { repairComparison } from './defaults.ts';
import type { ProjectDocument } from './document.ts';
import type { History, Moved } from './history.ts';
import { EMPTY_HISTORY, record, redo, undo } from './history.ts';
import type { Change, Operation } from './operation.ts';
import { newProject } from './operations/new-project.ts';
import { noProjectOpen, refused } from './operations/refusals.ts';
import { randomId } from './random-id.ts';
import type { SaveState } from './storage/autosave.ts';
import { autosave } from './storage/autosave.ts';
import type { ProjectKeeper } from './storage/keeper.ts';
import { watchOtherTabs } from './storage/other-tabs.ts';
import { askToPersist } from './storage/quota.ts';
import type { ProjectEntry } from './storage/storage.ts';

export interface ProjectState {
  /** Null until a project is opened. */
  readonly document: ProjectDocument | null;
  readonly history: History;
  readonly saveState: SaveState;
  /** The same project is open in another tab too: the last one to save wins. */
  readonly inOtherTab: boolean;
  /** As of the last `refresh`; those in the trash too. */
  readonly projects: readonly ProjectEntry[];
  /** Why projects on disk are missing from `projects`. */
  readonly storageProblem: Problem | null;

  /** Does one operation: one undo step, saved soon after. Refused while its `availability` is. */
  dispatch<Input>(operation: Operation<Input>, input: Input): Result<Change, Problem>;
  /** Name of the act taken back or done again; null when there was none. */
  undo(): Text | null;
  redo(): Text | null;

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

/** The open project and its surroundings. The only gate through which a project is changed. */
export function projectStore(keeper: ProjectKeeper, newId: () => string = randomId): ProjectStore {
  let stopWatching = () => {};
  return createStore<ProjectState>((set, get) => {
    const saver = autosave(keeper, (saveState) => {
      set({ saveState });
      // Some browsers ask the user: only when there is something to lose.
      if (saveState.kind === 'saved' && get().document?.delineations.length) void askToPersist();
    });
    const show = (document: ProjectDocument | null) => {
      stopWatching();
      stopWatching =
        document === null ? () => {} : watchOtherTabs(document.id, () => set({ inOtherTab: true }));
      set({ document, history: EMPTY_HISTORY, inOtherTab: false });
    };
    const move = (step: (history: History, current: ProjectDocument) => Moved | null): Text | null => {
      const { document, history } = get();
      const moved = document === null ? null : step(history, document);
      if (moved === null) return null;
      set({ document: moved.document, history: moved.history });
      saver.changed(moved.document);
      return moved.label;
    };
    const thenRefresh = async (act: Promise<Result<null, Problem>>) => {
      const done = await act;
      await get().refresh();
      return done;
    };
    return {
      document: null,
      history: EMPTY_HISTORY,
      saveState: { kind: 'saved' },
      inOtherTab: false,
      projects: [],
      storageProblem: null,

      dispatch(operation, input) {
        const { document, history } = get();
        if (document === null) return fail(noProjectOpen());
        const availability = operation.availability(document);
        if (!availability.ok) return fail(refused(availability.reason));
        const done = operation.apply(document, input);
        if (!done.ok || done.value.document === document) return done;
        set({ document: done.value.document, history: record(history, document, done.value) });
        saver.changed(done.value.document);
        return done;
      },
      undo: () => move(undo),
      redo: () => move(redo),

      async open(id) {
        await saver.flush();
        const loaded = await keeper.load(id);
        if (!loaded.ok) return loaded;
        const document = repairComparison(loaded.value);
        show(document);
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
        await saver.flush();
        show(document);
        saver.changed(document);
        await saver.flush();
        await get().refresh();
      },
      async refresh() {
        const { entries, problem } = await keeper.list();
        set({ projects: entries, storageProblem: problem });
        return entries;
      },
      async trash(id) {
        await saver.flush();
        const done = await keeper.trash(id);
        if (done.ok && get().document?.id === id) show(null);
        await get().refresh();
        return done;
      },
      restore: (id) => thenRefresh(keeper.restore(id)),
      async purge(id) {
        await saver.flush();
        if (get().document?.id === id) show(null);
        return thenRefresh(keeper.purge(id));
      },
      flush: () => saver.flush(),
    };
  });
}
