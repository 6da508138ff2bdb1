/**
 * Every key of the program, by the command it belongs to. Written as people write them; the first is shown on buttons. Letters
 * may be used again on another screen, and a test proves that no two commands of one screen have the same.
 */
const KEYS = {
  data: ['1'],
  compare: ['2'],
  draw: ['3'],
  present: ['4'],
  print: ['5'],
  palette: ['Ctrl+K', 'Ctrl+Shift+P'],
  help: ['?'],
  search: ['/'],

  swipe: ['G'],
  side: ['B'],
  overlay: ['T'],
  fit: ['0'],
  previous: ['['],
  next: [']'],
  swap: ['X'],
  close: ['Esc'],
  timeline: ['L'],

  'previous-sheet': ['['],
  'next-sheet': [']'],

  undo: ['Ctrl+Z'],
  redo: ['Ctrl+Y', 'Ctrl+Shift+Z'],

  'tool-select': ['V'],
  'tool-polygon': ['P'],
  'tool-part': ['Shift+P'],
  'tool-hole': ['L'],
  'tool-redraw': ['R'],
  'tool-split': ['C'],
  'tool-cut-cleared': ['Shift+C'],
  'tool-erase': ['E'],
  'tool-move': ['M'],
  finish: ['Enter'],
  'take-back': ['Backspace'],
  'give-up': ['Esc'],
  coordinate: ['K'],
  gps: ['J'],

  'toggle-snap': ['Q'],
  'toggle-trace': ['W'],
  'toggle-shared': ['B'],
  'toggle-no-overlap': ['X'],

  'choose-all': ['Ctrl+A'],
  'zoom-chosen': ['Z'],
  'merge-areas': ['G'],
  'delete-areas': ['Del'],
  'offset-areas': ['O'],
  'simplify-areas': ['S'],
  table: ['T'],
  'mark-cleared': ['U'],
  'start-decree': ['N'],
  'tab-areas': ['A'],
  'tab-checks': ['F'],
  'tab-history': ['H'],
  'tab-backdrop': ['I'],
  'start-show': ['F5'],
  'start-show-here': ['Shift+F5'],
  'context-menu': ['Shift+F10', 'ContextMenu'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type KeyedCommand = keyof typeof KEYS;

const hasKeys = (command: string): command is KeyedCommand => Object.hasOwn(KEYS, command);

export const keysFor = (command: string): readonly string[] => (hasKeys(command) ? KEYS[command] : []);

/** The key shown on a button of the command. */
export const keysOf = (command: KeyedCommand): string => KEYS[command][0];

/** Commands that have a key, for the test that each of them exists. */
export const keyedCommands = Object.keys(KEYS);
