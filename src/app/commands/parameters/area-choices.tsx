import { useId } from 'react';
import type { AreaId, SlumArea } from '../../../domain/delineation.ts';
import styles from './parameter-dialog.module.css';

interface AreaChoicesProps {
  readonly kind: 'radio' | 'checkbox';
  readonly label: string;
  readonly areas: readonly SlumArea[];
  readonly chosen: readonly AreaId[];
  readonly onToggle: (area: AreaId) => void;
}

/** Areas to choose one or some of, with where they are: labels alone repeat from kelurahan to kelurahan. */
export function AreaChoices({ kind, label, areas, chosen, onToggle }: AreaChoicesProps) {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {areas.map((area, index) => (
        <label key={area.id}>
          <input
            type={kind}
            data-autofocus={index === 0 || undefined}
            name={name}
            checked={chosen.includes(area.id)}
            onChange={() => onToggle(area.id)}
          />
          <span>
            {area.label}
            <small>{[area.kawasan, area.kelurahan].filter(Boolean).join(' · ')}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
