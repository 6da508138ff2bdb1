import type { Attributes } from './attributes.ts';
import { fieldKey } from './dictionary.ts';

/** Fields in which files name the city or regency (Delineasi_Kumuh_AR, KOTAKU, BIG's WADMKK). */
const CITY_FIELDS: ReadonlySet<string> = new Set(
  ['Kab_Kota', 'Kota_Kab', 'Kota', 'Kabupaten', 'Kab', 'WADMKK', 'NAMA_KAB', 'NMKAB'].map(fieldKey),
);

/** The city or regency that most of the rows name; null where none does. */
export function cityIn(rows: readonly Attributes[]): string | null {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const [field, value] of Object.entries(row)) {
      const name = typeof value === 'string' && CITY_FIELDS.has(fieldKey(field)) ? value.trim() : '';
      if (/\p{L}/u.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  if (counts.size === 0) return null;
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
}
