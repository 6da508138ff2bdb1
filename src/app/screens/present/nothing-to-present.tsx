import type { ProjectDocument } from '../../../project/document.ts';
import { Button } from '../../components/button.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { cancelComparison, useComparison } from '../../state/comparison.ts';
import { openScreen } from '../../state/view.ts';
import styles from './present-screen.module.css';

/** Without two states there are no scenes: what to do about it. */
export function NothingToPresent({ document }: { readonly document: ProjectDocument }) {
  const { t } = useTranslation();
  const status = useComparison((state) => state.status);
  const progress = useComparison((state) => state.progress);
  if (status === 'running')
    return (
      <div className={styles.progress}>
        <ProgressBar progress={progress} onCancel={cancelComparison} />
      </div>
    );
  const isEmpty = document.delineations.length === 0;
  return (
    <section className={styles.empty} aria-label={t('present.emptyTitle')}>
      <h2>{t('present.emptyTitle')}</h2>
      <p>{t('present.emptyTeach')}</p>
      <ol>
        <li>{t('present.emptyData')}</li>
        <li>{t('present.emptyCompare')}</li>
        <li>{t('present.emptyBack')}</li>
      </ol>
      <p>
        <Button look="primary" onClick={() => openScreen(isEmpty ? 'data' : 'compare')}>
          {t(isEmpty ? 'compare.toData' : 'present.toCompare')}
        </Button>
      </p>
    </section>
  );
}
