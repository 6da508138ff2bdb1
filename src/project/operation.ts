import type { Note, Problem } from '../domain/note.ts';
import type { Result } from '../domain/result.ts';
import type { Text } from '../domain/text.ts';
import type { DelineationEdit } from './area-edit.ts';
import type { ProjectDocument } from './document.ts';
import type { Selection } from './selection.ts';

/**
 * What an operation did. Documents are immutable and share what did not change, so the inverse of a change is the document
 * before it; only the geometry of an edited SK is not shared, and so its edits are told one by one.
 */
export interface Change {
  /** Name of the undo step, as a person would say it: "Hapus SK 2016". */
  readonly label: Text;
  /** The same object as before when nothing changed. */
  readonly document: ProjectDocument;
  /** What the operation did beyond what was asked, such as giving a free name. */
  readonly notes: readonly Note[];
  /** Areas that were drawn, reshaped, reworded or removed. Every change of areas of a delineation that stays is told here. */
  readonly edits: readonly DelineationEdit[];
}

export type Availability = { readonly ok: true } | { readonly ok: false; readonly reason: Text };

/** One act on the project. Pure; the registry of these feeds toolbar, menu, keys and help. */
export interface Operation<Input> {
  readonly id: string;
  /** Shortcut, as `KeyboardEvent.key`. */
  readonly keys?: string;
  label(input: Input): Text;
  /**
   * Whether it can be done at all now, and if not why, in words for a tooltip. Acts on areas look at the selection; without one
   * they are judged by their input, in `apply`.
   */
  availability(document: ProjectDocument, selection?: Selection): Availability;
  apply(document: ProjectDocument, input: Input): Result<Change, Problem>;
}

export const available: Availability = { ok: true };

export const unavailable = (reason: Text): Availability => ({ ok: false, reason });

export const change = (
  label: Text,
  document: ProjectDocument,
  notes: readonly Note[] = [],
  edits: readonly DelineationEdit[] = [],
): { readonly ok: true; readonly value: Change } => ({ ok: true, value: { label, document, notes, edits } });
