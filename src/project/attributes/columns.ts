import type { AttributeValue } from '../../domain/attributes.ts';
import type { SlumArea } from '../../domain/delineation.ts';
import type { Text } from '../../domain/text.ts';
import { FIELDS, type Field } from './fields.ts';
import { fieldText } from './read-field.ts';

/** A column of the table: a field to be written, the hectares drawn, or an attribute as it came in the file. */
export type TableColumn =
  | { readonly kind: 'field'; readonly id: string; readonly name: Text; readonly field: Field }
  | { readonly kind: 'drawn'; readonly id: string; readonly name: Text }
  | { readonly kind: 'original'; readonly id: string; readonly name: Text; readonly attribute: string };

const DRAWN_COLUMN: TableColumn = {
  kind: 'drawn',
  id: 'drawnHa',
  name: { id: 'Luas gambar (ha)', en: 'Drawn (ha)' },
};

/** An area with the hectares of its shape; null while they are being measured. */
export interface TableRow {
  readonly area: SlumArea;
  readonly drawnHa: number | null;
}

/** Fields first, with the hectares drawn beside those stated; then the attributes in the order in which they first appear. */
export function tableColumns(areas: readonly SlumArea[]): readonly TableColumn[] {
  const fields = FIELDS.flatMap((field): TableColumn[] => {
    const column: TableColumn = { kind: 'field', id: field.id, name: field.name, field };
    return field.id === 'statedHa' ? [column, DRAWN_COLUMN] : [column];
  });
  const attributes = new Set<string>();
  for (const area of areas) for (const name of Object.keys(area.attributes)) attributes.add(name);
  const originals = Array.from(
    attributes,
    (attribute): TableColumn => ({
      kind: 'original',
      id: `attribute:${attribute}`,
      name: { id: attribute, en: attribute },
      attribute,
    }),
  );
  return [...fields, ...originals];
}

export function cellValue({ area, drawnHa }: TableRow, column: TableColumn): AttributeValue {
  if (column.kind === 'field') return area[column.field.id];
  if (column.kind === 'drawn') return drawnHa;
  return Object.hasOwn(area.attributes, column.attribute) ? area.attributes[column.attribute] : null;
}

/** Decimals of measured hectares: a square centimetre. */
const SHOWN = 6;

/** As it would be typed or copied: full precision, decimal comma; what came as words stays as it is. */
export function cellText(row: TableRow, column: TableColumn): string {
  const value = cellValue(row, column);
  if (value === null) return '';
  if (column.kind === 'drawn' && typeof value === 'number') return fieldText(Number(value.toFixed(SHOWN)));
  if (typeof value === 'boolean' || (column.kind === 'original' && typeof value === 'string'))
    return String(value);
  return fieldText(value);
}
