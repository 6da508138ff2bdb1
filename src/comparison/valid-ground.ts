import { toValidColumn } from '../geo/repair.ts';
import type { BalanceGround } from './balance.ts';

/**
 * The ground as it may leave the program: every feature valid by OGC simple features, on the same ground. The overlay
 * itself leaves rings that touch themselves.
 */
export const validGround = (ground: BalanceGround): BalanceGround => ({
  remaining: toValidColumn(ground.remaining).column,
  reduced: toValidColumn(ground.reduced).column,
  added: toValidColumn(ground.added).column,
  uncertainReduced: toValidColumn(ground.uncertainReduced).column,
  uncertainAdded: toValidColumn(ground.uncertainAdded).column,
});
