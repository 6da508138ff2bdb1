import type { Figures } from '../../../../comparison/balance.ts';
import { decimal } from '../../../format/numbers.ts';
import { unbroken } from '../../../format/state-name.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useStage } from '../../../map/stage.ts';
import type { Compared } from '../../../state/comparison.ts';
import type { ChangeKind } from '../../../state/view.ts';
import styles from './map-corners.module.css';
import { Swatch } from './swatch.tsx';

const KINDS: readonly ChangeKind[] = ['remaining', 'reduced', 'added', 'uncertain'];

interface MapCornersProps {
  readonly compared: Compared;
  /** What the map is about. */
  readonly figures: Figures;
  readonly look: string;
  readonly dark: boolean;
}

/** On the map: which state it shows, what its colours are, and whether its shapes are made up. */
export function MapCorners({ compared, figures, look, dark }: MapCornersProps) {
  const { t } = useTranslation();
  const attributions = useStage((state) => state.attributions);
  const before = unbroken(compared.before.name);
  const after = unbroken(compared.after.name);
  const hasUncertain = /[1-9]/.test(decimal(figures.uncertainReducedHa + figures.uncertainAddedHa));
  const kinds = KINDS.filter((kind) => kind !== 'uncertain' || hasUncertain);
  const isSide = look === 'before' || look === 'after';
  const state = look === 'before' ? before : after;
  const isEmpty = isSide && (look === 'before' ? figures.beforeHa : figures.afterHa) === 0;
  return (
    <div className={styles.corners}>
      <div className={styles.head}>
        {compared.illustrative && <p className={styles.badge}>{t('common.illustrative')}</p>}
        <p className={styles.chip} data-chip>
          {isSide && <small>{t(`show.${look}`)}</small>}
          <b>{isSide ? state : `${before} → ${after}`}</b>
        </p>
      </div>
      {isEmpty && <p className={styles.empty}>{t('show.noneAt', { state })}</p>}
      <div className={styles.foot}>
        {!isSide && (
          <ul className={styles.legend} aria-label={t('map.legend')}>
            {kinds.map((kind) => (
              <li key={kind}>
                <Swatch kind={kind} dark={dark} />
                {t(`kind.${kind}`)}
              </li>
            ))}
          </ul>
        )}
        {attributions.length > 0 && <p className={styles.owed}>{attributions.join(' · ')}</p>}
      </div>
    </div>
  );
}
