import { type ComponentType, lazy, Suspense } from 'react';
import { closeDialog, type DialogId, useDialogs } from '../commands/dialogs.ts';
import { Palette } from '../commands/palette.tsx';

interface DialogProps {
  readonly onClose: () => void;
}

/** Each is fetched when it is first asked for; the palette is here already, for people type on while it opens. */
const DIALOGS: Readonly<Record<DialogId, ComponentType<DialogProps>>> = {
  palette: Palette,
  help: lazy(() => import('../keyboard/help-dialog.tsx')),
  start: lazy(() => import('../screens/draw/start-dialog.tsx')),
  offset: lazy(() => import('../commands/parameters/offset-dialog.tsx')),
  simplify: lazy(() => import('../commands/parameters/simplify-dialog.tsx')),
  merge: lazy(() => import('../commands/parameters/merge-dialog.tsx')),
  'erase-by': lazy(() => import('../commands/parameters/erase-by-dialog.tsx')),
};

/** The dialog that a command opened. */
export function Dialogs() {
  const open = useDialogs((state) => state.dialog);
  if (open === null) return null;
  const Open = DIALOGS[open];
  return (
    <Suspense>
      <Open onClose={closeDialog} />
    </Suspense>
  );
}
