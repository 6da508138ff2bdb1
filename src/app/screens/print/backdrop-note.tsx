import { useTranslation } from '../../i18n/use-translation.ts';
import { useDocument } from '../../state/project.ts';
import styles from './form.module.css';

/** Says what becomes of the pictures that lie under the map on screen. */
export function BackdropNote() {
  const { t } = useTranslation();
  const shown = useDocument()?.backdrops.filter(({ isShown, opacity }) => isShown && opacity > 0) ?? [];
  if (shown.length === 0) return null;
  const names = shown.map(({ name }) => name).join(', ');
  return <p className={styles.notice}>{t('print.backdropsLeftOut', { names })}</p>;
}
