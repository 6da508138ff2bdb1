import type { ReactNode } from 'react';
import { IconButton } from '../../components/button.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useBesideCard } from '../../map/beside-card.ts';
import type { Compared } from '../../state/comparison.ts';
import { useComparison } from '../../state/comparison.ts';
import { useView } from '../../state/view.ts';
import { visitNothing } from '../../state/visit.ts';
import styles from './detail-card.module.css';
import { LineageDetail } from './lineage-detail.tsx';
import { UnitDetail } from './unit-detail.tsx';

/** Slides in only while something is chosen. */
export function DetailCard() {
  const { t } = useTranslation();
  const compared = useComparison((state) => state.compared);
  const unit = useView((view) => view.unit);
  const lineage = useView((view) => view.lineage);
  const besideMaps = useBesideCard();
  const content = compared && detailOf(compared, unit, lineage);
  if (!content) return null;
  return (
    <aside
      className={styles.card}
      data-beside-maps={besideMaps}
      aria-label={t('detail.title')}
      key={`${unit} ${lineage}`}
    >
      <IconButton
        icon="close"
        label={t('common.close')}
        keys="Esc"
        className={styles.close}
        onClick={visitNothing}
      />
      {content}
    </aside>
  );
}

function detailOf(compared: Compared, unit: number | null, lineage: number | null): ReactNode {
  const chosen = lineage === null ? undefined : compared.balance.areas[lineage];
  if (chosen) return <LineageDetail compared={compared} lineage={chosen} />;
  return unit === null ? null : <UnitDetail compared={compared} unit={unit} />;
}
