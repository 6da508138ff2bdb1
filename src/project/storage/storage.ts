import type { Note, Problem } from '../../domain/note.ts';
import type { Result } from '../../domain/result.ts';
import type { ProjectDocument } from '../document.ts';
import type { History } from '../history.ts';

/** A stored project, as the list of projects shows it. */
export interface ProjectEntry {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  readonly delineations: number;
  readonly unitLayers: number;
  readonly areas: number;
  /** When it was put in the trash, in milliseconds since 1970; null = it was not. */
  readonly trashedAt: number | null;
  /** Why it cannot be opened; null = it can, as far as its record tells. */
  readonly problem: Problem | null;
}

/**
 * What happened to a project, and the project after it. A storage writes no more than it must of it:
 * - `acts`: steps from `newFrom` on are new (those that stood there are gone; null: none is new), something was said of the
 *   steps at `reworded`, and the history may stand elsewhere;
 * - `checkpoint`: nothing happened; the document is written as a whole, so that opening it takes few steps;
 * - `whole`: anything may have happened: document and log are written anew.
 */
export type LogEntry = {
  readonly document: ProjectDocument;
  readonly history: History;
} & Happened;

export type Happened = { readonly kind: 'checkpoint' } | { readonly kind: 'whole' } | Acts;

export interface Acts {
  readonly kind: 'acts';
  readonly newFrom: number | null;
  readonly reworded: readonly number[];
}

/** How a project stands in a storage. */
export interface Standing {
  /** Raised by every act; null: not stored. */
  readonly revision: number | null;
  /** Steps between the last checkpoint and where the history stands. */
  readonly behind: number;
}

export interface StoredProject extends Standing {
  readonly document: ProjectDocument;
  readonly history: History;
  /** What of the log was damaged and could not be read; null: all is whole. */
  readonly note: Note | null;
  /** In memory it is lost when the page closes. */
  readonly place: 'disk' | 'memory';
}

/** Another tab has written the project in the meantime: nothing was written. */
export type Overtaken = 'overtaken';

/** Several projects, kept by id. Every failure is a value with words for the user. */
export interface ProjectStorage {
  /** All projects, in the trash or not, the last changed first. An unreadable one is listed with its problem. */
  list(): Promise<Result<readonly ProjectEntry[], Problem>>;
  /** @param held a document of that project in hand: what is the same in it is not read again, and stays the very same object */
  load(id: string, held?: ProjectDocument): Promise<Result<StoredProject, Problem>>;
  /**
   * Writes what happened, all of it or nothing; a project that is in the trash comes out of it.
   *
   * @param expected the revision it happened to; null writes over whatever is there
   */
  write(entry: LogEntry, expected: number | null): Promise<Result<Standing, Problem | Overtaken>>;
  /** Puts the project in the trash: still there, and restorable. */
  trash(id: string): Promise<Result<null, Problem>>;
  restore(id: string): Promise<Result<null, Problem>>;
  /** Removes the project for good. */
  purge(id: string): Promise<Result<null, Problem>>;
}

export const byLastChanged = (entries: readonly ProjectEntry[]): readonly ProjectEntry[] =>
  entries.toSorted((a, b) => b.changedAt - a.changedAt);

/** The entry of a readable project that is not in the trash. */
export const entryOf = (document: ProjectDocument, changedAt: number): ProjectEntry => ({
  id: document.id,
  name: document.name,
  changedAt,
  delineations: document.delineations.length,
  unitLayers: document.unitLayers.length,
  areas: document.delineations.reduce((sum, { areas }) => sum + areas.length, 0),
  trashedAt: null,
  problem: null,
});
