import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Icon } from '../components/icon.tsx';
import { useModal } from '../components/use-modal.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { type ScreenId, useView } from '../state/view.ts';
import { availabilityOn } from './availability-on.ts';
import type { Command } from './command.ts';
import styles from './palette.module.css';
import { PaletteOption } from './palette-option.tsx';
import { recentCommands, rememberCommand } from './recent.ts';
import { isOnScreen, useAllCommands } from './registry.ts';
import { runCommand } from './run-command.ts';
import { searchCommands } from './search-commands.ts';

/** Finds any command by its words, in either language: an input with a list under it (WAI-ARIA combobox) in a dialog. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const dialog = useModal();
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const screen = useView((view) => view.screen);
  const commands = useAllCommands();
  const found = useMemo(
    () => searchCommands(nearestFirst(commands, screen), query, recentCommands()),
    [commands, query, screen],
  );
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const choose = (command: Command) => {
    if (!availabilityOn(screen, command).ok) return;
    rememberCommand(command.id);
    onClose();
    runCommand(command);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(found.length - 1, at + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
    else if (event.key === 'Enter' && found[at]) choose(found[at]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={t('palette.title')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
      onKeyDown={onKeyDown}
    >
      <div className={styles.field}>
        <Icon name="search" size={18} />
        <input
          role="combobox"
          aria-label={t('palette.title')}
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={found[at] && `${id}-${found[at].id}`}
          placeholder={t('palette.placeholder')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
        />
      </div>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={t('palette.list')}
        tabIndex={-1}
        className={styles.list}
      >
        {found.map((command, index) => (
          <PaletteOption
            key={command.id}
            id={`${id}-${command.id}`}
            command={command}
            isCurrent={index === at}
            onPoint={() => setAt(index)}
            onChoose={() => choose(command)}
          />
        ))}
      </div>
      <Foot command={found[at]} />
    </dialog>
  );
}

/** Those of this screen before those of others. */
function nearestFirst(commands: readonly Command[], screen: ScreenId): readonly Command[] {
  const here = commands.filter((command) => isOnScreen(command, screen) && command.id !== 'palette');
  return [...here, ...commands.filter((command) => !isOnScreen(command, screen))];
}

/** What the current command does, or why it does not. */
function Foot({ command }: { readonly command: Command | undefined }) {
  const { t, show } = useTranslation();
  const screen = useView((view) => view.screen);
  const availability = command && availabilityOn(screen, command);
  return (
    <p className={styles.foot} role="status">
      {command && availability
        ? show(availability.ok ? command.hint : availability.reason)
        : t('palette.none')}
    </p>
  );
}
