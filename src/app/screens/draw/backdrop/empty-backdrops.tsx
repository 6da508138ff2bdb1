import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './backdrop-panel.module.css';

/** Teaches what a backdrop is for, and how a paper SK is traced. */
export function EmptyBackdrops() {
  const { t } = useTranslation();
  return (
    <div className={styles.empty}>
      <p>{t('backdrop.empty')}</p>
      <h3>{t('backdrop.paper')}</h3>
      <ol>
        <li>{t('backdrop.paper1')}</li>
        <li>{t('backdrop.paper2')}</li>
        <li>{t('backdrop.paper3')}</li>
      </ol>
      <h3>{t('backdrop.others')}</h3>
      <ul>
        <li>{t('backdrop.otherPmtiles')}</li>
        <li>{t('backdrop.otherServer')}</li>
      </ul>
      <p className={styles.soft}>{t('backdrop.private')}</p>
    </div>
  );
}
