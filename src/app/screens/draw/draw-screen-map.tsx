import { drawing } from '../../commands/drawn.ts';
import { useCommandChanges } from '../../commands/use-command-changes.ts';
import { DrawScreenDrawer } from './draw-screen-drawer.tsx';
import { DrawScreenOverlay } from './draw-screen-overlay.tsx';
import { Toolbar } from './toolbar.tsx';

/** All that drawing adds to the map; nothing while no SK is drawn. */
export default function DrawScreenMap() {
  useCommandChanges();
  if (!drawing()) return null;
  return (
    <>
      <DrawScreenOverlay />
      <Toolbar />
      <DrawScreenDrawer />
    </>
  );
}
