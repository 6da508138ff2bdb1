import type { Lineage } from '../../comparison/balance.ts';
import type { Report } from '../report.ts';

/** Hectares that show as 0,00. */
const SHOWN_HA = 0.005;

/** Areas of the state before of which nothing is left. */
export const clearedAreas = ({ balance }: Report): readonly Lineage[] =>
  balance.areas.filter(({ kind }) => kind === 'cleared');

/** Areas, or lines of areas that were split or merged, that lost a part of their ground and not all of it. */
export const shrunkAreas = ({ balance }: Report): readonly Lineage[] =>
  balance.areas.filter(
    ({ kind, reducedHa }) =>
      kind !== 'cleared' && kind !== 'new' && kind !== 'unchanged' && reducedHa >= SHOWN_HA,
  );
