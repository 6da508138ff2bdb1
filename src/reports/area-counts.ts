import type { ChangeBalance, LineageKind } from '../comparison/balance.ts';
import type { Text } from '../domain/text.ts';

/** What became of areas, from those that went to those that came. */
export const LINEAGE_WORDS: Readonly<Record<LineageKind, Text>> = {
  cleared: { id: 'tuntas', en: 'cleared' },
  shrunk: { id: 'menyusut', en: 'shrunk' },
  split: { id: 'pecah', en: 'split' },
  merged: { id: 'gabung', en: 'merged' },
  moved: { id: 'bergeser', en: 'moved' },
  unchanged: { id: 'tetap', en: 'unchanged' },
  grown: { id: 'meluas', en: 'grown' },
  new: { id: 'baru', en: 'new' },
};

const KINDS: readonly LineageKind[] = [
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
 * How many areas went which way: areas before, and new ones after.
 *
 * @param unit index in the units, −1 = outside them; null: everywhere
 */
export function areaCounts(
  { areas }: ChangeBalance,
  unit: number | null,
): readonly { readonly kind: LineageKind; readonly count: number }[] {
  const here = areas.filter((line) => unit === null || line.unit === unit);
  return KINDS.map((kind) => ({
    kind,
    count: here
      .filter((line) => line.kind === kind)
      .reduce((sum, { before, after }) => sum + (kind === 'new' ? after.length : before.length), 0),
  })).filter(({ count }) => count > 0);
}
