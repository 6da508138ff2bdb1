import { useId, useState } from 'react';
import { LARGEST_SCALE, type SheetSettings, SMALLEST_SCALE } from '../../../reports/sheet/settings.ts';
import { integer } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { usePrint } from '../../state/print.ts';
import { setSheets } from '../../state/print-session.ts';
import { parseScale } from '../../state/print-settings.ts';
import styles from './form.module.css';

/** Offered when a scale is first fixed and none is known from the sheet in sight. */
const USUAL_SCALE = 5000;

/** Fit, or a scale typed as people write it; below it the scale that the sheet in sight has. */
export function ScaleField({ settings }: { readonly settings: SheetSettings }) {
  const { t } = useTranslation();
  const shown = usePrint((state) => state.preview?.scale ?? null);
  const stale = usePrint((state) => state.stale);
  const fixed = Math.min(SMALLEST_SCALE, Math.max(LARGEST_SCALE, shown ?? USUAL_SCALE));
  return (
    <fieldset className={styles.group}>
      <legend>{t('print.scale')}</legend>
      <label className={styles.check}>
        <input
          type="radio"
          name="scale"
          checked={settings.scale === null}
          onChange={() => setSheets({ scale: null })}
        />
        {t('print.scaleFit')}
      </label>
      <div className={styles.scale}>
        <label className={styles.check}>
          <input
            type="radio"
            name="scale"
            checked={settings.scale !== null}
            onChange={() => setSheets({ scale: fixed })}
          />
          {t('print.scaleFixed')}
        </label>
        {settings.scale !== null && <ScaleInput scale={settings.scale} />}
      </div>
      {shown !== null && !stale && (
        <p className={styles.remark}>{t('print.scaleIs', { scale: integer(shown) })}</p>
      )}
    </fieldset>
  );
}

function ScaleInput({ scale }: { readonly scale: number }) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState(integer(scale));
  const isWrong = parseScale(typed) === null;
  const commit = () => {
    const parsed = parseScale(typed);
    if (parsed === null) return;
    setTyped(integer(parsed));
    if (parsed !== scale) setSheets({ scale: parsed });
  };
  return (
    <>
      <span className={styles.prefixed}>
        <span aria-hidden="true">1:</span>
        <input
          type="text"
          inputMode="numeric"
          aria-label={t('print.scaleOf')}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? id : undefined}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={commit}
          onKeyDown={({ key }) => key === 'Enter' && commit()}
        />
      </span>
      {isWrong && (
        <p id={id} className={styles.fault} role="alert">
          {t('print.scaleWrong')}
        </p>
      )}
    </>
  );
}
