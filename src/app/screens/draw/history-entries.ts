import type { DelineationId } from '../../../domain/delineation.ts';
import type { History, Step } from '../../../project/history.ts';

/** A row of the history: a place in it that can be gone to. */
export interface HistoryEntry {
  /** How many steps are done there. */
  readonly position: number;
  /** The step that leads there; null: the beginning. */
  readonly step: Step | null;
  readonly standing: 'done' | 'now' | 'undone';
}

/**
 * The newest first, and the beginning last. With `only`, the steps that touch that SK: "now" is then the last of them that is
 * done, for going there changes nothing of the SK.
 */
export function historyEntries({ steps, position }: History, only: DelineationId | null): HistoryEntry[] {
  const places = [
    { position: 0, step: null },
    ...steps.map((step, index) => ({ position: index + 1, step })),
  ].filter(({ step }) => step === null || only === null || touches(step, only));
  const now = places.findLast((place) => place.position <= position)?.position ?? 0;
  return places.toReversed().map((place) => ({
    ...place,
    standing: place.position === now ? 'now' : place.position < now ? 'done' : 'undone',
  }));
}

const touches = (step: Step, decree: DelineationId): boolean =>
  step.touches.some(({ delineation }) => delineation === decree);
