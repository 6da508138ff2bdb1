import type { Problem } from '../../domain/note.ts';
import type { Result } from '../../domain/result.ts';
import type { ProjectDocument } from '../document.ts';

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

/** Several projects, kept by id. Every failure is a value with words for the user. */
export interface ProjectStorage {
  /** All projects, in the trash or not, the last changed first. An unreadable one is listed with its problem. */
  list(): Promise<Result<readonly ProjectEntry[], Problem>>;
  load(id: string): Promise<Result<ProjectDocument, Problem>>;
  /** Writes the project; one that is in the trash comes out of it. */
  save(document: ProjectDocument): Promise<Result<null, Problem>>;
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
