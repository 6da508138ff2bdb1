import { useEffect, useState } from 'react';
import type { Position } from '../../geo/column.ts';
import { degreesText } from '../format/degrees.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { useView } from '../state/view.ts';
import styles from './map-furniture.module.css';
import { useStage } from './stage.ts';

type UtmText = (at: Position) => string | null;

/** Where the pointer is, or the middle of the map, in degrees and in UTM. */
export function PointerReadout() {
  const { t } = useTranslation();
  const pointer = useStage((state) => state.pointer);
  const camera = useView((view) => view.camera);
  const utmText = useUtmText(pointer !== null);
  const at = pointer ?? camera?.center;
  if (!at) return null;
  return (
    <p className={styles.readout} title={pointer ? t('map.pointer') : t('map.centre')}>
      <span>{degreesText(at)}</span>
      {utmText && <span>{utmText(at)}</span>}
    </p>
  );
}

/** The projection library is fetched when a hand first comes over the map: degrees alone need none. */
function useUtmText(wanted: boolean): UtmText | null {
  const [utmText, setUtmText] = useState<{ readonly text: UtmText } | null>(null);
  const missing = wanted && utmText === null;
  useEffect(() => {
    if (missing) void import('./utm-text.ts').then(({ utmText: text }) => setUtmText({ text }));
  }, [missing]);
  return utmText?.text ?? null;
}
