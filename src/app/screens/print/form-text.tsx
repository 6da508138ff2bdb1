import { useId, useState } from 'react';
import styles from './form.module.css';

interface FormTextProps {
  readonly label: string;
  /** As the project has it. */
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly example?: string;
  readonly hint?: string;
  readonly rows?: number;
  /** Why a text cannot be taken; null: it can. */
  readonly faultOf?: (value: string) => string | null;
}

/**
 * A line that becomes part of the project when it is left: one step to undo, not one a letter. Give it the value as `key`, so
 * that it follows an undo.
 */
export function FormText({ label, value, onCommit, example, hint, rows, faultOf }: FormTextProps) {
  const [typed, setTyped] = useState(value);
  const id = useId();
  const fault = faultOf?.(typed.trim()) ?? null;
  const said = fault ?? hint;
  const commit = () => {
    if (fault === null && typed.trim() !== value) onCommit(typed.trim());
  };
  const shared = {
    id: `${id}-text`,
    value: typed,
    placeholder: example,
    'aria-invalid': fault !== null,
    'aria-describedby': said === undefined ? undefined : id,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => setTyped(target.value),
    onBlur: commit,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={`${id}-text`}>{label}</label>
      {rows === undefined ? (
        <input type="text" {...shared} onKeyDown={({ key }) => key === 'Enter' && commit()} />
      ) : (
        <textarea rows={rows} {...shared} />
      )}
      {said !== undefined && (
        <p id={id} className={fault === null ? styles.remark : styles.fault}>
          {said}
        </p>
      )}
    </div>
  );
}
