import type { LineageKind } from '../comparison/balance.ts';
import type { Text } from '../domain/text.ts';

/** What became of an area, in a word. */
export const LINEAGE_NAMES: Readonly<Record<LineageKind, Text>> = {
  unchanged: { id: 'Tetap', en: 'Unchanged' },
  shrunk: { id: 'Menyusut', en: 'Shrunk' },
  grown: { id: 'Meluas', en: 'Grown' },
  moved: { id: 'Bergeser', en: 'Moved' },
  split: { id: 'Pecah', en: 'Split' },
  merged: { id: 'Gabung', en: 'Merged' },
  cleared: { id: 'Tuntas', en: 'Cleared' },
  new: { id: 'Baru', en: 'New' },
};
