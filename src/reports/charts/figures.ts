import { formatHectares, formatTwoDecimals } from '../../domain/format.ts';

const MINUS = '\u2212';

/** "−2,34", "+1,30"; nothing that rounds to zero bears a sign. */
export function signedFigure(value: number): string {
  const digits = formatTwoDecimals(Math.abs(value));
  if (!/[1-9]/.test(digits)) return digits;
  return `${value < 0 ? MINUS : '+'}${digits}`;
}

/** "−2,34 ha". */
export const signedHectares = (value: number): string => `${signedFigure(value)} ha`;

/** "2,34 ha"; with `unit` false without its unit, where a heading names it. */
export const figure = (value: number, unit: boolean): string =>
  unit ? formatHectares(value) : formatTwoDecimals(value);

export const signed = (value: number, unit: boolean): string =>
  unit ? signedHectares(value) : signedFigure(value);
