import type { ScanBackdrop } from '../../../../../project/backdrop.ts';
import { faultText } from '../../../../../project/operations/backdrop/refusals.ts';
import { Segmented } from '../../../../components/segmented.tsx';
import { decimal } from '../../../../format/numbers.ts';
import { useTranslation } from '../../../../i18n/use-translation.ts';
import { choosePlacedFit } from '../../../../state/backdrop-placing.ts';
import styles from './georeference-window.module.css';
import type { ScanFit } from './use-scan-fit.ts';

/** How well the points agree, in metres, and the ways to fit them. */
export function FitSummary({ scan, fit }: { readonly scan: ScanBackdrop; readonly fit: ScanFit }) {
  const { t, show } = useTranslation();
  const { placed, fault, worst } = fit;
  return (
    <div className={styles.summary}>
      <div aria-live="polite">
        {fault && scan.controlPoints.length > 0 && (
          <p className={fault.kind === 'too-few' ? styles.soft : styles.fault}>{show(faultText(fault))}</p>
        )}
        {placed && (
          <p>
            {placed.spare === 0 ? (
              t('place.exact', { count: scan.controlPoints.length })
            ) : (
              <>
                {t('place.rms')} <b>{decimal(placed.rms)} m</b>
                {worst !== null &&
                  ` · ${t('place.worst', { point: worst + 1, metres: decimal(placed.residuals[worst]) })}`}
              </>
            )}
            {` · ${t('place.pixel', { metres: decimal(placed.pixelSize) })}`}
          </p>
        )}
      </div>
      <Segmented
        label={t('place.fit')}
        value={scan.fit}
        onChange={choosePlacedFit}
        choices={[
          { value: 'affine', label: t('place.affine'), hint: t('place.affineHint') },
          { value: 'similarity', label: t('place.similarity'), hint: t('place.similarityHint') },
        ]}
      />
    </div>
  );
}
