import { type ReactNode, useId } from 'react';
import { parseDate } from '../../../../domain/dates.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './clear-dialog.module.css';

/** A BA as it is being typed. */
export interface TypedMinute {
  readonly name: string;
  readonly number: string;
  readonly date: string;
  readonly note: string;
}

export const EMPTY_MINUTE: TypedMinute = { name: '', number: '', date: '', note: '' };

interface MinuteFieldsProps {
  readonly typed: TypedMinute;
  readonly onType: (typed: TypedMinute) => void;
  /** The name it gets when none is typed. */
  readonly freeName?: string | undefined;
}

/** Nomor, tanggal, nama singkat and catatan of a BA. */
export function MinuteFields({ typed, onType, freeName }: MinuteFieldsProps) {
  const { t } = useTranslation();
  const wrongDate = typed.date.trim() !== '' && parseDate(typed.date) === null;
  const field = (id: keyof TypedMinute) => ({
    value: typed[id],
    onChange: (value: string) => onType({ ...typed, [id]: value }),
  });
  return (
    <div className={styles.fields}>
      <TextField label={t('cleared.number')} placeholder={t('cleared.numberExample')} {...field('number')} />
      <TextField
        label={t('cleared.date')}
        placeholder={t('cleared.dateExample')}
        fault={wrongDate ? t('cleared.dateWrong') : null}
        {...field('date')}
      />
      <TextField label={t('cleared.name')} placeholder={freeName ?? ''} {...field('name')} />
      <TextField label={t('cleared.note')} placeholder="" {...field('note')} />
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault?: string | null;
}

function TextField({ label, placeholder, value, onChange, fault = null }: TextFieldProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {fault && (
        <em id={`${id}-fault`} role="alert">
          {fault}
        </em>
      )}
    </div>
  );
}
