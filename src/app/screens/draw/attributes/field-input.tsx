import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { SlumArea } from '../../../../domain/delineation.ts';
import { commonValue, type Field } from '../../../../project/attributes/fields.ts';
import { fieldText, readField } from '../../../../project/attributes/read-field.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './attribute-form.module.css';
import { writeFields } from './write-fields.ts';

interface FieldInputProps {
  readonly field: Field;
  readonly areas: readonly SlumArea[];
  /** Offered while typing. */
  readonly suggestions?: readonly string[];
  /** Under the field. */
  readonly children?: ReactNode;
}

/** One field of the chosen areas: written when it is left or on Enter, put back by Escape. */
export function FieldInput({ field, areas, suggestions = [], children }: FieldInputProps) {
  const { t, show } = useTranslation();
  const id = useId();
  const common = commonValue(areas, field.id);
  const shown = common.mixed ? '' : fieldText(common.value);
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? shown;
  const reading = draft === null && common.mixed ? null : readField(field.id, text);
  const fault = reading && !reading.ok ? reading.reason : null;
  const remark = reading?.ok ? reading.remark : null;
  const keep = () => {
    if (draft === null || draft === shown) setDraft(null);
    else if (reading?.ok) {
      const { value } = reading;
      setDraft(null);
      writeFields(areas.map((area) => ({ area: area.id, field: field.id, value })));
    }
  };
  useKeepWhenLeaving(keep);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') keep();
    else if (event.key === 'Escape' && draft !== null) setDraft(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{show(field.name)}</label>
      <input
        id={id}
        value={text}
        placeholder={common.mixed ? t('form.mixed') : undefined}
        inputMode={field.kind === 'number' ? 'decimal' : undefined}
        autoComplete="off"
        list={suggestions.length > 0 ? `${id}-list` : undefined}
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault || remark ? `${id}-said` : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      <p
        id={`${id}-said`}
        className={fault ? styles.fault : styles.remark}
        role={fault ? 'alert' : undefined}
      >
        {fault ? show(fault) : remark && show(remark)}
      </p>
      {children}
    </div>
  );
}

/** Choosing another area on the map takes the form away without the field being left: what was typed is kept all the same. */
function useKeepWhenLeaving(keep: () => void): void {
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => () => latest.current(), []);
}
