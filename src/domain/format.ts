const MINUS = '\u2212';
const formatters = new Map<number, Intl.NumberFormat>();

function formatter(decimals: number): Intl.NumberFormat {
  const known = formatters.get(decimals);
  if (known) return known;
  const made = new Intl.NumberFormat('id-ID', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formatters.set(decimals, made);
  return made;
}

const roundsToZero = (digits: string): boolean => !/[1-9]/.test(digits);

/**
 * A figure for people, as Indonesian officials write it: comma for decimals, point for thousands, U+2212 for minus ("−1.234,50").
 * What rounds to zero bears no sign. Files for machines write their own numbers.
 */
export function formatDecimal(value: number, decimals: number): string {
  const digits = formatter(decimals).format(Math.abs(value));
  return value < 0 && !roundsToZero(digits) ? MINUS + digits : digits;
}

/** As `formatDecimal`, with "+" before what is above zero after rounding. */
export function formatSignedDecimal(value: number, decimals: number): string {
  const digits = formatDecimal(value, decimals);
  return value > 0 && !roundsToZero(digits) ? `+${digits}` : digits;
}

/** A figure with two decimals, without its unit: for tables whose heading names it. */
export const formatTwoDecimals = (value: number): string => formatDecimal(value, 2);

/** "−2,34", "+1,30", "0,00". */
export const formatSigned = (value: number): string => formatSignedDecimal(value, 2);

/** Hectares with two decimals: "2,34 ha". */
export const formatHectares = (hectares: number): string => `${formatTwoDecimals(hectares)} ha`;
