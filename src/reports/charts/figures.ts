import { formatHectares, formatSigned, formatTwoDecimals } from '../../domain/format.ts';

/** "−2,34 ha". */
export const signedHectares = (value: number): string => `${formatSigned(value)} ha`;

/** "2,34 ha"; with `unit` false without its unit, where a heading names it. */
export const figure = (value: number, unit: boolean): string =>
  unit ? formatHectares(value) : formatTwoDecimals(value);

export const signed = (value: number, unit: boolean): string =>
  unit ? signedHectares(value) : formatSigned(value);
