import { type FormEvent, useState } from 'react';
import type { TableRow } from '../../../../project/attributes/columns.ts';
import { FIELDS, fieldOf } from '../../../../project/attributes/fields.ts';
import { readField } from '../../../../project/attributes/read-field.ts';
import { available, unavailable } from '../../../../project/operation.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './attribute-table.module.css';
import { ReasonedButton } from './reasoned-button.tsx';
import { fillDown, setInRows } from './table-acts.ts';

interface SetSelectedProps {
  /** The chosen rows, in the order shown. */
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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!reading.ok) return;
    const areas = chosen.map(({ area }) => area.id);
    if (setInRows(areas, field.id, reading.value)) setText('');
  };
  return (
    <form className={styles.bulk} onSubmit={submit}>
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
      <button type="submit" className={styles.set} disabled={!reading.ok}>
        {t('table.set')}
      </button>
      <ReasonedButton
        availability={chosen.length > 1 ? available : FEW}
        hint={t('table.fillDownHint')}
        onClick={() => fillDown(chosen, field.id)}
      >
        {t('table.fillDown')}
      </ReasonedButton>
      {fault && <em role="alert">{show(fault)}</em>}
    </form>
  );
}

const FEW = unavailable({
  id: 'Pilih dua baris atau lebih: nilai baris teratas disalin ke baris di bawahnya.',
  en: 'Choose two rows or more: the value of the uppermost is copied to those below.',
});
