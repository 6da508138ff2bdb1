import type { SlumArea } from '../../domain/delineation.ts';
import { normalisePlaceName } from '../../domain/names.ts';
import { normaliseRtRw } from '../../domain/rt-rw.ts';
import type { Text } from '../../domain/text.ts';
import type { FieldId } from './fields.ts';

/**
 * The columns by which a pasted row is found among the areas: the name or else the RT/RW, and the kelurahan where it is there
 * too, for RT numbers begin anew in each. Empty: rows cannot be found so.
 */
export function keyFieldsOf(headings: readonly (FieldId | null)[]): readonly FieldId[] {
  const name = (['label', 'rtRw'] as const).find((field) => headings.includes(field));
  if (!name) return [];
  return headings.includes('kelurahan') ? [name, 'kelurahan'] : [name];
}

/** The area of each row under the headings, or why there is none. */
export function matchRows(
  cells: readonly (readonly string[])[],
  headings: readonly (FieldId | null)[],
  areas: readonly SlumArea[],
): readonly (SlumArea | Text)[] {
  const fields = keyFieldsOf(headings);
  const known = new Map<string, SlumArea[]>();
  for (const area of areas) {
    const key = fields.map((field) => keyPart(field, String(area[field] ?? ''))).join('\n');
    known.set(key, [...(known.get(key) ?? []), area]);
  }
  return cells.slice(1).map((row) => {
    const texts = fields.map((field) => row[headings.indexOf(field)] ?? '');
    const found = known.get(fields.map((field, index) => keyPart(field, texts[index])).join('\n')) ?? [];
    return found.length === 1 ? found[0] : notOne(texts.join(', '), found.length);
  });
}

function keyPart(field: FieldId, text: string): string {
  if (field === 'kelurahan') return normalisePlaceName(text);
  return field === 'rtRw' ? normaliseRtRw(text) : nameKey(text);
}

/** A name whatever the case, the punctuation and the noughts of its RT: "RT 006-RW.2 Kuala" is "rt 6 rw 2 kuala". */
const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<![a-z])(rt|rw)[\s.:_-]*0*(\d{1,3})(?!\d)/g, ' $1 $2 ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const notOne = (name: string, count: number): Text =>
  count === 0
    ? {
        id: `Tidak ada area bernama "${name}" di SK ini.`,
        en: `No area of this SK is called "${name}".`,
      }
    : {
        id: `Ada ${count} area bernama "${name}". Sertakan kolom kelurahan, atau bedakan namanya.`,
        en: `${count} areas are called "${name}". Include the kelurahan, or give them different names.`,
      };
