import type { Finding } from '../../../../project/finding.ts';
import { available, unavailable } from '../../../../project/operation.ts';
import { Badge } from '../../../components/badge.tsx';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { boundsAround, flyTo } from '../../../map/stage.ts';
import { chooseAreas } from '../../../state/draw.ts';
import { visitAreas } from '../areas/visit-areas.ts';
import { ReasonedButton } from '../attributes/reasoned-button.tsx';
import styles from './check-list.module.css';
import type { SortedFinding } from './group-findings.ts';
import { mendFindings } from './mend.ts';

interface FindingItemProps extends SortedFinding {
  readonly isFresh: boolean;
}

/** One finding: what is wrong, the way there, and the cure where there is a safe one. */
export function FindingItem({ finding, inherited, isFresh }: FindingItemProps) {
  const { t, show } = useTranslation();
  const { mend } = finding;
  return (
    <li className={styles.finding}>
      <p>
        <span className={styles[finding.severity]}>
          <Icon name={finding.severity} size={14} />
          <span className="visually-hidden">{t(`severity.${finding.severity}`)}: </span>
        </span>{' '}
        {show(finding.message)}{' '}
        {inherited && <Badge title={t('checks.inheritedHint')}>{t('checks.inherited')}</Badge>}
      </p>
      <div className={styles.acts}>
        <Button look="quiet" icon="target" onClick={() => visitFinding(finding)}>
          {t('common.zoomTo')}
        </Button>
        {mend && (
          <ReasonedButton
            availability={isFresh ? available : CHECKING}
            onClick={() => mendFindings([finding])}
          >
            {show(mend.label)}
          </ReasonedButton>
        )}
      </div>
    </li>
  );
}

/** Chooses the areas at fault and goes to the place itself, which may be a small part of them. */
function visitFinding({ areas, bounds, at }: Finding): void {
  const place = bounds ?? (at && boundsAround(at));
  if (place) {
    chooseAreas(areas);
    flyTo(place, true);
  } else visitAreas(areas);
}

/** Why a cure cannot be written just now. */
export const CHECKING = unavailable({
  id: 'SK baru saja berubah dan sedang diperiksa ulang. Coba sesaat lagi.',
  en: 'The decree has just changed and is being checked again. Try in a moment.',
});
