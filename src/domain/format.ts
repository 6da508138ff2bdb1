const twoDecimals = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Hectares for people: two decimals, id-ID, "2,34 ha". */
export const formatHectares = (hectares: number): string => `${twoDecimals.format(hectares)} ha`;
