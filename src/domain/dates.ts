const MONTHS = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(
  ' ',
);

/**
 * A date or year as files write it, in ISO form: "2018", "2018.0", "2018-12-20", "20/12/2018", "20 Desember 2018".
 * Day stands before month, as in Indonesia. Null when the text holds no such date.
 */
export function parseDate(text: string): string | null {
  const trimmed = text.trim();
  const year = /^((?:19|20)\d{2})(?:\.0+)?$/.exec(trimmed);
  if (year) return year[1];
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/.exec(trimmed);
  if (iso) return dayOf(iso[1], Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(trimmed);
  if (local) return dayOf(local[3], Number(local[2]), Number(local[1]));
  const worded = /^(\d{1,2})\s+([a-z]{3,})\.?\s+(\d{4})$/i.exec(trimmed);
  if (!worded) return null;
  const month = MONTHS.findIndex((name) => name.startsWith(worded[2].toLowerCase().slice(0, 3)));
  return dayOf(worded[3], month + 1, Number(worded[1]));
}

function dayOf(year: string, month: number, day: number): string | null {
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0;
  return isReal && Number(year) >= 1900 ? date.toISOString().slice(0, 10) : null;
}

/** The year (1990–2049) that a text names last: "SHP_Kumuh_2024", "440/1234/2018"; null when it names none. */
export function yearIn(text: string): number | null {
  const years = [...text.matchAll(/(?<!\d)(19[9]\d|20[0-4]\d)(?!\d)/g)];
  return years.length === 0 ? null : Number(years[years.length - 1][1]);
}
