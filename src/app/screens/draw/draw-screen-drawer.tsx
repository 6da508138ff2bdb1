import { useDraw } from '../../state/draw.ts';
import { AttributeTable } from './attributes/attribute-table.tsx';
import styles from './draw-screen-drawer.module.css';

/** Under the map, which makes room for it: the table of all areas. */
export function DrawScreenDrawer() {
  const isOpen = useDraw((state) => state.tableOpen);
  if (!isOpen) return null;
  return (
    <div className={styles.drawer}>
      <AttributeTable />
    </div>
  );
}
