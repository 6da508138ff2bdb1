import { useMemo } from 'react';
import type { SlumArea } from '../../../../domain/delineation.ts';
import { FIELDS, type Field } from '../../../../project/attributes/fields.ts';
import { rulesetOf } from '../../../../project/attributes/score-class.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useDocument } from '../../../state/project.ts';
import { useChosenAreas, useDrawn } from '../areas/use-drawn.ts';
import styles from './attribute-form.module.css';
import { ClassSelect } from './class-select.tsx';
import { FieldInput } from './field-input.tsx';
import { fillFromMap, unitLayerOf, whenUnits } from './fill-from-map.ts';
import { OriginalRow } from './original-row.tsx';
import { ReasonedButton } from './reasoned-button.tsx';
import { StatedField } from './stated-field.tsx';

/** What the SK attachment says of the chosen areas. Nothing while none is chosen. */
export function AttributeForm() {
  const { t } = useTranslation();
  const areas = useChosenAreas();
  if (areas.length === 0) return null;
  return (
    <section className={styles.form} aria-label={t('form.title')}>
      <h3>{areas.length > 1 ? t('form.many', { count: areas.length }) : t('form.title')}</h3>
      {areas.length > 1 && <p className={styles.remark}>{t('form.manyHint')}</p>}
      {FIELDS.map((field) => (
        <FormField key={`${field.id} ${areas.map(({ id }) => id).join(' ')}`} field={field} areas={areas} />
      ))}
      {areas.length === 1 && <OriginalRow area={areas[0]} />}
    </section>
  );
}

interface FormFieldProps {
  readonly field: Field;
  readonly areas: readonly SlumArea[];
}

function FormField({ field, areas }: FormFieldProps) {
  const ruleset = rulesetOf(useDrawn()?.decree.year ?? null);
  if (field.id === 'slumClass') return <ClassSelect areas={areas} ruleset={ruleset} />;
  if (field.id === 'statedHa') return <StatedField field={field} areas={areas} />;
  if (field.id === 'kelurahan') return <UnitField field={field} areas={areas} />;
  return <FieldInput field={field} areas={areas} />;
}

function UnitField({ field, areas }: FormFieldProps) {
  const { t } = useTranslation();
  const document = useDocument();
  const layer = unitLayerOf(document);
  const names = useMemo(() => [...new Set(layer?.units.map(({ name }) => name))].sort(), [layer]);
  return (
    <FieldInput field={field} areas={areas} suggestions={names}>
      <ReasonedButton
        look="quiet"
        availability={whenUnits(document)}
        hint={t('form.fillUnitsHint')}
        onClick={() => void fillFromMap(areas.map(({ id }) => id))}
      >
        {t('form.fillUnits')}
      </ReasonedButton>
    </FieldInput>
  );
}
