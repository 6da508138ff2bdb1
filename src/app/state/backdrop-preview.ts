import { create } from 'zustand';

/** What hands are at, shown on the map before it becomes a step, or without becoming one. */
interface BackdropPreview {
  /** Of a slider that is held. */
  readonly opacity: { readonly id: string; readonly value: number } | null;
  /** The scan that is being put in place: it is shown, whatever the list says. */
  readonly placing: string | null;
}

export const useBackdropPreview = create<BackdropPreview>()(() => ({ opacity: null, placing: null }));
