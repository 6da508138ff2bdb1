import { lazy, Suspense, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ProjectHeader } from '../../shell/project-header.tsx';
import { loadDemo } from '../../state/demo.ts';
import { useIntake } from '../../state/intake.ts';
import { useDocument } from '../../state/project.ts';
import { DataNotes } from './data-notes.tsx';
import styles from './data-screen.module.css';
import { DecreeList } from './decree-list.tsx';
import { EmptyData } from './empty-data.tsx';
import { IntakeStatus } from './intake-status.tsx';
import { OpenButton } from './open-button.tsx';
import { StorageReadout } from './storage-readout.tsx';
import { UnitLayerList } from './unit-layer-list.tsx';

const ProjectsDialog = lazy(() => import('./projects-dialog.tsx'));

/** What is loaded, and what is wrong with it. */
export default function DataScreen() {
  const { t } = useTranslation();
  const document = useDocument();
  const intakeStatus = useIntake((state) => state.status);
  const [projectsOpen, setProjectsOpen] = useState(false);
  const empty = !document || (document.delineations.length === 0 && document.unitLayers.length === 0);
  return (
    <div className={styles.screen}>
      <ProjectHeader />
      <div className={styles.acts}>
        <OpenButton look="primary" />
        <Button icon="folder" onClick={() => setProjectsOpen(true)}>
          {t('projects.title')}
        </Button>
      </div>
      <div className={styles.scroll}>
        <IntakeStatus />
        {empty && intakeStatus === 'idle' && <EmptyData onDemo={loadDemo} />}
        {document && !empty && (
          <>
            <DecreeList document={document} />
            <UnitLayerList document={document} />
          </>
        )}
        <DataNotes document={document} />
      </div>
      <StorageReadout />
      {projectsOpen && (
        <Suspense>
          <ProjectsDialog onClose={() => setProjectsOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
