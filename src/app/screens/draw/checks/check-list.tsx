import { useMemo, useState } from 'react';
import type { Delineation } from '../../../../domain/delineation.ts';
import { editedAreas } from '../../../../project/attributes/origin.ts';
import type { Finding } from '../../../../project/finding.ts';
import { available } from '../../../../project/operation.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { integer } from '../../../format/numbers.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useDraw } from '../../../state/draw.ts';
import { useDocument, useProject } from '../../../state/project.ts';
import { useDrawn } from '../areas/use-drawn.ts';
import { ReasonedButton } from '../attributes/reasoned-button.tsx';
import styles from './check-list.module.css';
import { CheckSettings } from './check-settings.tsx';
import { CHECKING, FindingItem } from './finding-item.tsx';
import {
  type FindingGroup,
  groupByRule,
  mendableTogether,
  type Origin,
  ofOrigin,
  withOrigin,
} from './group-findings.ts';
import { mendFindings } from './mend.ts';
import { NothingWrong } from './nothing-wrong.tsx';

const ORIGINS: readonly Origin[] = ['all', 'new', 'inherited'];
const FIRST_SHOWN = 20;

/** What the checks have against the SK being drawn. */
export function CheckList() {
  const { t } = useTranslation();
  const drawn = useDrawn();
  const document = useDocument();
  const findings = useDraw((state) => state.findings);
  if (!drawn || !document) return null;
  return (
    <section className={styles.checks} aria-label={t('checks.title')}>
      {findings === null ? (
        <p className={styles.soft} role="status">
          {t('checks.running')}
        </p>
      ) : findings.length === 0 ? (
        <NothingWrong count={drawn.areas.length} hasUnits={document.comparison.units !== null} />
      ) : (
        <Findings drawn={drawn} findings={findings} />
      )}
      <CheckSettings settings={document.checks} />
    </section>
  );
}

interface FindingsProps {
  readonly drawn: Delineation;
  readonly findings: readonly Finding[];
}

function Findings({ drawn, findings }: FindingsProps) {
  const { t } = useTranslation();
  const [origin, setOrigin] = useState<Origin>('all');
  const { steps, position } = useProject((state) => state.history);
  // A cure holds the shapes that areas are to have: one made for an earlier shape would take back what was drawn since.
  const isFresh = useDraw(({ findingsOf }) => findingsOf === drawn);
  const sorted = useMemo(
    () => withOrigin(findings, editedAreas(steps, position, drawn.id)),
    [findings, steps, position, drawn.id],
  );
  const groups = useMemo(() => groupByRule(ofOrigin(sorted, origin)), [sorted, origin]);
  const count = (of: Origin) => integer(ofOrigin(sorted, of).length);
  return (
    <>
      <div className={styles.origins}>
        <Segmented
          label={t('checks.origin')}
          value={origin}
          onChange={setOrigin}
          choices={ORIGINS.map((value) => ({
            value,
            label: `${t(`checks.origin.${value}`)} ${count(value)}`,
            hint: t(`checks.originHint.${value}`),
          }))}
        />
      </div>
      {groups.length === 0 && <p className={styles.soft}>{t(`checks.none.${origin}`)}</p>}
      {groups.map((group) => (
        <Group key={group.rule} group={group} isFresh={isFresh} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly isFresh: boolean;
}

function Group({ group: { rule, worst, findings }, isFresh }: GroupProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(FIRST_SHOWN);
  const curable = findings.filter(({ finding }) => finding.mend !== null).length;
  const together = useMemo(() => mendableTogether(findings), [findings]);
  return (
    <details className={styles.group} open>
      <summary>
        <span className={styles[worst]}>
          <Icon name={worst} size={16} />
        </span>
        <b>{t(`checks.rule.${rule}`)}</b> {integer(findings.length)}
      </summary>
      {curable > 1 && (
        <ReasonedButton
          availability={isFresh ? available : CHECKING}
          hint={t(together.length < curable ? 'checks.mendSomeHint' : 'checks.mendAllHint')}
          onClick={() => mendFindings(together)}
        >
          {together.length < curable
            ? t('checks.mendSome', { count: together.length, all: curable })
            : t('checks.mendAll', { count: curable })}
        </ReasonedButton>
      )}
      <ul>
        {findings.slice(0, shown).map((each) => (
          <FindingItem key={each.finding.key} {...each} isFresh={isFresh} />
        ))}
      </ul>
      {shown < findings.length && (
        <Button look="quiet" onClick={() => setShown(shown + FIRST_SHOWN)}>
          {t('common.showMore', { count: findings.length - shown })}
        </Button>
      )}
    </details>
  );
}
