import type { ShowAct } from '../../../state/present-show-model.ts';

/** Clickers send PageDown, PageUp, "." or "b" for a dark screen, F5 to begin and Escape to end. */
const ACTS: Readonly<Record<string, ShowAct>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  s: 'switch',
  g: 'kind',
  b: 'blank',
  '.': 'blank',
  f: 'freeze',
  h: 'audience',
  l: 'laser',
  n: 'strip',
  p: 'play',
  '?': 'help',
  Escape: 'end',
};

export interface ShowStroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a stroke asks for: an act, the start of a name or number to look for, or nothing of ours (null). */
export type Asked = { readonly act: ShowAct } | { readonly find: string } | 'taken' | null;

/**
 * Letters of the acts are taken in lower case, also with caps lock; with Shift, as names begin, they look for a scene, and so do
 * digits and all other letters. F5 is kept from loading the page anew: clickers send it twice.
 */
export function askedBy({ key, shiftKey, ctrlKey, altKey, metaKey }: ShowStroke): Asked {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === 'F5') return 'taken';
  if (key === 'Enter' || key === '/') return { find: '' };
  const isLetter = /^\p{Letter}$/u.test(key);
  const act = isLetter && shiftKey ? undefined : ACTS[isLetter ? key.toLowerCase() : key];
  if (act !== undefined) return { act };
  return isLetter || /^[0-9]$/.test(key) ? { find: key } : null;
}
