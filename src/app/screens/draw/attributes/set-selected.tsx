import { useState } from 'react';
import type { TableRow } from '../../../../project/attributes/columns.ts';
import { FIELDS, fieldOf } from '../../../../project/attributes/fields.ts';
import { readField } from '../../../../project/attributes/read-field.ts';
import { available, unavailable } from '../../../../project/operation.ts';
import { Button } from '../../../components/button.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './attribute-table.module.css';
import { ReasonedButton } from './reasoned-button.tsx';
import { fillDown, setInRows } from './table-acts.ts';

interface SetSelectedProps {
  /** The chosen rows, in the order shown: two or more. */
  readonly chosen: readonly TableRow[];
  /** Field of the active cell. */
  readonly column: string | null;
}

/** One value for many rows: typed here, or taken from the uppermost. */
export function SetSelected({ chosen, column }: SetSelectedProps) {
  const { t, show } = useTranslation();
  const [picked, setPicked] = useState<string | null>(null);
  const [text, setText] = useState('');
  const field = fieldOf(picked ?? column ?? '') ?? FIELDS[0];
  const reading = readField(field.id, text);
  const fault = text !== '' && !reading.ok ? reading.reason : null;
  const set = () => {
    if (!reading.ok) return;
    const areas = chosen.map(({ area }) => area.id);
    if (setInRows(areas, field.id, reading.value)) setText('');
  };
  return (
    <form
      className={styles.bulk}
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <span>{t('table.forChosen', { count: chosen.length })}</span>
      <select
        aria-label={t('table.bulkField')}
        value={field.id}
        onChange={({ target }) => setPicked(target.value)}
      >
        {FIELDS.map(({ id, name }) => (
          <option key={id} value={id}>
            {show(name)}
          </option>
        ))}
      </select>
      <input
        aria-label={t('table.bulkValue')}
        placeholder={t('table.bulkPlaceholder')}
        aria-invalid={fault !== null || undefined}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <ReasonedButton
        look="primary"
        availability={reading.ok ? available : unavailable(reading.reason)}
        onClick={set}
      >
        {t('table.set')}
      </ReasonedButton>
      <Button title={t('table.fillDownHint')} onClick={() => fillDown(chosen, field.id)}>
        {t('table.fillDown')}
      </Button>
      {fault && <em role="alert">{show(fault)}</em>}
    </form>
  );
}
