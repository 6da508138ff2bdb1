import { create } from 'zustand';
import type { Text } from '../../domain/text.ts';

/** What the map said of backdrops that it cannot show, by their ids. */
export const useBackdropProblems = create<ReadonlyMap<string, readonly Text[]>>()(() => new Map());

/** For `MapEvents.onBackdropProblem`: told once for each backdrop and cause. */
export function tellBackdropProblem(id: string, reason: Text): void {
  useBackdropProblems.setState((told) => new Map(told).set(id, [...(told.get(id) ?? []), reason]), true);
}

/** What was said of a backdrop no longer holds: it is being shown anew. */
export function forgetBackdropProblems(id: string): void {
  useBackdropProblems.setState((told) => new Map([...told].filter(([each]) => each !== id)), true);
}
