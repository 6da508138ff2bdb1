import { useDeferredValue, useMemo, useState } from 'react';
import { parseNumber } from '../../../domain/numbers.ts';
import type { Operation } from '../../../project/operation.ts';
import { act } from '../../state/project.ts';
import { type Drawing, drawing } from '../drawn.ts';
import styles from './parameter-dialog.module.css';
import { ParameterDialog } from './parameter-dialog.tsx';
import { previewOf } from './preview.ts';

interface MetresDialogProps<Input> {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly start: string;
  readonly operation: Operation<Input>;
  readonly inputOf: (drawing: Drawing, metres: number) => Input;
  readonly onClose: () => void;
}

/** Asks by how many metres, as people type them ("2,5"). */
export function MetresDialog<Input>({
  title,
  label,
  hint,
  start,
  operation,
  inputOf,
  onClose,
}: MetresDialogProps<Input>) {
  const [now] = useState(drawing);
  const [typed, setTyped] = useState(start);
  const metres = parseNumber(useDeferredValue(typed), 'comma').value;
  const preview = useMemo(
    () => (now && metres !== null ? previewOf(operation, now.document, inputOf(now, metres)) : null),
    [now, metres, operation, inputOf],
  );
  const apply = () => {
    if (now && metres !== null && act(operation, inputOf(now, metres))) onClose();
  };
  return (
    <ParameterDialog title={title} preview={preview} onApply={apply} onClose={onClose}>
      <label>
        {label}
        <input
          type="text"
          inputMode="decimal"
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onFocus={(event) => event.target.select()}
        />
        <span className={styles.hint}>{hint}</span>
      </label>
    </ParameterDialog>
  );
}
