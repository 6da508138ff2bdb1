/** Rounding noise must not show as "-0,00". */
const twoDecimals = new Intl.NumberFormat('id-ID', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'negative',
});

/** A figure for people, id-ID, without its unit: for tables whose heading names it. */
export const formatTwoDecimals = (value: number): string => twoDecimals.format(value);

/** Hectares for people: two decimals, id-ID, "2,34 ha". */
export const formatHectares = (hectares: number): string => `${formatTwoDecimals(hectares)} ha`;
