import { useComparison } from './comparison.ts';
import { rankUnits } from './ranking.ts';
import { useView } from './view.ts';
import { OUTSIDE, visitUnit } from './visit.ts';

/** The kelurahan after (or before) the chosen one, in the order of the list; from none, the first (or last). */
export function stepUnit(step: 1 | -1): void {
  const { compared } = useComparison.getState();
  if (!compared) return;
  const order = [
    ...rankUnits(compared.balance.units, '', useView.getState().order).map(({ index }) => index),
    OUTSIDE,
  ];
  const { unit } = useView.getState();
  const at = unit === null ? (step > 0 ? -1 : 0) : order.indexOf(unit);
  visitUnit(order[(at + step + order.length) % order.length]);
}
