import type { StyleName } from './style.ts';

/** What stands in a cell. A formula goes with the value it gives, for viewers that do not reckon. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string; readonly style: StyleName }
  | { readonly kind: 'number'; readonly value: number; readonly style: StyleName }
  | {
      readonly kind: 'formula';
      /** Without the equals sign. */
      readonly formula: string;
      readonly value: number;
      readonly style: StyleName;
    }
  | { readonly kind: 'blank'; readonly style: StyleName }
  | null;

export const text = (value: string, style: StyleName = 'text'): SheetCell =>
  value === '' ? { kind: 'blank', style } : { kind: 'text', text: value, style };

/** A number that is not one (no figure, or a division by nothing) leaves the cell blank. */
export const number = (value: number | null, style: StyleName = 'hectares'): SheetCell =>
  value === null || !Number.isFinite(value) ? { kind: 'blank', style } : { kind: 'number', value, style };

export const formula = (source: string, value: number, style: StyleName = 'hectares'): SheetCell => ({
  kind: 'formula',
  formula: source,
  value,
  style,
});

/** "A", "Z", "AA": name of a column by its index from 0. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
