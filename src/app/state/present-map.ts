import { create } from 'zustand';

/** What a show asks of the map, in place of what the screens have chosen. */
export interface ShownMap {
  /** Two states over each other, or one map of the change. */
  readonly mode: 'swipe' | 'overlay';
  /** Index of the unit that is pointed out; −1 = outside all; null: none. */
  readonly unit: number | null;
  readonly dark: boolean;
}

/** Null: no show is running. */
export const useShownMap = create<{ readonly shown: ShownMap | null }>()(() => ({ shown: null }));
