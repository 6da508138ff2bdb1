import type { AttributeValue } from './attributes.ts';

/** How a column of a file writes its decimals: "2,34" or "2.34". */
export type DecimalMark = 'comma' | 'point';

type NumberFault = 'empty' | 'not-a-number';

export interface ParsedNumber {
  /** Null with a `fault`. */
  readonly value: number | null;
  /** Unit written behind the number, when it is one of area. */
  readonly unit: 'ha' | 'm2' | 'km2' | null;
  readonly fault: NumberFault | null;
}

const NOTHING = /^(?:|-+|–|—|\.|n\/?a|nihil|null|<null>|none|nan|kosong|tidak ada|belum ada)$/i;
const PARTS =
  /^([+-]?)(\d[\d.,\s'’]*|[.,]\d+)(?:e([+-]?\d{1,3}))?\s*(ha|hektar|hektare|m2|m²|m\^2|meter persegi|km2|km²|km\^2)?\.?$/i;

/**
 * The mark that stands before the decimals in a column's texts. "0,85" and "1.234,5" say comma, "0.85" and
 * "1234.5" say point; texts like "1.234" say nothing, and a column of only such texts is read with a
 * point, the form GIS programs write.
 */
export function decimalMarkOf(values: Iterable<AttributeValue>): DecimalMark {
  let comma = 0;
  let point = 0;
  for (const value of values) {
    const mark = typeof value === 'string' ? evidentMark(value) : null;
    if (mark === 'comma') comma++;
    if (mark === 'point') point++;
  }
  return comma > point ? 'comma' : 'point';
}

/** The decimal mark that one text shows beyond doubt; null when it shows none. */
function evidentMark(text: string): DecimalMark | null {
  const digits = PARTS.exec(text.trim())?.[2]?.trim();
  if (digits === undefined) return null;
  const lastComma = digits.lastIndexOf(',');
  const lastPoint = digits.lastIndexOf('.');
  if (lastComma < 0 && lastPoint < 0) return null;
  if (lastComma >= 0 && lastPoint >= 0) return lastComma > lastPoint ? 'comma' : 'point';
  const mark = lastComma >= 0 ? ',' : '.';
  const own: DecimalMark = mark === ',' ? 'comma' : 'point';
  const groups = digits.split(mark);
  // "1.234.567" can only group thousands, so the other mark is the decimal one.
  if (groups.length > 2) return own === 'comma' ? 'point' : 'comma';
  return isThousands(groups) ? null : own;
}

/** "1.234" and "12.345" may group thousands; "0.123", "1234.567" and "1.23" cannot. */
const isThousands = ([head, ...tail]: readonly string[]): boolean =>
  /^[1-9]\d{0,2}$/.test(head) && tail.length > 0 && tail.every((group) => /^\d{3}$/.test(group));

/**
 * Reads a number as people write it: "1.234,56", "0,85", "1234.5", " 2,34 ha". `mark` is the column's
 * (see `decimalMarkOf`); a text that is clear by itself is read by its own form.
 * Empty cells and the usual stand-ins ("-", "NULL", "nihil") are `empty`; anything else is `not-a-number`.
 */
export function parseNumber(value: AttributeValue, mark: DecimalMark = 'point'): ParsedNumber {
  if (value === null) return faulty('empty');
  if (typeof value === 'number') return Number.isFinite(value) ? sound(value, null) : faulty('not-a-number');
  if (typeof value === 'boolean') return faulty('not-a-number');
  const text = value.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (NOTHING.test(text)) return faulty('empty');
  const parts = PARTS.exec(text);
  if (!parts) return faulty('not-a-number');
  const [, sign, digits, exponent, unit] = parts;
  const plain = plainDigits(digits, evidentMark(text) ?? mark);
  if (plain === null) return faulty('not-a-number');
  const parsed = Number(`${sign}${plain}${exponent === undefined ? '' : `e${exponent}`}`);
  return Number.isFinite(parsed)
    ? sound(parsed, unit === undefined ? null : unitOf(unit))
    : faulty('not-a-number');
}

/** Digits with a decimal point and no grouping; null when the groups are not of three digits. */
function plainDigits(digits: string, mark: DecimalMark): string | null {
  const compact = digits.trim().replace(/(\d)[\s'’](?=\d{3})/g, '$1');
  const [decimal, group] = mark === 'comma' ? [',', '.'] : ['.', ','];
  const [whole, fraction = '', ...rest] = compact.split(decimal);
  if (rest.length > 0 || !/^\d*$/.test(fraction)) return null;
  const groups = whole.split(group);
  if (groups.length > 1 && !isThousands(groups)) return null;
  return /^\d*$/.test(groups.join('')) ? `${groups.join('') || '0'}.${fraction || '0'}` : null;
}

const unitOf = (text: string): 'ha' | 'm2' | 'km2' => {
  const unit = text.toLowerCase();
  if (unit.startsWith('km')) return 'km2';
  return unit.startsWith('m') ? 'm2' : 'ha';
};

const sound = (value: number, unit: ParsedNumber['unit']): ParsedNumber => ({ value, unit, fault: null });
const faulty = (fault: NumberFault): ParsedNumber => ({ value: null, unit: null, fault });
