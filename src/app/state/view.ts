import { create } from 'zustand';
import type { Position } from '../../geo/column.ts';
import type { Camera, MapMode } from '../../map/scene.ts';
import type { SceneId } from '../../project/presentation.ts';
import type { UnitOrder } from './ranking.ts';

export type ScreenId = 'data' | 'compare' | 'draw' | 'present' | 'print';
export type ChangeKind = 'remaining' | 'reduced' | 'added' | 'uncertain';
export type CompareTab = 'units' | 'areas' | 'issues';

/** What is being looked at: nothing here is part of the project. */
export interface View {
  readonly screen: ScreenId;
  readonly mode: MapMode;
  readonly tab: CompareTab;
  /** In which the kelurahan are listed. */
  readonly order: UnitOrder;
  /** Index in the unit layer; −1 = outside all; null = none chosen. */
  readonly unit: number | null;
  /** Index in the balance's areas. */
  readonly lineage: number | null;
  /** Place of the problem being looked at. */
  readonly point: Position | null;
  /** Kinds of ground left out of the overlay by the legend. */
  readonly hidden: ReadonlySet<ChangeKind>;
  /** Of the presentation. */
  readonly scene: SceneId | null;
  readonly camera: Camera | null;
}

const NOTHING_CHOSEN = { unit: null, lineage: null, point: null };

export const useView = create<View>()(() => ({
  screen: 'compare',
  mode: 'swipe',
  tab: 'units',
  order: 'change',
  ...NOTHING_CHOSEN,
  hidden: new Set<ChangeKind>(),
  scene: null,
  camera: null,
}));

const set = useView.setState;

export const openScreen = (screen: ScreenId) => set({ screen });
export const setMode = (mode: MapMode) => set({ mode });
export const setOrder = (order: UnitOrder) => set({ order });
export const setTab = (tab: CompareTab) => set({ tab });
export const setScene = (scene: SceneId | null) => set({ scene });
export const setCamera = (camera: Camera) => set({ camera });
export const chooseUnit = (unit: number | null) => set({ ...NOTHING_CHOSEN, unit });
export const chooseLineage = (lineage: number | null) => set({ ...NOTHING_CHOSEN, lineage });
export const choosePoint = (point: Position | null) => set({ ...NOTHING_CHOSEN, point });
export const chooseNothing = () => set(NOTHING_CHOSEN);

/** Leaves a kind of ground out of the overlay, or puts it back. */
export function toggleKind(kind: ChangeKind): void {
  const hidden = new Set(useView.getState().hidden);
  if (!hidden.delete(kind)) hidden.add(kind);
  set({ hidden });
}

const KINDS: readonly ChangeKind[] = ['remaining', 'reduced', 'added', 'uncertain'];

/** Whether the map shows the ground of these kinds and of no other. */
export const showsOnly = ({ mode, hidden }: Pick<View, 'mode' | 'hidden'>, kinds: readonly ChangeKind[]) =>
  mode === 'overlay' && KINDS.every((kind) => hidden.has(kind) !== kinds.includes(kind));

/** Shows only the ground a figure stands on; a second time, all of it again. */
export function showOnly(kinds: readonly ChangeKind[]): void {
  const again = showsOnly(useView.getState(), kinds);
  set({ mode: 'overlay', hidden: new Set(again ? [] : KINDS.filter((kind) => !kinds.includes(kind))) });
}
