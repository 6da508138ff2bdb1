import { useTranslation } from '../../../i18n/use-translation.ts';
import { useHands } from '../../../state/draw-hands.ts';
import styles from './status-line.module.css';

/** Says what the tool waits for, also to those who do not see the map. */
export function StatusLine() {
  const { show } = useTranslation();
  const status = show(useHands((state) => state.status));
  return (
    <p className={styles.status} role="status" aria-live="polite" data-empty={status === ''}>
      {status}
    </p>
  );
}
