import { Icon } from './icon.tsx';
import styles from './search-field.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The shortcut "/" goes to the first of these on the page. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <span className={styles.field}>
      <Icon name="search" size={16} />
      <input
        type="search"
        data-search
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
