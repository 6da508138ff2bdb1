import { useTranslation } from '../../i18n/use-translation.ts';
import styles from './picture-preview.module.css';
import type { Pixels } from './picture-size-field.tsx';
import type { PicturePreview as Preview } from './use-picture-preview.ts';

interface PicturePreviewProps {
  readonly preview: Preview;
  readonly pixels: Pixels;
  /** What it is a picture of. */
  readonly title: string;
}

/** The picture as it will be saved, on a small scale. */
export function PicturePreview({ preview: { url, isBusy, failure }, pixels, title }: PicturePreviewProps) {
  const { t } = useTranslation();
  const { width, height } = pixels;
  if (failure !== null)
    return (
      <p className={styles.fault} role="alert">
        {failure}
      </p>
    );
  return (
    <figure className={styles.figure} aria-busy={isBusy || url === null}>
      <div className={styles.frame} style={{ aspectRatio: `${width} / ${height}` }}>
        {url === null ? (
          <p role="status">{t('print.pictureMaking')}</p>
        ) : (
          <img src={url} alt={t('print.pictureAlt', { title })} data-picture="" />
        )}
      </div>
    </figure>
  );
}
