import { Icon } from '../components/icon.tsx';
import { useTip } from '../components/tip.tsx';
import { useTranslation } from '../i18n/use-translation.ts';
import type { Command } from './command.ts';
import styles from './command-button.module.css';
import { runCommand } from './run-command.ts';

interface CommandButtonProps {
  readonly command: Command;
  /** Beside the icon; absent: the icon alone. */
  readonly word?: string;
  /** What the button is called, when it is more than the command's own name ("Urungkan: Potong"). */
  readonly name?: string;
  readonly side?: 'right' | 'below';
  /** −1 in a toolbar whose focus is elsewhere. */
  readonly tabIndex?: number;
}

/** A command as a button: a disabled one can still be reached, and says why. */
export function CommandButton({ command, word, name, side = 'below', tabIndex }: CommandButtonProps) {
  const { show } = useTranslation();
  const availability = command.availability();
  const label = name ?? show(command.label);
  const [key] = command.keys;
  const [anchor, tip] = useTip(
    <>
      <b>
        {label} {key && <kbd>{key}</kbd>}
      </b>
      {show(command.hint)}
      {!availability.ok && <em>{show(availability.reason)}</em>}
    </>,
    side,
  );
  return (
    <>
      <button
        type="button"
        className={styles.button}
        data-command={command.id}
        aria-label={label}
        aria-description={show(availability.ok ? command.hint : availability.reason)}
        aria-keyshortcuts={key?.replace('Ctrl', 'Control').replace('Del', 'Delete')}
        aria-pressed={command.isOn?.()}
        aria-disabled={!availability.ok || undefined}
        tabIndex={tabIndex}
        onClick={() => runCommand(command)}
        {...anchor}
      >
        {command.icon && <Icon name={command.icon} size={19} />}
        {word && <span>{word}</span>}
      </button>
      {tip}
    </>
  );
}
