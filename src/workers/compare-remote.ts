import type { Lineage, State, Units } from '../comparison/balance.ts';
import type { MultiPolygonColumn } from '../geo/column.ts';
import type { CompareApi, CompareOutcome } from './api.ts';

/** Lines of areas handed over in one message: thousands at once would hold the page's thread for too long. */
const PORTION = 200;

/** Names a column that the worker holds. */
export type ColumnKey = number;

/** A state or a layer of units with its column named instead of sent: it is sent once, by `hold`. */
export type Light<Layer extends { readonly geometry: MultiPolygonColumn }> = Omit<Layer, 'geometry'> & {
  readonly geometry: ColumnKey;
};

/** `CompareApi` as it crosses the thread: columns go there once, and the lineage comes back in portions. */
export interface CompareRemote extends Omit<CompareApi, 'compare'> {
  hold(key: ColumnKey, column: MultiPolygonColumn): Promise<void>;
  /** Columns that this comparison does not name are let go. */
  compare(
    before: Light<State>,
    after: Light<State>,
    units: Light<Units> | null,
    options: Parameters<CompareApi['compare']>[3],
    onProgress: Parameters<CompareApi['compare']>[4],
    onAreas: (portion: readonly Lineage[]) => void,
  ): Promise<CompareOutcome>;
}

export function compareRemote(core: CompareApi): CompareRemote {
  const held = new Map<ColumnKey, MultiPolygonColumn>();
  const whole = <Layer extends { readonly geometry: ColumnKey }>(layer: Layer) => {
    const geometry = held.get(layer.geometry);
    if (geometry === undefined) throw new Error(`column ${layer.geometry} was not handed over`);
    return { ...layer, geometry };
  };
  return {
    ...core,
    async hold(key, column) {
      held.set(key, column);
    },
    async compare(before, after, units, options, onProgress, onAreas) {
      const named = new Set([before.geometry, after.geometry, units?.geometry]);
      for (const key of held.keys()) if (!named.has(key)) held.delete(key);
      const { balance, encoded } = await core.compare(
        whole(before),
        whole(after),
        units && whole(units),
        options,
        onProgress,
      );
      for (let at = 0; at < balance.areas.length; at += PORTION)
        await onAreas(balance.areas.slice(at, at + PORTION));
      return { balance: { ...balance, areas: [] }, encoded };
    },
  };
}
