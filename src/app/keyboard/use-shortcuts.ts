import { useEffect } from 'react';
import type { Command } from '../commands/command.ts';
import { useDialogs } from '../commands/dialogs.ts';
import { commandsOn } from '../commands/registry.ts';
import { runCommand } from '../commands/run-command.ts';
import { useShow } from '../state/present-show.ts';
import { useView } from '../state/view.ts';
import { matchesKeys } from './match-keys.ts';

/** Keys with a meaning of their own everywhere: when their command has nothing to do they are not taken, and nothing is said. */
const QUIET: readonly string[] = ['Enter', 'Esc', 'Backspace'];

/** Listens for the whole page. A field keeps its own keys; an open dialog or menu, and a show, all of them. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (useShow.getState().show !== null) return;
      if (event.defaultPrevented || event.isComposing || keepsKey(event)) return;
      const { dialog, menu } = useDialogs.getState();
      if (dialog || menu || document.querySelector('dialog[open]')) return;
      const found = commandOf(event);
      if (!found || (QUIET.includes(found.keys) && !found.command.availability().ok)) return;
      event.preventDefault();
      runCommand(found.command);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

function commandOf(event: KeyboardEvent): { readonly command: Command; readonly keys: string } | null {
  for (const command of commandsOn(useView.getState().screen))
    for (const keys of command.keys) if (matchesKeys(keys, event)) return { command, keys };
  return null;
}

/** Whoever has the focus needs the key: letters are typed into a field, Enter presses a button. */
function keepsKey({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button', 'range'].includes(target.type) || key === 'Enter';
  if (target.matches('select, textarea') || target.isContentEditable) return true;
  return key === 'Enter' && target.matches('a, button, summary, [role]');
}
