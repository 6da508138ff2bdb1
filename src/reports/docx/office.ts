import { BLANK } from './paragraphs.ts';

/** Who decrees in a city or regency: "Wali Kota Pekalongan", "Bupati Banjar"; left open where the name does not tell which. */
export function officeOf(city: string): string {
  const [, kind, name] = /^(kota|kabupaten|kab\.?)\s+(.+)$/i.exec(city.trim()) ?? [];
  if (name === undefined) return `Wali Kota/Bupati ${BLANK}`;
  return `${kind.toLowerCase() === 'kota' ? 'Wali Kota' : 'Bupati'} ${name}`;
}
