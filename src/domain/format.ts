/** Rounding noise must not show as "-0,00". */
const twoDecimals = new Intl.NumberFormat('id-ID', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'negative',
});

/** Hectares for people: two decimals, id-ID, "2,34 ha". */
export const formatHectares = (hectares: number): string => `${twoDecimals.format(hectares)} ha`;
