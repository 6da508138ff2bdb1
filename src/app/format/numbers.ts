import { formatDecimal, formatSignedDecimal } from '../../domain/format.ts';

/*
 * Figures on screen: the same in both languages of the program, so that a figure on screen, in a report and in an SK look alike.
 */
const NO_FIGURE = '–';

/** "1.234,50"; a value that rounds to zero carries no sign. Not finite: "–". */
export const decimal = (value: number | null, decimals = 2): string =>
  value === null || !Number.isFinite(value) ? NO_FIGURE : formatDecimal(value, decimals);

/** As `decimal`, with "+" before what is above zero after rounding. */
export const signedDecimal = (value: number | null, decimals = 2): string =>
  value === null || !Number.isFinite(value) ? NO_FIGURE : formatSignedDecimal(value, decimals);

/** "1.234". */
export const integer = (value: number): string => decimal(value, 0);

/** "2,34 ha". */
export const hectareText = (value: number | null, decimals = 2): string =>
  withUnit(decimal(value, decimals), 'ha');

/** "−2,34 ha", "+1,30 ha", "0,00 ha". */
export const signedHectareText = (value: number | null, decimals = 2): string =>
  withUnit(signedDecimal(value, decimals), 'ha');

/** Hectares too small for two decimals, such as the closing error: "0,000000 ha". */
export const fineHectareText = (value: number): string => hectareText(value, 6);

/** Difference of `value` from `base` as a share of `base`, in percent; null where `base` is zero or missing. */
export function differencePercent(value: number, base: number | null): number | null {
  return base === null || base === 0 ? null : ((value - base) / base) * 100;
}

/** "+0,1 %". */
export const signedPercentText = (value: number | null): string => withUnit(signedDecimal(value, 1), '%');

/** "46,6 %". */
export const percentText = (value: number | null): string => withUnit(decimal(value, 1), '%');

/** Bytes in the unit a person would choose: "12,4 MB". */
export function bytesText(bytes: number): string {
  if (bytes < 1_000) return `${integer(bytes)} B`;
  if (bytes < 1_000_000) return `${decimal(bytes / 1_000, 0)} kB`;
  if (bytes < 1_000_000_000) return `${decimal(bytes / 1_000_000, 1)} MB`;
  return `${decimal(bytes / 1_000_000_000, 1)} GB`;
}

function withUnit(digits: string, unit: string): string {
  // A no-break space keeps a figure and its unit on one line.
  return digits === NO_FIGURE ? digits : `${digits}\u00a0${unit}`;
}
