import { create } from 'zustand';
import type { Position } from '../../geo/column.ts';

/** Dialogs that commands open, wherever they are called from. */
export type DialogId = 'palette' | 'help' | 'start' | 'offset' | 'simplify' | 'merge' | 'erase-by';

interface Menu {
  /** Page position in CSS pixels. */
  readonly client: { readonly x: number; readonly y: number };
  /** Place on the ground that it was asked for; null: for what is chosen. */
  readonly at: Position | null;
}

interface Dialogs {
  readonly dialog: DialogId | null;
  readonly menu: Menu | null;
}

/** What stands over the page. One thing at a time. */
export const useDialogs = create<Dialogs>()(() => ({ dialog: null, menu: null }));

export const openDialog = (dialog: DialogId): void => useDialogs.setState({ dialog, menu: null });
export const closeDialog = (): void => useDialogs.setState({ dialog: null });

/** Shows the commands that suit what is chosen, at a place of the page. */
export const openContextMenu = (client: Menu['client'], at: Position | null = null): void =>
  useDialogs.setState({ menu: { client, at }, dialog: null });
export const closeContextMenu = (): void => useDialogs.setState({ menu: null });
