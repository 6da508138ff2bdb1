import { lazy, Suspense } from 'react';
import { closeDialog, type DialogId, useDialogs } from '../commands/dialogs.ts';

const DIALOGS: Readonly<Record<DialogId, ReturnType<typeof lazy<(props: DialogProps) => React.ReactNode>>>> =
  {
    palette: lazy(() => import('../commands/palette.tsx')),
    help: lazy(() => import('../keyboard/help-dialog.tsx')),
    start: lazy(() => import('../screens/draw/start-dialog.tsx')),
    offset: lazy(() => import('../commands/parameters/offset-dialog.tsx')),
    simplify: lazy(() => import('../commands/parameters/simplify-dialog.tsx')),
    merge: lazy(() => import('../commands/parameters/merge-dialog.tsx')),
    'erase-by': lazy(() => import('../commands/parameters/erase-by-dialog.tsx')),
  };

interface DialogProps {
  readonly onClose: () => void;
}

/** The dialog that a command opened; each is fetched when it is first asked for. */
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
