import { lazy, Suspense, useEffect, useState } from 'react';
import type { ScanBackdrop } from '../../../../project/backdrop.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { endPlacing, startPlacing, usePlacing } from '../../../state/backdrop-placing.ts';
import { useDocument } from '../../../state/project.ts';
import { AddButtons } from './add-buttons.tsx';
import { useAdding, whenScanAdded } from './adding.ts';
import { AddingStatus } from './adding-status.tsx';
import { BackdropList } from './backdrop-list.tsx';
import styles from './backdrop-panel.module.css';
import { EmptyBackdrops } from './empty-backdrops.tsx';

const ServerDialog = lazy(() => import('./server-dialog.tsx'));
const PdfDialog = lazy(() => import('./pdf-dialog.tsx'));
const GeoreferenceWindow = lazy(() => import('./georeference/georeference-window.tsx'));

/** Pictures under the map that the user brought: from a server, from a file, or a scan that is put in place. */
export function BackdropPanel() {
  const { t } = useTranslation();
  const document = useDocument();
  const pdf = useAdding((state) => state.pdf);
  const scan = usePlacedScan();
  const [serverOpen, setServerOpen] = useState(false);
  useEffect(() => {
    whenScanAdded(startPlacing);
    return () => {
      whenScanAdded(null);
      endPlacing();
    };
  }, []);
  const backdrops = document?.backdrops ?? [];
  return (
    <section aria-label={t('backdrop.title')} className={styles.panel}>
      <AddButtons onServer={() => setServerOpen(true)} />
      <AddingStatus />
      {backdrops.length > 0 ? <BackdropList backdrops={backdrops} /> : <EmptyBackdrops />}
      <Suspense>
        {serverOpen && <ServerDialog onClose={() => setServerOpen(false)} />}
        {pdf && <PdfDialog pdf={pdf} />}
        {scan && <GeoreferenceWindow key={scan.id} scan={scan} />}
      </Suspense>
    </section>
  );
}

/** The scan that is being put in place; its window closes when undo takes it away. */
function usePlacedScan(): ScanBackdrop | null {
  const id = usePlacing((state) => state.id);
  const document = useDocument();
  const found = document?.backdrops.find((backdrop) => backdrop.id === id);
  const scan = found?.kind === 'scan' ? found : null;
  useEffect(() => {
    if (id !== null && scan === null) endPlacing();
  }, [id, scan]);
  return scan;
}
