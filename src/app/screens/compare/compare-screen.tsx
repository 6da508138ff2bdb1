import { memo } from 'react';
import { stateOptions } from '../../../project/states.ts';
import { Button } from '../../components/button.tsx';
import { NoteList } from '../../components/note-list.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { integer } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ProjectHeader } from '../../shell/project-header.tsx';
import { type Compared, cancelComparison, retryComparison, useComparison } from '../../state/comparison.ts';
import { useDocument } from '../../state/project.ts';
import { openScreen, setTab, useView } from '../../state/view.ts';
import { visitPoint } from '../../state/visit.ts';
import { AreaList } from './area-list.tsx';
import styles from './compare-screen.module.css';
import { ExportMenu } from './export-menu.tsx';
import { Headline } from './headline.tsx';
import { MeetingPath } from './meeting-path.tsx';
import { MethodFoot } from './method-foot.tsx';
import { StatePickers } from './state-pickers.tsx';
import { UnitList } from './unit-list.tsx';

/** Two states, and what went, stayed and came between them. */
export function CompareScreen() {
  const { t } = useTranslation();
  const document = useDocument();
  const compared = useComparison((state) => state.compared);
  const stale = useComparison((state) => state.stale);
  if (!document) return <p className={styles.wait}>{t('shell.opening')}</p>;
  if (document.delineations.length === 0) return <NothingToCompare />;
  return (
    <>
      <ProjectHeader />
      <StatePickers document={document} compared={compared} stale={stale} />
      <MeetingPath states={stateOptions(document).length} />
      <Work hasResult={compared !== null} states={stateOptions(document).length} />
      {compared && (
        <div className={styles.result} data-stale={stale} aria-busy={stale}>
          <Headline totals={compared.balance.totals}>
            <ExportMenu document={document} compared={compared} disabled={stale} />
          </Headline>
          <ResultTabs compared={compared} />
        </div>
      )}
      <MethodFoot document={document} compared={compared} />
    </>
  );
}

/** What the computation is doing: drawn apart from the figures, for it changes many times a second. */
function Work({ hasResult, states }: { readonly hasResult: boolean; readonly states: number }) {
  const { t } = useTranslation();
  const status = useComparison((state) => state.status);
  const progress = useComparison((state) => state.progress);
  const failure = useComparison((state) => state.failure);
  if (status === 'running')
    return (
      <div className={styles.progress}>
        <ProgressBar progress={progress} onCancel={cancelComparison} />
      </div>
    );
  if (failure) return <Failure message={failure} />;
  if (status === 'cancelled') return <Cancelled />;
  if (hasResult) return null;
  return <p className={styles.wait}>{t(states < 2 ? 'compare.oneState' : 'compare.choose')}</p>;
}

const ResultTabs = memo(function ResultTabs({ compared }: { readonly compared: Compared }) {
  const { t } = useTranslation();
  const tab = useView((view) => view.tab);
  const { balance, names } = compared;
  const issues = balance.issues.length;
  return (
    <Tabs
      label={t('compare.tabs')}
      chosen={tab}
      onChoose={setTab}
      tabs={[
        { id: 'units', label: t('compare.units'), content: () => <UnitList balance={balance} /> },
        {
          id: 'areas',
          label: t('compare.areas'),
          content: () => <AreaList balance={balance} names={names} />,
        },
        {
          id: 'issues',
          label: `${t('compare.issues')} · ${integer(issues)}`,
          content: () => (
            <div className={styles.issues}>
              <h2 className="visually-hidden">{t('compare.issues')}</h2>
              {issues === 0 ? (
                <p>{t('compare.noIssues')}</p>
              ) : (
                <NoteList notes={balance.issues} onVisit={visitPoint} />
              )}
            </div>
          ),
        },
      ]}
    />
  );
});

function NothingToCompare() {
  const { t } = useTranslation();
  return (
    <>
      <ProjectHeader />
      <div className={styles.wait}>
        <p>{t('compare.empty')}</p>
        <Button look="primary" onClick={() => openScreen('data')}>
          {t('compare.toData')}
        </Button>
      </div>
    </>
  );
}

function Failure({ message }: { readonly message: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.failure} role="alert">
      <p>
        <b>{t('compare.failed')}</b> {message}
      </p>
      <Button onClick={retryComparison}>{t('compare.retry')}</Button>
    </div>
  );
}

function Cancelled() {
  const { t } = useTranslation();
  return (
    <div className={styles.cancelled}>
      <p>{t('compare.cancelled')}</p>
      <Button onClick={retryComparison}>{t('compare.retry')}</Button>
    </div>
  );
}
