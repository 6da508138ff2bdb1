import { useState } from 'react';
import { Icon } from '../../components/icon.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useDraw } from '../../state/draw.ts';
import { AttributeForm } from './attributes/attribute-form.tsx';
import { ClearDialog } from './cleared/clear-dialog.tsx';
import styles from './draw-screen-overlay.module.css';
import { LiveCard } from './numbers/live-card.tsx';
import { CoordinateBar } from './precision/coordinate-bar.tsx';
import { ToolbarOptions } from './toolbar-options.tsx';
import { StatusLine } from './tools/status-line.tsx';

/** What stands on the map while drawing, apart from the toolbar: switches, what the tool waits for, figures and attributes. */
export function DrawScreenOverlay() {
  const isTableOpen = useDraw((state) => state.tableOpen);
  return (
    <div className={styles.overlay} data-columns={isTableOpen ? 2 : 1}>
      <div className={styles.main}>
        <ToolbarOptions />
        <div className={styles.status}>
          <StatusLine />
        </div>
        <CoordinateBar />
      </div>
      <Card />
      <ClearDialog />
    </div>
  );
}

/** Figures and words of what is chosen or in the hand. On a phone it is folded until asked for. */
function Card() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const isShown = useDraw(({ areas, live }) => areas.length > 0 || (live !== null && live.shapes.length > 0));
  if (!isShown) return null;
  return (
    <aside className={styles.card} data-card aria-label={t('draw.card')} data-open={isOpen}>
      <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('draw.cardOpen')}
        <Icon name={isOpen ? 'down' : 'up'} size={16} />
      </button>
      <div className={styles.content}>
        <h2 className="visually-hidden">{t('draw.card')}</h2>
        <LiveCard />
        <div className={styles.attributes}>
          <AttributeForm />
        </div>
      </div>
    </aside>
  );
}
