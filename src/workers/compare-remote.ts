import type { Lineage } from '../comparison/balance.ts';
import type { CompareApi, CompareOutcome } from './api.ts';

/** Lines of areas handed over in one message: thousands at once would hold the page's thread for too long. */
const PORTION = 200;

/** `CompareApi` as it crosses the thread: the lineage comes in portions, ahead of the rest. */
export interface CompareRemote extends Omit<CompareApi, 'compare'> {
  compare(
    ...given: [...Parameters<CompareApi['compare']>, onAreas: (portion: readonly Lineage[]) => void]
  ): Promise<CompareOutcome>;
}

export function compareRemote(core: CompareApi): CompareRemote {
  return {
    ...core,
    async compare(before, after, units, options, onProgress, onAreas) {
      const { balance, encoded } = await core.compare(before, after, units, options, onProgress);
      for (let at = 0; at < balance.areas.length; at += PORTION)
        await onAreas(balance.areas.slice(at, at + PORTION));
      return { balance: { ...balance, areas: [] }, encoded };
    },
  };
}
