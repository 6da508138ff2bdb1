import { create } from 'zustand';
import type { FitKind } from '../../geo/georeference-solve.ts';
import type { ControlPoint } from '../../project/backdrop.ts';

/** What hands are changing, shown on the map before it becomes a step. */
interface BackdropPreview {
  /** Of a slider that is held. */
  readonly opacity: { readonly id: string; readonly value: number } | null;
  /** Of the scan that is being put in place. */
  readonly placing: {
    readonly id: string;
    readonly points: readonly ControlPoint[];
    readonly fit: FitKind;
    readonly opacity: number;
  } | null;
}

export const useBackdropPreview = create<BackdropPreview>()(() => ({ opacity: null, placing: null }));
