import { useTranslation } from '../../i18n/use-translation.ts';
import styles from './print-preview.module.css';

/** The very page that comes out, in place of the map. */
export default function PrintPreview() {
  const { t } = useTranslation();
  return <section className={styles.preview} aria-label={t('rail.print')} />;
}
