import type { BalanceGround } from '../comparison/balance.ts';
import { compareStates } from '../comparison/compare.ts';
import { checkWithTurf } from '../comparison/turf-check.ts';
import { validGround } from '../comparison/valid-ground.ts';
import { balanceGeoJson } from '../reports/balance-geojson.ts';
import type { CompareApi } from './api.ts';
import { encodeChange, encodeState, encodeUnits } from './encode.ts';

/** What the compare worker does, as plain functions: it keeps the ground of the last comparison. */
export function compareCore(): CompareApi {
  let last: BalanceGround | null = null;
  let valid: BalanceGround | null = null;
  return {
    async compare(before, after, units, options, onProgress) {
      const { balance, ground } = await compareStates(before, after, units, options, {
        onProgress: (stage, done, total) => onProgress({ stage, done, total }),
      });
      onProgress({ stage: 'encoding', done: 0, total: null });
      last = ground;
      valid = null;
      return { balance, encoded: encodeChange(ground) };
    },
    async groundFile(balance, heading) {
      if (last === null) return null;
      valid ??= validGround(last);
      return new Blob([balanceGeoJson(balance, valid, heading)], { type: 'application/geo+json' });
    },
    checkWithTurf,
    encodeState: async (state, slumClasses, units) => encodeState(state, slumClasses, units ?? null),
    encodeUnits: async (units) => encodeUnits(units),
  };
}
