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
  const utmText = useUtmText();
  const at = pointer ?? camera?.center;
  if (!at) return null;
  return (
    <p className={styles.readout} title={pointer ? t('map.pointer') : t('map.centre')}>
      <span>{degreesText(at)}</span>
      {utmText && <span>{utmText(at)}</span>}
    </p>
  );
}

/** The projection library comes after everything else: degrees alone need none. */
function useUtmText(): UtmText | null {
  const [utmText, setUtmText] = useState<{ readonly text: UtmText } | null>(null);
  useEffect(() => {
    const load = () => void import('./utm-text.ts').then(({ utmText: text }) => setUtmText({ text }));
    const timer = setTimeout(load, 1500);
    return () => clearTimeout(timer);
  }, []);
  return utmText?.text ?? null;
}
