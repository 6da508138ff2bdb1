import { useEffect } from 'react';
import { Button } from '../../../components/button.tsx';
import { degreesText } from '../../../format/degrees.ts';
import { decimal } from '../../../format/numbers.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { boundsAround, flyTo } from '../../../map/stage.ts';
import { typePoint } from '../../../state/draw-hands.ts';
import { askGps, forgetGps, useGps } from '../../../state/gps.ts';
import styles from './coordinate-bar.module.css';

/** A point from the device, with how far it may be off. */
export function GpsPoint() {
  const { t } = useTranslation();
  const { fix, isAsking, refusal } = useGps();
  useEffect(() => forgetGps, []);
  useEffect(() => {
    if (fix) flyTo(boundsAround(fix.at));
  }, [fix]);
  return (
    <div className={styles.form}>
      <Button icon="target" onClick={askGps} aria-disabled={isAsking || undefined}>
        {t(isAsking ? 'gps.asking' : fix ? 'gps.again' : 'gps.ask')}
      </Button>
      {fix && (
        <Button look="primary" onClick={() => typePoint(fix.at)}>
          {t('gps.use')}
        </Button>
      )}
      <p className={styles.message} data-refused={refusal !== null} aria-live="polite">
        {refusal
          ? t(`gps.${refusal}`)
          : fix && t('gps.fix', { place: degreesText(fix.at), metres: decimal(fix.metres, 1) })}
      </p>
    </div>
  );
}
