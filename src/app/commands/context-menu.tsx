import { Fragment, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { NO_SELECTION } from '../../project/selection.ts';
import { Icon } from '../components/icon.tsx';
import { useTranslation } from '../i18n/use-translation.ts';
import { useHands } from '../state/draw-hands.ts';
import type { Command } from './command.ts';
import { contextCommands } from './context-commands.ts';
import styles from './context-menu.module.css';
import { closeContextMenu, useDialogs } from './dialogs.ts';
import { drawing } from './drawn.ts';
import { findCommand } from './registry.ts';
import { runCommand } from './run-command.ts';

const EDGE = 8;

/** The commands that suit what is chosen, where they were asked for. */
export function ContextMenu() {
  const menu = useDialogs((state) => state.menu);
  return menu && <OpenMenu key={`${menu.client.x} ${menu.client.y}`} {...menu.client} />;
}

function OpenMenu({ x, y }: { readonly x: number; readonly y: number }) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: x, top: y });
  const [groups] = useState(suitingCommands);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    setPlace({
      left: Math.max(EDGE, Math.min(x, innerWidth - width - EDGE)),
      top: Math.max(EDGE, Math.min(y, innerHeight - height - EDGE)),
    });
  }, [x, y]);
  useEffect(() => {
    const before = document.activeElement;
    const element = list.current;
    itemsOf(element)[0]?.focus();
    const closeOutside = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && element?.contains(target))) closeContextMenu();
    };
    addEventListener('pointerdown', closeOutside, true);
    addEventListener('blur', closeContextMenu);
    return () => {
      removeEventListener('pointerdown', closeOutside, true);
      removeEventListener('blur', closeContextMenu);
      // Whoever took the focus meanwhile (a dialog that was opened) keeps it.
      const isLost = document.activeElement === document.body || element?.contains(document.activeElement);
      if (isLost && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div
      ref={list}
      role="menu"
      aria-label={t('context.title')}
      className={styles.menu}
      style={place}
      onKeyDown={(event) => onMenuKey(event, list.current)}
      onContextMenu={(event) => event.preventDefault()}
    >
      {groups.map((group, index) => (
        <Fragment key={group[0]?.id}>
          {index > 0 && <hr />}
          {group.map((command) => (
            <Item key={command.id} command={command} />
          ))}
        </Fragment>
      ))}
    </div>
  );
}

function Item({ command }: { readonly command: Command }) {
  const { show } = useTranslation();
  const availability = command.availability();
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={styles.item}
      aria-disabled={!availability.ok || undefined}
      aria-description={show(availability.ok ? command.hint : availability.reason)}
      onPointerMove={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
      onClick={() => {
        if (!availability.ok) return;
        closeContextMenu();
        runCommand(command);
      }}
    >
      {command.icon ? <Icon name={command.icon} size={17} /> : <i />}
      <span>
        {show(command.label)}
        {!availability.ok && <small>{show(availability.reason)}</small>}
      </span>
      {command.keys[0] && <kbd>{command.keys[0]}</kbd>}
    </button>
  );
}

function suitingCommands(): readonly (readonly Command[])[] {
  const groups = contextCommands(drawing()?.selection ?? NO_SELECTION, useHands.getState());
  return groups.map((ids) => ids.flatMap((id) => findCommand(id) ?? []));
}

const itemsOf = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
];

function onMenuKey(event: KeyboardEvent, list: HTMLElement | null): void {
  const items = itemsOf(list);
  const at = items.findIndex((item) => item.matches(':focus'));
  if (event.key === 'Escape' || event.key === 'Tab') closeContextMenu();
  else if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
  else if (event.key === 'ArrowUp') items.at(at - 1)?.focus();
  else if (event.key === 'Home') items[0]?.focus();
  else if (event.key === 'End') items.at(-1)?.focus();
  else if (event.key.length === 1 && event.key !== ' ') nextBeginning(items, at, event.key)?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** The next item whose name begins with a letter. */
function nextBeginning(items: readonly HTMLElement[], at: number, letter: string): HTMLElement | undefined {
  const turned = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return turned.find((item) => item.textContent?.trim().toLowerCase().startsWith(letter.toLowerCase()));
}
