import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import styles from './data-screen.module.css';

/** Teaches what to bring, in the order of the work. */
export function EmptyData({ onDemo }: { readonly onDemo: () => void }) {
  const { t } = useTranslation();
  return (
    <section className={styles.empty} aria-label={t('empty.title')}>
      <div className={styles.drop}>
        <Icon name="upload" size={28} />
        <b>{t('empty.drop')}</b>
        <span className={styles.soft}>{t('empty.formats')}</span>
      </div>
      <h2>{t('empty.title')}</h2>
      <ol>
        <li>{t('empty.before')}</li>
        <li>{t('empty.after')}</li>
        <li>{t('empty.units')}</li>
      </ol>
      <p className={styles.soft}>{t('empty.private')}</p>
      <p>
        <Button onClick={onDemo}>{t('empty.demo')}</Button>
      </p>
    </section>
  );
}
