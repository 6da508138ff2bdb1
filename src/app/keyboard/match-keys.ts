/** What of a key event decides which key of the table it is. */
export interface KeyStroke {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  getModifierState?(name: string): boolean;
}

const NAMED: Readonly<Record<string, string>> = { Esc: 'escape', Del: 'delete' };

/**
 * Whether a stroke is a key as written in the table ("Ctrl+Shift+Z"). Letters and signs are taken by what the keyboard writes,
 * wherever its layout has them; where it writes no Latin letter (Arabic, Cyrillic) or needs Shift for digits, by the place.
 */
export function matchesKeys(keys: string, stroke: KeyStroke): boolean {
  const parts = keys.split('+');
  const name = parts.at(-1) ?? '';
  const wanted = NAMED[name] ?? name.toLowerCase();
  const isSign = wanted.length === 1 && !/[a-z]/.test(wanted);
  if (isSign && parts.length === 1) return writesSign(wanted, stroke);
  return (
    (stroke.ctrlKey || stroke.metaKey) === parts.includes('Ctrl') &&
    stroke.shiftKey === parts.includes('Shift') &&
    stroke.altKey === parts.includes('Alt') &&
    writesLetter(wanted, stroke)
  );
}

/** Shift or AltGr may be what it takes to write it. */
function writesSign(sign: string, stroke: KeyStroke): boolean {
  const bare = !stroke.ctrlKey && !stroke.metaKey && !stroke.altKey;
  if (!bare && stroke.getModifierState?.('AltGraph') !== true) return false;
  return stroke.key === sign || (bare && !stroke.shiftKey && stroke.code === `Digit${sign}`);
}

function writesLetter(wanted: string, { key, code }: KeyStroke): boolean {
  if (key.toLowerCase() === wanted) return true;
  const isForeign = key.length === 1 && key > '\u007f';
  return isForeign && code.toLowerCase() === `key${wanted}`;
}
