import type { RuleId } from '../../../../project/finding.ts';
import { Icon } from '../../../components/icon.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './check-list.module.css';

/** In the order in which a person would look. */
const RULES: readonly RuleId[] = [
  'self-crossing',
  'overlap',
  'gap',
  'thin',
  'outside-units',
  'other-unit',
  'stated-differs',
  'near-limit',
  'duplicate-attribute',
  'missing-attribute',
  'malformed-attribute',
];
const NEEDS_UNITS: readonly RuleId[] = ['outside-units', 'other-unit'];

interface NothingWrongProps {
  readonly count: number;
  readonly hasUnits: boolean;
}

/** That the checks are content, and with what. */
export function NothingWrong({ count, hasUnits }: NothingWrongProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.content}>
      <h2>
        <Icon name="check" size={18} /> {t('checks.nothing')}
      </h2>
      <p>{t('checks.lookedAt', { count })}</p>
      <ul>
        {RULES.map((rule) => {
          const skipped = !hasUnits && NEEDS_UNITS.includes(rule);
          return (
            <li key={rule} data-skipped={skipped}>
              {t(`checks.rule.${rule}`)}
              {skipped && <small> {t('checks.needsUnits')}</small>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
