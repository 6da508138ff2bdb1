import { useEffect, useState } from 'react';
import type { Problem } from '../../../domain/note.ts';
import { Button } from '../../components/button.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ProjectHeader } from '../../shell/project-header.tsx';
import { usePrint } from '../../state/print.ts';
import { enterPrinting } from '../../state/print-session.ts';
import { useDocument } from '../../state/project.ts';
import { openScreen } from '../../state/view.ts';
import { FilesPanel } from './files-panel.tsx';
import { PapersForm } from './papers-form.tsx';
import { PrintFoot } from './print-foot.tsx';
import styles from './print-screen.module.css';
import { SheetForm } from './sheet-form.tsx';

type Tab = 'sheets' | 'papers' | 'files';

/** Map sheets and papers: what is printed, how, and by whom it is signed. */
export default function PrintScreen() {
  const { t } = useTranslation();
  const document = useDocument();
  const missing = usePrint((state) => state.missing);
  const [tab, setTab] = useState<Tab>('sheets');
  useEffect(enterPrinting, []);
  if (!document) return <p className={styles.wait}>{t('shell.opening')}</p>;
  return (
    <>
      <ProjectHeader />
      {missing ? (
        <NothingToPrint problem={missing} hasDecrees={document.delineations.length > 0} />
      ) : (
        <div className={styles.work}>
          <Tabs
            label={t('print.tabs')}
            chosen={tab}
            onChoose={setTab}
            tabs={[
              { id: 'sheets', label: t('print.tabSheets'), content: () => <SheetForm /> },
              {
                id: 'papers',
                label: t('print.tabPapers'),
                content: () => <PapersForm document={document} />,
              },
              { id: 'files', label: t('print.tabFiles'), content: () => <FilesPanel document={document} /> },
            ]}
          />
          <PrintFoot />
        </div>
      )}
    </>
  );
}

interface NothingToPrintProps {
  readonly problem: Problem;
  readonly hasDecrees: boolean;
}

function NothingToPrint({ problem, hasDecrees }: NothingToPrintProps) {
  const { t, show } = useTranslation();
  return (
    <div className={styles.wait}>
      <h2>{t('print.nothing')}</h2>
      <p>{show(problem.message)}</p>
      <p>{t('print.nothingHint')}</p>
      <Button look="primary" onClick={() => openScreen(hasDecrees ? 'compare' : 'data')}>
        {t(hasDecrees ? 'print.toCompare' : 'print.toData')}
      </Button>
    </div>
  );
}
