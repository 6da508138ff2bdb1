import { lazy, Suspense } from 'react';
import { Button } from '../../components/button.tsx';
import { NoteList } from '../../components/note-list.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { cancelIntake, discardProposals, reviewProposals, useIntake } from '../../state/intake.ts';
import styles from './data-screen.module.css';

const IntakeDialog = lazy(() => import('./intake-dialog.tsx'));

/** Where the files that were opened are now: being read, waiting for a decision, or refused. */
export function IntakeStatus() {
  const { t } = useTranslation();
  const { status, progress, proposals, reviewing, notes } = useIntake();
  const working = status === 'reading' || status === 'taking';
  return (
    <div className={styles.intake}>
      {working && <ProgressBar progress={progress} onCancel={cancelIntake} />}
      {status === 'choosing' && (
        <div className={styles.proposals}>
          <p>{t('intake.waiting', { count: proposals.length })}</p>
          <Button look="primary" onClick={() => reviewProposals(true)}>
            {t('intake.review')}
          </Button>
          <Button onClick={discardProposals}>{t('intake.discard')}</Button>
        </div>
      )}
      {notes.length > 0 && status !== 'reading' && !reviewing && (
        <section aria-label={t('intake.found')}>
          <h2 className={styles.heading}>{t('intake.found')}</h2>
          <NoteList notes={notes} onVisit={null} />
        </section>
      )}
      {reviewing && (
        <Suspense>
          <IntakeDialog />
        </Suspense>
      )}
    </div>
  );
}
