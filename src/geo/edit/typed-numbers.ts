/** One of the two numbers that a person typed. */
export interface TypedPart {
  readonly value: number;
  /** "352.118" read with a point that groups thousands; null where it cannot be meant so. */
  readonly grouped: number | null;
  /** By the letter beside it: which of the two it is; null: no letter. */
  readonly axis: 'latitude' | 'longitude' | null;
  /** Minutes or seconds of 60 and more. */
  readonly isOverrun: boolean;
}

/** Lintang selatan, lintang utara, bujur timur, bujur barat, and what GPS devices write. */
const LETTERS: Readonly<Record<string, { readonly axis: 'latitude' | 'longitude'; readonly sign: 1 | -1 }>> =
  {
    ls: { axis: 'latitude', sign: -1 },
    lu: { axis: 'latitude', sign: 1 },
    bt: { axis: 'longitude', sign: 1 },
    bb: { axis: 'longitude', sign: -1 },
    s: { axis: 'latitude', sign: -1 },
    n: { axis: 'latitude', sign: 1 },
    u: { axis: 'latitude', sign: 1 },
    e: { axis: 'longitude', sign: 1 },
    t: { axis: 'longitude', sign: 1 },
    w: { axis: 'longitude', sign: -1 },
    b: { axis: 'longitude', sign: -1 },
  };

/**
 * The numbers of a typed position: "-6,88912 109,67521", "-6.88912, 109.67521", "6°53'20\"S 109°40'30\"E",
 * "6° 53,5' LS; 109° 40,2' BT", "352.118,42 9.238.551,07". Null where it is not made of numbers at all.
 */
export function readNumbers(typed: string): readonly TypedPart[] | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/[−–]/g, '-')
    .replace(/[’′‘`´]/g, "'")
    .replace(/''|[”″“]/g, '"')
    .replace(/[º˚]/g, '°');
  if (/[°'"]/.test(text)) return readSexagesimal(text);
  const tokens = splitPlain(text);
  const parts = tokens.map(readPlain);
  return parts.every((part) => part !== null) ? parts : null;
}

const SEXAGESIMAL =
  /^\s*(ls|lu|bt|bb|[snuetwb])?\s*(-?)(\d+(?:[.,]\d+)?)\s*°\s*(?:(\d+(?:[.,]\d+)?)\s*'\s*)?(?:(\d+(?:[.,]\d+)?)\s*"\s*)?(ls|lu|bt|bb|[snuetwb])?[\s,;]*/;

function readSexagesimal(text: string): readonly TypedPart[] | null {
  const parts: TypedPart[] = [];
  let rest = text;
  while (rest !== '') {
    const found = SEXAGESIMAL.exec(rest);
    if (found === null) return null;
    const [all, before, minus, degrees, minutes = '0', seconds = '0', after] = found;
    const letter = LETTERS[before ?? after ?? ''];
    const size = toNumber(degrees) + toNumber(minutes) / 60 + toNumber(seconds) / 3600;
    parts.push({
      value: size * (minus === '-' ? -1 : 1) * (letter?.sign ?? 1),
      grouped: null,
      axis: letter?.axis ?? null,
      isOverrun: toNumber(minutes) >= 60 || toNumber(seconds) >= 60,
    });
    rest = rest.slice(all.length);
  }
  return parts;
}

const toNumber = (digits: string): number => Number(digits.replace(',', '.'));

/** Between two numbers stands a space, a semicolon, or a comma that is not a decimal one. */
function splitPlain(text: string): string[] {
  const spaced = joinLetters(text)
    .split(/[\s;]+|,\s+|\s+,/)
    .filter((token) => token !== '');
  if (spaced.length !== 1) return spaced;
  const pieces = spaced[0].split(',');
  if (pieces.length === 2 && /\.\d/.test(spaced[0])) return pieces;
  if (pieces.length === 4) return [`${pieces[0]},${pieces[1]}`, `${pieces[2]},${pieces[3]}`];
  return spaced;
}

/** Letters stand before all numbers or behind them all: "E 352118 N 9238551", "6,88912 LS 109,67521 BT". */
const joinLetters = (text: string): string =>
  /^[a-z]/.test(text)
    ? text.replace(/([a-z][=:]?)\s+(?=[+-]?\d)/g, '$1')
    : text.replace(/(\d)\s+(?=(?:m[etnu]?|ls|lu|bt|bb|[snuetwb])(?![a-z]))/g, '$1');

const PLAIN = /^(ls|lu|bt|bb|[snuetwbxy])?[=:]?([+-]?[\d.,]*\d)(m[etnu]?|ls|lu|bt|bb|[snuetwb])?$/;

function readPlain(token: string): TypedPart | null {
  const found = PLAIN.exec(token);
  if (found === null) return null;
  const [, before, digits, after] = found;
  const value = plainNumber(digits);
  if (value === null) return null;
  const letter = LETTERS[before ?? ''] ?? LETTERS[after ?? ''];
  const grouped = /^\d{1,3}\.\d{3}$/.test(digits) ? Number(digits.replace('.', '')) : null;
  return { value: value * (letter?.sign ?? 1), grouped, axis: letter?.axis ?? null, isOverrun: false };
}

/** "6,88912", "6.88912", "9.238.551,07", "9,238,551.07", "9.238.551". */
function plainNumber(text: string): number | null {
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  let plain = text;
  if (points > 0 && commas > 0) {
    const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    plain = text.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.');
  } else if (points > 1) plain = text.replaceAll('.', '');
  else if (commas > 1) plain = text.replaceAll(',', '');
  else plain = text.replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
