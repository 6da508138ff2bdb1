import { useEffect, useState } from 'react';
import type { SheetPreview } from '../../../workers/report-api.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { usePrint } from '../../state/print.ts';
import styles from './paper.module.css';
import { pixelWidth } from './zoom.ts';

interface PaperProps {
  readonly preview: SheetPreview | null;
  /** Times its true size. */
  readonly factor: number;
}

/** The page, or the place it will take. */
export function Paper({ preview, factor }: PaperProps) {
  return preview ? <PaperImage preview={preview} width={pixelWidth(factor, preview)} /> : <Skeleton />;
}

function PaperImage({ preview, width }: { readonly preview: SheetPreview; readonly width: number }) {
  const { t } = useTranslation();
  const stale = usePrint((state) => state.stale);
  const paper = usePrint((state) => state.settings.paper);
  const url = useObjectUrl(preview.svg);
  const alt = t('print.previewAlt', {
    title: preview.titles[preview.page] ?? '',
    page: preview.page + 1,
    count: preview.count,
    paper,
  });
  return (
    <div
      className={styles.paper}
      data-stale={stale}
      style={{ width, aspectRatio: `${preview.width} / ${preview.height}` }}
    >
      {url && <img src={url} alt={alt} data-sheet={preview.page} draggable={false} />}
      {stale && <p className={styles.remaking}>{t('print.stale')}</p>}
    </div>
  );
}

function Skeleton() {
  const { t } = useTranslation();
  const work = usePrint((state) => state.work);
  const { landscape } = usePrint((state) => state.settings);
  if (work === 'none') return null;
  return (
    <div className={styles.skeleton} data-landscape={landscape}>
      <p role="status">{t(work === 'gathering' ? 'print.gathering' : 'print.layingOut')}</p>
    </div>
  );
}

/** An address of a blob for as long as it is shown. */
function useObjectUrl(blob: Blob): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
