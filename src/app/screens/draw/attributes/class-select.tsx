import { useId } from 'react';
import type { SlumArea } from '../../../../domain/delineation.ts';
import { CLASS_NAMES, SLUM_CLASSES } from '../../../../project/attributes/class-names.ts';
import { commonValue, type FieldChange } from '../../../../project/attributes/fields.ts';
import { classOfScore, type Ruleset } from '../../../../project/attributes/score-class.ts';
import { Button } from '../../../components/button.tsx';
import { decimal, integer } from '../../../format/numbers.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './attribute-form.module.css';
import { writeFields } from './write-fields.ts';

const MIXED = 'mixed';

interface ClassSelectProps {
  readonly areas: readonly SlumArea[];
  readonly ruleset: Ruleset;
}

/** Tingkat kekumuhan; under it what the score says it should be. */
export function ClassSelect({ areas, ruleset }: ClassSelectProps) {
  const { t, show } = useTranslation();
  const id = useId();
  const common = commonValue(areas, 'slumClass');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('form.class')}</label>
      <select
        id={id}
        value={common.mixed ? MIXED : (common.value ?? '')}
        onChange={({ target }) => {
          const value = SLUM_CLASSES.find((each) => each === target.value) ?? null;
          writeFields(areas.map((area) => ({ area: area.id, field: 'slumClass', value })));
        }}
      >
        {common.mixed && (
          <option value={MIXED} disabled>
            {t('form.mixed')}
          </option>
        )}
        <option value="">{t('form.empty')}</option>
        {SLUM_CLASSES.map((each) => (
          <option key={each} value={each}>
            {show(CLASS_NAMES[each])}
          </option>
        ))}
      </select>
      <ClassByScore areas={areas} ruleset={ruleset} />
    </div>
  );
}

function ClassByScore({ areas, ruleset }: ClassSelectProps) {
  const { t, show } = useTranslation();
  const changes = areas.flatMap(({ id, score, slumClass }): FieldChange[] => {
    const value = score === null ? null : classOfScore(score, ruleset);
    return value === null || value === slumClass ? [] : [{ area: id, field: 'slumClass', value }];
  });
  const [first] = areas;
  const rules = show(ruleset.name);
  const said =
    areas.length > 1
      ? changes.length > 0 && t('form.classesDiffer', { count: integer(changes.length), rules })
      : first?.score !== null &&
        first !== undefined &&
        t('form.scoreMeans', {
          score: decimal(first.score, Number.isInteger(first.score) ? 0 : 2),
          name: show(CLASS_NAMES[classOfScore(first.score, ruleset)]),
          rules,
        });
  return (
    <>
      {said && <p className={styles.remark}>{said}</p>}
      {changes.length > 0 && (
        <Button look="quiet" onClick={() => writeFields(changes)}>
          {t('form.classFromScore')}
        </Button>
      )}
    </>
  );
}
