/**
 * Place names and codes as files spell them, brought to one form for joining. Kemendagri codes are
 * PP.KK.CC.KKKK; files also carry them undotted, as BPS numbers, or as KOTAKU's own.
 */

const TITLE =
  /^(?:kel\.?\/desa|kelurahan\/desa|desa\/kel\.?|desa\/kelurahan|kelurahan|kel|desa|ds)(?:\.\s*|\s+)/i;

/**
 * One form for one place: without title ("Kelurahan", "Desa", "Kel."), accents, case, spaces and punctuation.
 * "Kel. Kali Baros" and "KALIBAROS" give "kalibaros". A name that is a title only is kept.
 */
export function normalisePlaceName(name: string): string {
  const bare = name.trim().replace(TITLE, '');
  return squeeze(bare) || squeeze(name);
}

const squeeze = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Letters to insert, delete or exchange to turn one text into the other (Levenshtein), at most `limit` + 1. */
export function editDistance(a: string, b: string, limit = 2): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchange = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(exchange, previous[j] + 1, current[j - 1] + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return Math.min(previous[b.length], limit + 1);
}

/** Names shorter than this differ by one letter too easily to be taken for one another. */
const LONG_NAME = 8;

export interface PlaceMatch {
  /** Index in the candidates. */
  readonly index: number;
  /** `same`: one normalised name. `similar`: one letter apart, to be shown to the user as a suggestion. */
  readonly how: 'same' | 'similar';
}

/**
 * The candidate that a name stands for, or null. Of several with the same name none is chosen: two villages of one
 * name in different kecamatan must be told apart otherwise.
 */
export function matchPlace(name: string, candidates: readonly string[]): PlaceMatch | null {
  const key = normalisePlaceName(name);
  if (key === '') return null;
  const keys = candidates.map(normalisePlaceName);
  const same = indexesWhere(keys, (other) => other === key);
  if (same.length > 0) return same.length === 1 ? { index: same[0], how: 'same' } : null;
  if (key.length < LONG_NAME) return null;
  const similar = indexesWhere(
    keys,
    (other) => other.length >= LONG_NAME && editDistance(key, other, 1) === 1,
  );
  return similar.length === 1 ? { index: similar[0], how: 'similar' } : null;
}

const indexesWhere = (keys: readonly string[], test: (key: string) => boolean): number[] =>
  keys.flatMap((key, index) => (test(key) ? [index] : []));

/**
 * The digits of an administrative code, for joining dotted to undotted ones; null when the text is not a
 * code (no digits, or letters among them). A trailing ".0" left by a spreadsheet is cut.
 */
export function codeKey(code: string): string | null {
  const text = code.trim().replace(/^(\d{4,})[.,]0+$/, '$1');
  if (!/^\d[\d.\s-]*$/.test(text)) return null;
  return text.replace(/\D/g, '');
}

/** Whether a code has the ten digits of a kelurahan (1xxx) or desa (2xxx) in Kemendagri's form PP.KK.CC.KKKK. */
export const isKemendagriCode = (code: string): boolean => /^[1-9]\d{5}[12]\d{3}$/.test(codeKey(code) ?? '');

/** "6172011001" → "61.72.01.1001"; a code of any other form is returned trimmed, as it stands. */
export function formatCode(code: string): string {
  const digits = codeKey(code);
  if (digits === null || !isKemendagriCode(code)) return code.trim();
  return `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`;
}
