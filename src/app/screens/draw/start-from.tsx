import { useMemo } from 'react';
import type { AttributeValue } from '../../../domain/attributes.ts';
import type { ProjectDocument } from '../../../project/document.ts';
import { areasOfState, type StateOption } from '../../../project/states.ts';
import { Button } from '../../components/button.tsx';
import { Picker } from '../../components/picker.tsx';
import { integer } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import styles from './start-dialog.module.css';
import { type SubsetField, subsetFields } from './start-subset.ts';

export interface StartFromValue {
  readonly option: StateOption | null;
  readonly field: string | null;
  readonly values: readonly AttributeValue[];
}

interface StartFromProps {
  readonly document: ProjectDocument;
  readonly options: readonly StateOption[];
  readonly value: StartFromValue;
  readonly isSubset: boolean;
  readonly onChange: (value: StartFromValue) => void;
}

/** From which state the SK begins, and with which of its areas. */
export function StartFrom({ document, options, value, isSubset, onChange }: StartFromProps) {
  const { t, show } = useTranslation();
  const areas = useMemo(() => {
    const state = value.option && areasOfState(document, value.option.ref);
    return state ? state.indexes.map((index) => state.delineation.areas[index]) : [];
  }, [document, value.option]);
  const fields = useMemo(
    () => subsetFields(areas).map((field) => ({ ...field, name: show(field.name) })),
    [areas, show],
  );
  const field = fields.find(({ id }) => id === value.field) ?? null;
  const taken = isSubset ? countTaken(field, value.values) : areas.length;
  return (
    <div className={styles.from}>
      <Picker
        label={t('start.from')}
        options={options}
        chosen={value.option ? options.indexOf(value.option) : -1}
        none={t('compare.chooseState')}
        onChoose={(option) => onChange({ ...value, option, values: [] })}
      />
      {isSubset && (
        <Picker
          label={t('start.field')}
          options={fields}
          chosen={field ? fields.indexOf(field) : -1}
          none={t('compare.chooseState')}
          onChoose={({ id }) => onChange({ ...value, field: id, values: [] })}
        />
      )}
      {isSubset && field && (
        <Values field={field} chosen={value.values} onChange={(values) => onChange({ ...value, values })} />
      )}
      <p role="status" className={styles.taken}>
        {t('start.taken', { taken, all: areas.length })} {value.option?.ref.minute && t('start.fromHint')}
      </p>
    </div>
  );
}

interface ValuesProps {
  readonly field: Pick<SubsetField, 'values'>;
  readonly chosen: readonly AttributeValue[];
  readonly onChange: (values: readonly AttributeValue[]) => void;
}

function Values({ field, chosen, onChange }: ValuesProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.values}>
      <legend>{t('start.values')}</legend>
      <div className={styles.quick}>
        <Button look="quiet" onClick={() => onChange(field.values.map(({ value }) => value))}>
          {t('start.all')}
        </Button>
        <Button look="quiet" onClick={() => onChange([])}>
          {t('start.none')}
        </Button>
      </div>
      <ul>
        {field.values.map(({ value, count }) => (
          <li key={`${typeof value} ${value}`}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={(event) =>
                  onChange(
                    event.target.checked ? [...chosen, value] : chosen.filter((each) => each !== value),
                  )
                }
              />
              <span>{value === null || value === '' ? t('start.noValue') : String(value)}</span>
              <small>{integer(count)}</small>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

const countTaken = (field: Pick<SubsetField, 'values'> | null, chosen: readonly AttributeValue[]): number =>
  field?.values.reduce((sum, { value, count }) => sum + (chosen.includes(value) ? count : 0), 0) ?? 0;
