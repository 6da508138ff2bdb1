import { Icon } from '../components/icon.tsx';
import { useTranslation } from '../i18n/use-translation.ts';
import { useView } from '../state/view.ts';
import { availabilityOn } from './availability-on.ts';
import type { Command } from './command.ts';
import styles from './palette.module.css';

interface PaletteOptionProps {
  readonly id: string;
  readonly command: Command;
  readonly isCurrent: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

export function PaletteOption({ id, command, isCurrent, onPoint, onChoose }: PaletteOptionProps) {
  const { show } = useTranslation();
  const screen = useView((view) => view.screen);
  const availability = availabilityOn(screen, command);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input of the palette hears the keys of the whole list
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      aria-disabled={!availability.ok || undefined}
      tabIndex={-1}
      className={styles.option}
      onPointerMove={() => isCurrent || onPoint()}
      onClick={onChoose}
    >
      {command.icon ? <Icon name={command.icon} size={18} /> : <i />}
      <span className={styles.words}>
        <b>{show(command.label)}</b>
        {!availability.ok && <small>{show(availability.reason)}</small>}
      </span>
      <span className={styles.keys}>
        {command.keys.map((keys) => (
          <kbd key={keys}>{keys}</kbd>
        ))}
      </span>
    </div>
  );
}
