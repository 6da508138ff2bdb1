import type { ChangeBalance, LineageKind } from '../comparison/balance.ts';
import type { Language } from '../domain/text.ts';
import { LINEAGE_NAMES } from './lineage-names.ts';

/** From those that went to those that came. */
const ORDER: readonly LineageKind[] = [
  'cleared',
  'shrunk',
  'split',
  'merged',
  'moved',
  'unchanged',
  'grown',
  'new',
];

/**
 * How many areas went which way: areas of the state before, and new ones of the state after.
 *
 * @param unit index in the units, −1 = outside them; null: everywhere
 */
export function areaCounts(
  { areas }: ChangeBalance,
  unit: number | null,
): readonly { readonly kind: LineageKind; readonly count: number }[] {
  const here = areas.filter((line) => unit === null || line.unit === unit);
  return ORDER.map((kind) => ({
    kind,
    count: here
      .filter((line) => line.kind === kind)
      .reduce((sum, { before, after }) => sum + (kind === 'new' ? after.length : before.length), 0),
  })).filter(({ count }) => count > 0);
}

/** "12 tuntas, 8 menyusut, 2 baru"; empty where there is none. */
export const areaCountLine = (balance: ChangeBalance, unit: number | null, language: Language): string =>
  areaCounts(balance, unit)
    .map(({ kind, count }) => `${count} ${LINEAGE_NAMES[kind][language].toLowerCase()}`)
    .join(', ');
