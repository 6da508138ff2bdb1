import { lazy, Suspense, useEffect } from 'react';
import { drawnIn } from '../../commands/drawn.ts';
import { Tabs } from '../../components/tabs.tsx';
import { integer } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ProjectHeader } from '../../shell/project-header.tsx';
import { setDrawTab, useDraw } from '../../state/draw.ts';
import { enterDrawing } from '../../state/enter-drawing.ts';
import { useDocument } from '../../state/project.ts';
import { AreaList } from './areas/area-list.tsx';
import { CheckList } from './checks/check-list.tsx';
import styles from './draw-screen.module.css';
import { DrawScreenEmpty } from './draw-screen-empty.tsx';
import { DrawScreenHead } from './draw-screen-head.tsx';
import { HistoryPanel } from './history-panel.tsx';

const BackdropPanel = lazy(() =>
  import('./backdrop/backdrop-panel.tsx').then((module) => ({ default: module.BackdropPanel })),
);

/** The SK being drawn: what it is, how much it is, and the four ways of looking at it. */
export default function DrawScreen() {
  const { t } = useTranslation();
  const document = useDocument();
  useEffect(enterDrawing, []);
  if (!document) return <p className={styles.wait}>{t('shell.opening')}</p>;
  const drawn = drawnIn(document);
  return (
    <>
      <ProjectHeader />
      {drawn ? (
        <>
          <DrawScreenHead document={document} drawn={drawn} />
          <DrawTabs />
        </>
      ) : (
        <DrawScreenEmpty document={document} />
      )}
    </>
  );
}

function DrawTabs() {
  const { t } = useTranslation();
  const tab = useDraw((state) => state.tab);
  const findings = useDraw((state) => state.findings?.length ?? 0);
  return (
    <Tabs
      label={t('draw.tabs')}
      chosen={tab}
      onChoose={setDrawTab}
      tabs={[
        { id: 'areas', label: t('draw.tabAreas'), content: () => <AreaList /> },
        {
          id: 'checks',
          label: (
            <>
              {t('draw.tabChecks')}
              {findings > 0 && (
                <span className={styles.count} title={t('draw.findings', { count: findings })}>
                  {integer(findings)}
                </span>
              )}
            </>
          ),
          content: () => <CheckList />,
        },
        { id: 'history', label: t('draw.tabHistory'), content: () => <HistoryPanel /> },
        {
          id: 'backdrop',
          label: t('draw.tabBackdrop'),
          content: () => (
            <Suspense>
              <h2 className="visually-hidden">{t('draw.tabBackdrop')}</h2>
              <BackdropPanel />
            </Suspense>
          ),
        },
      ]}
    />
  );
}
