import { IconButton } from '../../../components/button.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { setCoordinateBarOpen, useDraw } from '../../../state/draw.ts';
import styles from './coordinate-bar.module.css';
import { GpsPoint } from './gps-point.tsx';
import { TypedEdge } from './typed-edge.tsx';
import { TypedPoint } from './typed-point.tsx';

/** Types a vertex, an edge, or takes one from the device; shown while `coordinateBarOpen` (state/draw.ts). */
export function CoordinateBar() {
  const { t } = useTranslation();
  const isOpen = useDraw((state) => state.coordinateBarOpen);
  if (!isOpen) return null;
  const close = () => setCoordinateBarOpen(false);
  return (
    <section
      className={styles.bar}
      aria-label={t('typed.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <TypedPoint />
      <TypedEdge />
      <GpsPoint />
      <IconButton icon="close" label={t('common.close')} className={styles.close} onClick={close} />
    </section>
  );
}
