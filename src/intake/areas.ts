import type { Attributes } from '../domain/attributes.ts';
import { areaId, type SlumArea } from '../domain/delineation.ts';
import { normalisePlaceName } from '../domain/names.ts';
import { formatRtRw, normaliseRtRw, parseRtRw } from '../domain/rt-rw.ts';
import { parseSlumClass } from '../domain/slum-class.ts';
import type { AreaNumbers } from './area-numbers.ts';
import type { FieldMapping } from './proposal.ts';
import { cell, type Row, textOf } from './rows.ts';

/** Rows as slum areas, with an id that is unique in the layer and the same at every reading of the file. */
export function buildAreas(rows: readonly Row[], mapping: FieldMapping, numbers: AreaNumbers): SlumArea[] {
  const taken = new Map<string, number>();
  return rows.map(({ attributes }, index) => {
    const named = describe(attributes, mapping);
    return {
      ...named,
      id: areaId(uniqueId(idOf(named, index), taken)),
      label: labelOf(named, index),
      statedHa: numbers.statedHa[index],
      score: numbers.score[index],
      slumClass: parseSlumClass(textOf(cell(attributes, mapping.slumClass)) ?? ''),
      attributes,
    };
  });
}

type Named = Pick<SlumArea, 'kawasan' | 'rtRw' | 'kelurahan' | 'kelurahanCode' | 'kecamatan'>;

function describe(attributes: Attributes, mapping: FieldMapping): Named {
  const text = (field: string | undefined): string | null => textOf(cell(attributes, field));
  return {
    kawasan: text(mapping.kawasan),
    rtRw: rtRwOf(text(mapping.rtRw), text(mapping.rt), text(mapping.rw)),
    kelurahan: text(mapping.kelurahan),
    kelurahanCode: codeOf(text(mapping.kelurahanCode)),
    kecamatan: text(mapping.kecamatan),
  };
}

/** RT and RW from their common field, else from a field each ("7", "RT 07"). */
function rtRwOf(both: string | null, rt: string | null, rw: string | null): string | null {
  if (both !== null) return normaliseRtRw(both);
  const number = (text: string | null): number | null | 'unclear' => {
    if (text === null) return null;
    const digits = /^\D*(\d{1,3})(?:[.,]0+)?$/.exec(text);
    return digits ? Number(digits[1]) : 'unclear';
  };
  const [rtNumber, rwNumber] = [number(rt), number(rw)];
  if (rtNumber !== 'unclear' && rwNumber !== 'unclear')
    return formatRtRw({ rt: rtNumber, rw: rwNumber }) || null;
  return [rt === null ? '' : `RT ${rt}`, rw === null ? '' : `RW ${rw}`]
    .filter(Boolean)
    .join(' ')
    .replace(/\bR([TW]) R\1\b/g, 'R$1');
}

/** Codes that passed through a spreadsheet carry a ".0". */
export const codeOf = (text: string | null): string | null => text?.replace(/^(\d{4,})[.,]0+$/, '$1') ?? null;

function labelOf({ rtRw, kawasan, kelurahan }: Named, index: number): string {
  const own = rtRw ?? kawasan;
  if (own === null) return kelurahan === null ? `Area ${index + 1}` : `Area ${index + 1} ${kelurahan}`;
  return rtRw === null || kelurahan === null ? own : `${own} ${kelurahan}`;
}

function idOf({ rtRw, kelurahan, kelurahanCode }: Named, index: number): string {
  const parsed = rtRw === null ? null : parseRtRw(rtRw);
  const place = kelurahanCode?.replace(/[^\dA-Za-z.]/g, '') ?? normalisePlaceName(kelurahan ?? '');
  if (!parsed || place === '') return `a${index + 1}`;
  return `${place}-${formatRtRw(parsed)
    .replace(/(\D) (\d)/g, '$1$2')
    .replaceAll(' ', '-')}`;
}

function uniqueId(id: string, taken: Map<string, number>): string {
  const seen = (taken.get(id) ?? 0) + 1;
  taken.set(id, seen);
  return seen === 1 ? id : uniqueId(`${id}~${seen}`, taken);
}
