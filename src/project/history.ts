import type { DelineationId } from '../domain/delineation.ts';
import type { Text } from '../domain/text.ts';
import type { AreaEdit } from './area-edit.ts';
import type { ProjectDocument } from './document.ts';
import type { Change } from './operation.ts';
import type { PackedDelineationEdit } from './packed-edit.ts';
import { packDelineationEdit } from './packed-edit.ts';
import type { Side } from './step-side.ts';
import { sidesOf } from './step-side.ts';
import type { Touch } from './touches.ts';
import { touchesOf } from './touches.ts';

/**
 * One named act. It holds both of its sides without a snapshot: the areas it edited, forth and back, and what else of the
 * document it changed.
 */
export interface Step {
  readonly id: string;
  /** "Potong Kuala 3 menjadi dua". */
  readonly label: Text;
  /** When it was done, in milliseconds since 1970. */
  readonly at: number;
  /** Who did it, where a name was set. */
  readonly by: string | null;
  /** Why, where it was asked. */
  readonly why: string | null;
  readonly touches: readonly Touch[];
  /** In the order in which they were made. */
  readonly edits: readonly PackedDelineationEdit[];
  readonly before: Side;
  readonly after: Side;
}

/** All acts on a project in their order, and how many of them are done: those from `position` on can be done again. Immutable. */
export interface History {
  readonly steps: readonly Step[];
  readonly position: number;
}

/** Areas of one SK that became others. */
export interface MovedAreas {
  readonly delineation: DelineationId;
  readonly edit: AreaEdit;
}

export const EMPTY_HISTORY: History = { steps: [], position: 0 };

/** Who does an act, when and why. */
export type Act = Pick<Step, 'id' | 'at' | 'by' | 'why'>;

/** Remembers a change made to `before`. What could be done again is dropped; a change that changed nothing is no step. */
export function record(history: History, before: ProjectDocument, change: Change, act: Act): History {
  if (change.document === before) return history;
  const edited = new Set(change.edits.map(({ delineation }) => delineation));
  const step: Step = {
    ...act,
    label: change.label,
    touches: touchesOf(before, change),
    edits: change.edits.map(packDelineationEdit),
    ...sidesOf(before, change.document, edited),
  };
  return { steps: [...history.steps.slice(0, history.position), step], position: history.position + 1 };
}

/** Says why a step was done, or takes that back; the same history where there is no such step. */
export function explained(history: History, id: string, why: string | null): History {
  const index = history.steps.findIndex((step) => step.id === id);
  if (index < 0 || history.steps[index].why === why) return history;
  return { ...history, steps: history.steps.with(index, { ...history.steps[index], why }) };
}

/** Name of the act that undo would take back; null when there is none. */
export const undoLabel = ({ steps, position }: History): Text | null => steps[position - 1]?.label ?? null;

/** Name of the act that redo would do again; null when there is none. */
export const redoLabel = ({ steps, position }: History): Text | null => steps[position]?.label ?? null;
