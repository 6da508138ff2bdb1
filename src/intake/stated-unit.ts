import { fieldKey } from '../domain/dictionary.ts';
import { decimalMarkOf, parseNumber } from '../domain/numbers.ts';
import type { AreaUnit } from './proposal.ts';
import { cell, type Row } from './rows.ts';
import { median } from './sizes.ts';

/** Square metres in a unit. */
export const SQUARE_METRES: Readonly<Record<AreaUnit, number>> = { ha: 10_000, m2: 1, km2: 1_000_000 };

const UNITS: readonly AreaUnit[] = ['ha', 'm2', 'km2'];

/** Fewer comparable areas than this prove nothing. */
const ENOUGH = 2;
/** Values above this are no hectares of a slum. */
const TOO_MANY_HECTARES = 500;

/**
 * The unit of a column of stated areas: the one that comes nearest to the drawn areas (m², one a row), by the
 * median of their ratios, so that a few wrong rows do not matter. Without comparable areas: by the field's
 * name, then by the size of the numbers.
 */
export function guessUnit(
  rows: readonly Row[],
  field: string | undefined,
  drawn: ArrayLike<number>,
): AreaUnit {
  if (field === undefined) return 'ha';
  const mark = decimalMarkOf(rows.map((row) => cell(row.attributes, field)));
  const stated = rows.map((row) => parseNumber(cell(row.attributes, field), mark).value);
  const ratios = stated.flatMap((value, i) =>
    value !== null && value > 0 && drawn[i] > 0 ? drawn[i] / value : [],
  );
  if (ratios.length >= ENOUGH) return nearestUnit(median(ratios));
  return (
    unitInName(field) ?? (median(stated.flatMap((value) => value ?? [])) > TOO_MANY_HECTARES ? 'm2' : 'ha')
  );
}

function nearestUnit(squareMetresPerUnit: number): AreaUnit {
  const distance = (unit: AreaUnit): number =>
    Math.abs(Math.log10(squareMetresPerUnit / SQUARE_METRES[unit]));
  return UNITS.reduce((best, unit) => (distance(unit) < distance(best) ? unit : best));
}

function unitInName(field: string): AreaUnit | null {
  const key = fieldKey(field);
  if (/km2?$/.test(key)) return 'km2';
  if (/m2$/.test(key)) return 'm2';
  return /(?:ha|hektar|hektare)$/.test(key) ? 'ha' : null;
}
