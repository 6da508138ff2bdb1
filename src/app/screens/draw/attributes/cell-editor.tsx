import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { CLASS_NAMES, SLUM_CLASSES } from '../../../../project/attributes/class-names.ts';
import type { Field, FieldValue } from '../../../../project/attributes/fields.ts';
import { readField } from '../../../../project/attributes/read-field.ts';
import { useToasts } from '../../../components/toasts.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './attribute-table.module.css';

/** Where to go when a cell is done. */
export type Leaving = 'down' | 'up' | 'next' | 'previous' | 'stay';

interface CellEditorProps {
  readonly field: Field;
  readonly label: string;
  readonly initial: string;
  /** Begun by writing over what was there: arrow keys then leave the cell. */
  readonly isOverwriting: boolean;
  readonly onWrite: (value: FieldValue, leaving: Leaving) => void;
  readonly onGiveUp: () => void;
}

const LEAVINGS: Readonly<Record<string, Leaving>> = { Enter: 'down', Tab: 'next' };
const BACKWARDS: Readonly<Record<string, Leaving>> = { Enter: 'up', Tab: 'previous' };
const ARROWS: Readonly<Record<string, Leaving>> = { ArrowUp: 'up', ArrowDown: 'down' };

/** A cell being written. What does not fit keeps the cell open and says why. */
export function CellEditor({ field, label, initial, isOverwriting, onWrite, onGiveUp }: CellEditorProps) {
  const { show } = useTranslation();
  const id = useId();
  const [text, setText] = useState(initial);
  const done = useRef(false);
  const reading = readField(field.id, text);
  const leave = (leaving: Leaving) => {
    if (done.current || !reading.ok) return;
    done.current = true;
    onWrite(reading.value, leaving);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const leaving =
      (event.shiftKey ? BACKWARDS : LEAVINGS)[event.key] ?? (isOverwriting ? ARROWS[event.key] : undefined);
    event.stopPropagation();
    if (event.key === 'Escape') {
      done.current = true;
      onGiveUp();
    } else if (leaving) leave(leaving);
    else return;
    event.preventDefault();
  };
  const onBlur = () => {
    if (done.current) return;
    if (reading.ok) return leave('stay');
    useToasts.getState().say(show(reading.reason), { tone: 'danger' });
    onGiveUp();
  };
  return (
    <span className={styles.editor}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the cell was asked to be edited
        autoFocus
        aria-label={label}
        aria-invalid={!reading.ok || undefined}
        aria-describedby={reading.ok ? undefined : id}
        list={field.kind === 'class' ? `${id}-list` : undefined}
        value={text}
        autoComplete="off"
        onFocus={(event) => !isOverwriting && event.target.select()}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      {field.kind === 'class' && (
        <datalist id={`${id}-list`}>
          {SLUM_CLASSES.map((each) => (
            <option key={each} value={CLASS_NAMES[each].id} />
          ))}
        </datalist>
      )}
      {!reading.ok && (
        <em id={id} role="alert">
          {show(reading.reason)}
        </em>
      )}
    </span>
  );
}
