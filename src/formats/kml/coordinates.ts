import type { FlatRing } from '../rings.ts';
import { excerpt } from '../text/place.ts';

type Coordinates =
  | { readonly ok: true; readonly ring: FlatRing; readonly hasHeight: boolean }
  | { readonly ok: false; readonly tuple: string; readonly index: number };

/**
 * Reads the text of a `<coordinates>` element: "lon,lat[,height]" tuples parted by white space (OGC 07-147r2 §7.2). White
 * space round the commas, which the standard forbids and people write, is allowed for.
 */
export function readCoordinates(text: string): Coordinates {
  const tuples = /,\s|\s,/.test(text) ? joinedTuples(text) : words(text);
  const ring: FlatRing = [];
  let hasHeight = false;
  for (let index = 0; index < tuples.length; index++) {
    const tuple = tuples[index];
    const comma = tuple.indexOf(',');
    const second = tuple.indexOf(',', comma + 1);
    const x = decimal(comma < 0 ? '' : tuple.slice(0, comma));
    const y = decimal(tuple.slice(comma + 1, second < 0 ? undefined : second));
    if (!Number.isFinite(x) || !Number.isFinite(y)) return { ok: false, tuple: excerpt(tuple, 40), index };
    if (second >= 0 && isHeight(tuple.slice(second + 1))) hasHeight = true;
    ring.push(x, y);
  }
  return { ok: true, ring, hasHeight };
}

/** NaN for anything but a decimal number (Number alone takes "" for 0, and hexadecimal). */
function decimal(text: string): number {
  const first = text.charCodeAt(0);
  const numeric = (first >= 0x30 && first <= 0x39) || first === 0x2d || first === 0x2e || first === 0x2b;
  return numeric && !(first === 0x30 && text.charCodeAt(1) > 0x39) ? Number(text) : Number.NaN;
}

function isHeight(text: string): boolean {
  const height = text === '0' ? 0 : Number(text);
  return height !== 0 && Number.isFinite(height);
}

function words(text: string): string[] {
  const trimmed = text.trim();
  return trimmed === '' ? [] : trimmed.split(/\s+/);
}

/** "109.1, -6.8, 0 109.2, -6.9, 0" and "109.1,-6.8, 109.2,-6.9," as tuples without white space. */
function joinedTuples(text: string): string[] {
  const tuples: string[] = [];
  let open = '';
  for (const word of words(text)) {
    if (open !== '' && !continues(open, word)) {
      tuples.push(open);
      open = '';
    }
    open += word;
  }
  if (open !== '') tuples.push(open);
  return tuples;
}

/** Whether a word belongs to the tuple before it: that one still lacks its latitude, or this is a lone height. */
function continues(open: string, word: string): boolean {
  if (word.startsWith(',')) return true;
  if (!open.endsWith(',')) return false;
  const values = open.split(',').length - 1;
  return values < 2 || (values === 2 && !word.includes(','));
}
