import { create } from 'zustand';
import type { IconName } from '../../components/icon.tsx';
import type { DictionaryKey } from '../../i18n/dictionary.ts';

export type StartWay = 'copy' | 'subset' | 'empty' | 'scan';

interface WayWords {
  readonly id: StartWay;
  readonly icon: IconName;
  readonly label: DictionaryKey & `start.${string}`;
  readonly hint: DictionaryKey & `start.${string}`;
  /** There must be an SK to copy from. */
  readonly needsState: boolean;
}

/** The four ways in which an SK begins, the best first. */
export const START_WAYS = [
  { id: 'copy', icon: 'copy', label: 'start.copy', hint: 'start.copyHint', needsState: true },
  { id: 'subset', icon: 'filter', label: 'start.subset', hint: 'start.subsetHint', needsState: true },
  { id: 'empty', icon: 'polygon', label: 'start.empty', hint: 'start.emptyHint', needsState: false },
  { id: 'scan', icon: 'image', label: 'start.scan', hint: 'start.scanHint', needsState: false },
] as const satisfies readonly WayWords[];

/** The way the start dialog opens with. */
export const useStartWay = create<{ readonly way: StartWay }>()(() => ({ way: 'copy' }));

export const setStartWay = (way: StartWay): void => useStartWay.setState({ way });
