import { Fragment, type KeyboardEvent, useRef, useState } from 'react';
import { CommandButton } from '../../commands/command-button.tsx';
import { openContextMenu } from '../../commands/dialogs.ts';
import { findCommand } from '../../commands/registry.ts';
import { useCommandChanges } from '../../commands/use-command-changes.ts';
import { IconButton } from '../../components/button.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useDraw } from '../../state/draw.ts';
import styles from './toolbar.module.css';

const GROUPS: readonly (readonly string[])[] = [
  [
    'tool-select',
    'tool-polygon',
    'tool-redraw',
    'tool-split',
    'tool-erase',
    'tool-hole',
    'tool-part',
    'tool-move',
  ],
  ['tool-cut-cleared', 'merge-areas', 'delete-areas', 'table'],
];
const ORDER = GROUPS.flat();

/** The tools of the hand. A WAI-ARIA toolbar: one stop for the tab key, arrow keys within. */
export function Toolbar() {
  const { t } = useTranslation();
  const [focus, setFocus] = useState(ORDER[0]);
  const bar = useRef<HTMLDivElement>(null);
  const isTableOpen = useDraw((state) => state.tableOpen);
  useCommandChanges();
  const move = (event: KeyboardEvent) => {
    const to = stepOf(event.key);
    const buttons = [...(bar.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    if (to === null || at < 0) return;
    event.preventDefault();
    const next =
      buttons[to === 'first' ? 0 : to === 'last' ? buttons.length - 1 : wrap(at + to, buttons.length)];
    setFocus(next.dataset.command ?? MORE);
    next.focus();
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('draw.tools')}
      aria-orientation="vertical"
      className={styles.toolbar}
      data-columns={isTableOpen ? 2 : 1}
      onKeyDown={move}
    >
      {GROUPS.map((group) => (
        <Fragment key={group[0]}>
          {group.map((id) => {
            const command = findCommand(id);
            return (
              command && (
                <CommandButton key={id} command={command} side="right" tabIndex={id === focus ? 0 : -1} />
              )
            );
          })}
          <hr />
        </Fragment>
      ))}
      <IconButton
        icon="more"
        label={t('draw.more')}
        data-command={MORE}
        aria-haspopup="menu"
        tabIndex={focus === MORE ? 0 : -1}
        onClick={({ currentTarget }) => {
          const { right, top } = currentTarget.getBoundingClientRect();
          openContextMenu({ x: right + 6, y: top });
        }}
      />
    </div>
  );
}

const MORE = 'more';
const wrap = (index: number, count: number): number => (index + count) % count;

function stepOf(key: string): 1 | -1 | 'first' | 'last' | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return 1;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return -1;
  if (key === 'Home') return 'first';
  return key === 'End' ? 'last' : null;
}
