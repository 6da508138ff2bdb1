import { useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { NoteList } from '../../components/note-list.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { usePrint } from '../../state/print.ts';
import { retryPrinting, stopPrinting } from '../../state/print-session.ts';
import { PageBar } from './page-bar.tsx';
import { Paper } from './paper.tsx';
import styles from './print-preview.module.css';
import { useDeskKeys } from './use-desk-keys.ts';
import { useDragPan } from './use-drag-pan.ts';
import { useRoom } from './use-room.ts';
import { useZoomHands } from './use-zoom-hands.ts';
import { type Zoom, zoomFactor } from './zoom.ts';
import { ZoomBar } from './zoom-bar.tsx';

/** The very page that comes out, on a desk that scrolls, in place of the map. */
export default function PrintPreview() {
  const { t } = useTranslation();
  const [zoom, setZoom] = useState<Zoom>('page');
  const desk = useRef<HTMLElement>(null);
  const room = useRoom(desk);
  const preview = usePrint((state) => state.preview);
  const missing = usePrint((state) => state.missing);
  const busy = usePrint((state) => state.stale || state.work !== 'none');
  const factor = preview === null ? 1 : zoomFactor(zoom, preview, room);
  useZoomHands(desk, factor, setZoom);
  useDragPan(desk);
  const onKeyDown = useDeskKeys(desk, factor, setZoom);
  return (
    <section
      className={styles.preview}
      aria-label={t('print.preview')}
      aria-busy={busy}
      onKeyDown={onKeyDown}
    >
      {preview && !missing && (
        <div className={styles.bar}>
          <PageBar count={preview.count} titles={preview.titles} />
          <ZoomBar zoom={zoom} onZoom={setZoom} factor={factor} />
        </div>
      )}
      <Work />
      {preview && preview.notes.length > 0 && (
        <div className={styles.notes}>
          <NoteList notes={preview.notes} onVisit={null} />
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section ref={desk} className={styles.desk} tabIndex={0} aria-label={t('print.desk')}>
        {!missing && <Paper preview={preview} factor={factor} />}
      </section>
    </section>
  );
}

/** What is being computed, apart from the page: it changes many times a second. */
function Work() {
  const { t } = useTranslation();
  const work = usePrint((state) => state.work);
  const progress = usePrint((state) => state.progress);
  const stopped = usePrint((state) => state.stopped);
  const failure = usePrint((state) => state.failure);
  if (work === 'gathering')
    return (
      <div className={styles.work}>
        <ProgressBar progress={progress} onCancel={stopPrinting} />
      </div>
    );
  if (failure === null && !stopped) return null;
  return (
    <div className={styles.failure} role="alert">
      <p>
        {failure === null ? (
          t('print.stopped')
        ) : (
          <>
            <b>{t('print.failed')}</b> {failure}
          </>
        )}
      </p>
      <Button onClick={retryPrinting}>{t('print.retry')}</Button>
    </div>
  );
}
