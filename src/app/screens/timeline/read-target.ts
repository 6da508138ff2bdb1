const EARLIEST = 1900;
const LATEST = 2200;
/** More than the land of the country. */
const MOST_HECTARES = 200_000_000;

/** A year of four digits; null where it is none. */
export function readTargetYear(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{4}$/.test(text)) return null;
  const year = Number(text);
  return year >= EARLIEST && year <= LATEST ? year : null;
}

/** Hectares as Indonesians write them: "12,5", "1.200,5"; a point with other than three digits behind it is a decimal one. */
export function readTargetHectares(typed: string): number | null {
  const text = typed.trim().replace(/\s*ha$/i, '');
  const plain = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll('.', '') : text;
  if (!/^\d+([.,]\d+)?$/.test(plain)) return null;
  const hectares = Number(plain.replace(',', '.'));
  return hectares <= MOST_HECTARES ? hectares : null;
}
