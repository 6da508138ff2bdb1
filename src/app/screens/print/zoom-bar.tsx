import { IconButton } from '../../components/button.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { within, type Zoom } from './zoom.ts';
import styles from './zoom-bar.module.css';

const STEP = 1.4;

interface ZoomBarProps {
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  /** Times its true size that the page is shown at now. */
  readonly factor: number;
}

export function ZoomBar({ zoom, onZoom, factor }: ZoomBarProps) {
  const { t } = useTranslation();
  const times = (step: number) => onZoom(within(factor * step));
  const fits: readonly { readonly zoom: Zoom; readonly label: string; readonly hint: string }[] = [
    { zoom: 'page', label: t('print.fitPage'), hint: t('print.fitPageHint') },
    { zoom: 'width', label: t('print.fitWidth'), hint: t('print.fitWidthHint') },
    { zoom: 1, label: t('print.trueSize'), hint: t('print.trueSizeHint') },
  ];
  return (
    <fieldset className={styles.bar} aria-label={t('print.zoom')}>
      <IconButton
        className={styles.step ?? ''}
        icon="minus"
        label={t('print.zoomOut')}
        onClick={() => times(1 / STEP)}
      />
      {fits.map((fit) => (
        <button
          key={fit.label}
          type="button"
          className={styles.fit}
          data-zoom={fit.zoom}
          title={fit.hint}
          aria-pressed={zoom === fit.zoom}
          onClick={() => onZoom(fit.zoom)}
        >
          {fit.label}
        </button>
      ))}
      <IconButton
        className={styles.step ?? ''}
        icon="plus"
        label={t('print.zoomIn')}
        onClick={() => times(STEP)}
      />
    </fieldset>
  );
}
