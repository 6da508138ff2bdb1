import { Icon } from './icon.tsx';
import styles from './picker.module.css';

interface Choice {
  /** Unique among its fellows. */
  readonly name: string;
}

interface PickerProps<Option extends Choice> {
  readonly label: string;
  /** At the right of the label. */
  readonly figure?: string;
  readonly options: readonly Option[];
  /** Index in `options`; −1: none is chosen. */
  readonly chosen: number;
  /** What stands while none is chosen. */
  readonly none: string;
  readonly onChoose: (option: Option) => void;
}

/** A list to choose from that reads as a card: what it is for, and what is chosen. */
export function Picker<Option extends Choice>({
  label,
  figure,
  options,
  chosen,
  none,
  onChoose,
}: PickerProps<Option>) {
  const name = options[chosen]?.name ?? none;
  return (
    <label className={styles.picker} title={name}>
      <span className={styles.label}>
        <span>{label}</span>
        {figure && <small>{figure}</small>}
      </span>
      <b aria-hidden="true">{name}</b>
      <Icon name="down" size={12} />
      <select
        aria-label={label}
        value={chosen}
        onChange={(event) => {
          const option = options[Number(event.target.value)];
          if (option) onChoose(option);
        }}
      >
        {chosen < 0 && <option value={-1}>{none}</option>}
        {options.map((option, index) => (
          <option key={option.name} value={index}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
