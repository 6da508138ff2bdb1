import type { Text } from '../domain/text.ts';
import type { ProjectDocument } from './document.ts';
import type { Change } from './operation.ts';

/** One act that can be undone (or done again): its name, and the document on its other side. */
interface Step {
  readonly label: Text;
  readonly document: ProjectDocument;
}

/** Undo and redo as two stacks, the nearest step last. Immutable. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** What undo or redo leads to. */
export interface Moved {
  readonly history: History;
  readonly document: ProjectDocument;
  readonly label: Text;
}

export const EMPTY_HISTORY: History = { past: [], future: [] };

/** Steps share what did not change, but a removed SK stays in memory as long as its step. */
const LONGEST_HISTORY = 200;

/** Remembers a change made to `before`. Redo steps are dropped; a change that changed nothing is no step. */
export function record(history: History, before: ProjectDocument, change: Change): History {
  if (change.document === before) return history;
  const past = [...history.past, { label: change.label, document: before }];
  return { past: past.slice(-LONGEST_HISTORY), future: [] };
}

/** One step back from `current`; null when there is none. */
export function undo(history: History, current: ProjectDocument): Moved | null {
  const step = history.past.at(-1);
  if (step === undefined) return null;
  return {
    history: {
      past: history.past.slice(0, -1),
      future: [...history.future, { label: step.label, document: current }],
    },
    document: step.document,
    label: step.label,
  };
}

/** One undone step done again; null when there is none. */
export function redo(history: History, current: ProjectDocument): Moved | null {
  const step = history.future.at(-1);
  if (step === undefined) return null;
  return {
    history: {
      past: [...history.past, { label: step.label, document: current }],
      future: history.future.slice(0, -1),
    },
    document: step.document,
    label: step.label,
  };
}

/** Name of the act that undo would take back; null when there is none. */
export const undoLabel = (history: History): Text | null => history.past.at(-1)?.label ?? null;

export const redoLabel = (history: History): Text | null => history.future.at(-1)?.label ?? null;
