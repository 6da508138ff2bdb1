import { memo } from 'react';
import type { SlumArea } from '../../../../domain/delineation.ts';
import { CLASS_NAMES } from '../../../../project/attributes/class-names.ts';
import { Icon } from '../../../components/icon.tsx';
import { decimal, hectareText, integer } from '../../../format/numbers.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './area-list.module.css';
import type { FaultMark } from './area-marks.ts';

export interface AreaRowMarks {
  readonly hectares: number | null;
  readonly clearedBy: string | null;
  readonly faults: FaultMark | null;
}

/** One area: its class, name and place; hectares drawn over those stated. */
export const AreaRow = memo(function AreaRow({
  area,
  hectares,
  clearedBy,
  faults,
}: AreaRowMarks & { readonly area: SlumArea }) {
  const { t } = useTranslation();
  const names = new Set([area.kelurahan, area.kawasan]);
  const place = [...names].filter((name) => name !== null && name !== area.label);
  return (
    <>
      <ClassMark slumClass={area.slumClass} />
      <span className={styles.name}>
        <b>{area.label}</b>
        <small>
          {clearedBy !== null && <em title={t('areas.clearedBy', { name: clearedBy })}>{clearedBy}</em>}
          {faults && <FaultBadge {...faults} />}
          {place.join(' · ') || t('areas.noPlace')}
        </small>
      </span>
      <span className={styles.figures}>
        <b>{hectareText(hectares)}</b>
        <small title={t('areas.statedHint')}>{t('areas.stated', { hectares: decimal(area.statedHa) })}</small>
      </span>
    </>
  );
});

function ClassMark({ slumClass }: Pick<SlumArea, 'slumClass'>) {
  const { t, show } = useTranslation();
  const name = slumClass ? show(CLASS_NAMES[slumClass]) : t('areas.noClass');
  return (
    <span className={styles.mark} data-class={slumClass ?? 'unknown'} title={name}>
      <span aria-hidden="true">{slumClass ? t(`areas.mark.${slumClass}`) : '?'}</span>
      <span className="visually-hidden">{name}</span>
    </span>
  );
}

function FaultBadge({ worst, count }: FaultMark) {
  const { t } = useTranslation();
  return (
    <i className={styles[worst]} title={t('areas.faults', { count })}>
      <Icon name={worst} size={13} />
      <span aria-hidden="true">{integer(count)}</span>
      <span className="visually-hidden">{t('areas.faults', { count })}</span>
    </i>
  );
}
