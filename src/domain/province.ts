import type { Attributes } from './attributes.ts';
import { fieldKey } from './dictionary.ts';
import { provinceNameOf } from './gazetteer.ts';
import { codeKey, isKemendagriCode, normalisePlaceName } from './names.ts';

/** Fields in which files name the province (Delineasi_Kumuh_AR, KOTAKU, BIG's WADMPR). */
const NAME_FIELDS: ReadonlySet<string> = new Set(
  ['Provinsi', 'Propinsi', 'Prov', 'WADMPR', 'NAMA_PROV', 'NMPROV', 'Nama_Provinsi'].map(fieldKey),
);

/**
 * The province that most rows name, or else that most codes of kelurahan begin with; null where neither tells. "JAWA TENGAH" and
 * "Prov. Jawa Tengah" come out as "Jawa Tengah".
 */
export function provinceIn(rows: readonly Attributes[], codes: readonly (string | null)[]): string | null {
  const named = rows.flatMap((row) =>
    Object.entries(row).flatMap(([field, value]) =>
      typeof value === 'string' && NAME_FIELDS.has(fieldKey(field)) ? [bareName(value)] : [],
    ),
  );
  const found = commonest(named.filter((name) => /\p{L}/u.test(name)));
  if (found !== null) return provinceNameOf(({ name }) => sameName(name, found)) ?? found;
  const begins = commonest(codes.flatMap((code) => provincePart(code) ?? []));
  return begins === null ? null : provinceNameOf(({ code }) => code === begins);
}

const bareName = (words: string): string => words.trim().replace(/^prov(?:insi|\.)?\s+/i, '');

const sameName = (a: string, b: string): boolean => normalisePlaceName(a) === normalisePlaceName(b);

/** Digits of a code of a kelurahan: eight in KOTAKU's own, ten in those of Kemendagri and BPS. */
const UNIT_CODE = /^[1-9]\d{7}(?:\d{2})?$/;

/** Kemendagri and BPS number the provinces of Papua each in its own way: there only Kemendagri's own form tells. */
function provincePart(code: string | null): string | null {
  const digits = code === null ? null : codeKey(code);
  if (code === null || digits === null || !UNIT_CODE.test(digits)) return null;
  return digits.startsWith('9') && !isKemendagriCode(code) ? null : digits.slice(0, 2);
}

function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (
    [...counts].reduce<[string, number] | null>(
      (most, entry) => (most === null || entry[1] > most[1] ? entry : most),
      null,
    )?.[0] ?? null
  );
}
