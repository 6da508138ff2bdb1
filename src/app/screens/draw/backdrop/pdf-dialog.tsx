import { useEffect, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { addPage, cancelAdding, useAdding } from './adding.ts';
import type { OpenPdf } from './files/pdf.ts';
import { MOST_PIXELS } from './files/picture.ts';
import styles from './pdf-dialog.module.css';

const THUMBNAIL_PIXELS = 240;

/** Which page of a PDF is the map. */
export default function PdfDialog({ pdf }: { readonly pdf: OpenPdf }) {
  const { t } = useTranslation();
  const isReading = useAdding(({ stage }) => stage !== 'idle');
  const [page, setPage] = useState(1);
  const size = usePageSize(pdf, page);
  return (
    <Dialog
      wide
      title={t('pdf.title')}
      onClose={cancelAdding}
      foot={
        <>
          <p className={styles.size} role="status">
            {isReading && t('pdf.drawing', { page })}
            {!isReading && size && t('pdf.size', { page, ...size, most: MOST_PIXELS })}
          </p>
          <Button onClick={cancelAdding}>{t('common.cancel')}</Button>
          <Button look="primary" disabled={isReading} onClick={() => void addPage(page)}>
            {t('pdf.use', { page })}
          </Button>
        </>
      }
    >
      <fieldset>
        <legend className="visually-hidden">{t('pdf.pages')}</legend>
        <ul className={styles.pages}>
          {Array.from({ length: pdf.pages }, (_, index) => index + 1).map((number) => (
            <li key={number}>
              <label className={styles.page}>
                <input
                  type="radio"
                  name="pdf-page"
                  checked={number === page}
                  onChange={() => setPage(number)}
                />
                <Thumbnail pdf={pdf} page={number} />
                {t('pdf.page', { page: number })}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </Dialog>
  );
}

/** Drawn once it is scrolled into sight. */
function Thumbnail({ pdf, page }: { readonly pdf: OpenPdf; readonly page: number }) {
  const [holder, setHolder] = useState<HTMLElement | null>(null);
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!holder) return;
    let made: string | null = null;
    let ended = false;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void pdf.thumbnail(page, THUMBNAIL_PIXELS).then((file) => {
        if (!file || ended) return;
        made = URL.createObjectURL(file);
        setUrl(made);
      });
    });
    observer.observe(holder);
    return () => {
      ended = true;
      observer.disconnect();
      if (made) URL.revokeObjectURL(made);
    };
  }, [holder, pdf, page]);
  return (
    <span ref={setHolder} className={styles.thumbnail}>
      {url && <img src={url} alt="" />}
    </span>
  );
}

function usePageSize(pdf: OpenPdf, page: number) {
  const [size, setSize] = useState<{
    readonly width: number;
    readonly height: number;
    readonly dpi: number;
  } | null>(null);
  useEffect(() => {
    let ended = false;
    pdf.sizeOf(page).then(
      (found) => !ended && setSize(found),
      () => !ended && setSize(null),
    );
    return () => {
      ended = true;
    };
  }, [pdf, page]);
  return size;
}
