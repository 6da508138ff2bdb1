import { drawCommands } from '../../commands/draw-commands.ts';
import { drawing } from '../../commands/drawn.ts';
import { addCommands } from '../../commands/registry.ts';
import { useCommandChanges } from '../../commands/use-command-changes.ts';
import { DrawScreenDrawer } from './draw-screen-drawer.tsx';
import { DrawScreenOverlay } from './draw-screen-overlay.tsx';
import { Toolbar } from './toolbar.tsx';
import styles from './toolbar-options.module.css';
import { ToolbarSteps } from './toolbar-steps.tsx';

addCommands(drawCommands);

/** All that drawing adds to the map; while no SK is drawn, only the way back to one. */
export default function DrawScreenMap() {
  useCommandChanges();
  if (!drawing())
    return (
      <div className={styles.alone}>
        <ToolbarSteps />
      </div>
    );
  return (
    <>
      <DrawScreenOverlay />
      <Toolbar />
      <DrawScreenDrawer />
    </>
  );
}
