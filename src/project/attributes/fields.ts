import type { AreaId, SlumArea } from '../../domain/delineation.ts';
import type { Text } from '../../domain/text.ts';

/** What the SK attachment says of an area, and the user can write. */
export type FieldId = Exclude<keyof SlumArea, 'id' | 'attributes'>;

export type FieldValue = string | number | null;

/** What one field of an area becomes. */
export interface FieldChange {
  readonly area: AreaId;
  readonly field: FieldId;
  readonly value: FieldValue;
}

export interface Field {
  readonly id: FieldId;
  readonly kind: 'text' | 'number' | 'class';
  readonly name: Text;
}

/** In the order of the attachment (Permen PUPR 14/2018): name, luas, lingkup administratif, kondisi. */
export const FIELDS: readonly Field[] = [
  { id: 'label', kind: 'text', name: { id: 'Nama area', en: 'Name of the area' } },
  { id: 'kawasan', kind: 'text', name: { id: 'Kawasan', en: 'Kawasan' } },
  { id: 'rtRw', kind: 'text', name: { id: 'RT/RW', en: 'RT/RW' } },
  { id: 'kelurahan', kind: 'text', name: { id: 'Kelurahan', en: 'Kelurahan' } },
  { id: 'kelurahanCode', kind: 'text', name: { id: 'Kode kelurahan', en: 'Kelurahan code' } },
  { id: 'kecamatan', kind: 'text', name: { id: 'Kecamatan', en: 'Kecamatan' } },
  { id: 'statedHa', kind: 'number', name: { id: 'Luas SK (ha)', en: 'Stated (ha)' } },
  { id: 'score', kind: 'number', name: { id: 'Skor', en: 'Score' } },
  { id: 'slumClass', kind: 'class', name: { id: 'Tingkat', en: 'Class' } },
];

const BY_ID: ReadonlyMap<string, Field> = new Map(FIELDS.map((field) => [field.id, field]));

/** Null: no field of that name. */
export const fieldOf = (id: string): Field | null => BY_ID.get(id) ?? null;

/** Where every area has the same value: that; else `mixed`. */
export function commonValue<Id extends FieldId>(
  areas: readonly SlumArea[],
  field: Id,
): { readonly mixed: true } | { readonly mixed: false; readonly value: SlumArea[Id] | null } {
  const value = areas.length > 0 ? areas[0][field] : null;
  return areas.every((area) => area[field] === value) ? { mixed: false, value } : { mixed: true };
}
