import { swapStates } from '../../project/operations/swap-states.ts';
import type { DictionaryKey } from '../i18n/dictionary.ts';
import { act, redo, undo } from '../state/project.ts';
import { stepUnit } from '../state/step-unit.ts';
import { openScreen, setHelpOpen } from '../state/view.ts';
import { changeMode, visitAll, visitNothing } from '../state/visit.ts';

export interface Shortcut {
  readonly id: string;
  /** As written in the help sheet: "Ctrl+Z". */
  readonly keys: string;
  readonly label: DictionaryKey;
  matches(event: KeyboardEvent): boolean;
  run(): void;
}

const plain = (key: string) => (event: KeyboardEvent) =>
  event.key.toLowerCase() === key && !event.ctrlKey && !event.metaKey && !event.altKey;

const control =
  (key: string, shift = false) =>
  (event: KeyboardEvent) =>
    event.key.toLowerCase() === key &&
    (event.ctrlKey || event.metaKey) &&
    event.shiftKey === shift &&
    !event.altKey;

function goToSearch(): void {
  document.querySelector<HTMLInputElement>('[data-search]')?.focus();
}

/** Every shortcut of the program, in the order of the help sheet; tooltips take their keys from here too. */
export const shortcuts = [
  { id: 'data', keys: '1', label: 'keys.data', matches: plain('1'), run: () => openScreen('data') },
  { id: 'compare', keys: '2', label: 'keys.compare', matches: plain('2'), run: () => openScreen('compare') },
  { id: 'swipe', keys: 'G', label: 'keys.swipe', matches: plain('g'), run: () => changeMode('swipe') },
  { id: 'side', keys: 'B', label: 'keys.side', matches: plain('b'), run: () => changeMode('side') },
  { id: 'overlay', keys: 'T', label: 'keys.overlay', matches: plain('t'), run: () => changeMode('overlay') },
  { id: 'fit', keys: '0', label: 'keys.fit', matches: plain('0'), run: visitAll },
  { id: 'previous', keys: '[', label: 'keys.previous', matches: plain('['), run: () => stepUnit(-1) },
  { id: 'next', keys: ']', label: 'keys.next', matches: plain(']'), run: () => stepUnit(1) },
  { id: 'swap', keys: 'X', label: 'keys.swap', matches: plain('x'), run: () => act(swapStates, null) },
  { id: 'search', keys: '/', label: 'keys.search', matches: plain('/'), run: goToSearch },
  { id: 'close', keys: 'Esc', label: 'keys.close', matches: plain('escape'), run: visitNothing },
  { id: 'undo', keys: 'Ctrl+Z', label: 'keys.undo', matches: control('z'), run: undo },
  { id: 'redo', keys: 'Ctrl+Y', label: 'keys.redo', matches: control('y'), run: redo },
  { id: 'redo-shift', keys: 'Ctrl+Shift+Z', label: 'keys.redo', matches: control('z', true), run: redo },
  { id: 'help', keys: '?', label: 'keys.help', matches: plain('?'), run: () => setHelpOpen(true) },
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof shortcuts)[number]['id'];

export function keysOf(id: ShortcutId): string {
  return shortcuts.find((shortcut) => shortcut.id === id)?.keys ?? '';
}
