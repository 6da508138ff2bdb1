import type { CompareOptions, State, Units } from '../comparison/balance.ts';
import type { TimelineInput } from '../comparison/timeline.ts';
import type { Timeline } from '../comparison/timeline-types.ts';
import type { MultiPolygonColumn } from '../geo/column.ts';
import type { OnProgress } from './api.ts';
import type { ColumnKey, Light } from './compare-remote.ts';
import type { TimelineApi } from './timeline-api.ts';

/** A state of which only the name of its column crosses the thread. */
type LightInput = Omit<TimelineInput, 'state'> & { readonly state: Light<State> };

/** `TimelineApi` as it crosses the thread: columns go there once. */
export interface TimelineRemote extends Omit<TimelineApi, 'strike'> {
  hold(key: ColumnKey, column: MultiPolygonColumn): Promise<void>;
  /** Columns that this story does not name are let go. */
  strike(
    inputs: readonly LightInput[],
    units: Light<Units> | null,
    options: CompareOptions,
    onProgress: OnProgress,
  ): Promise<Timeline>;
}

export function timelineRemote(core: TimelineApi): TimelineRemote {
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
    async strike(inputs, units, options, onProgress) {
      const named = new Set([...inputs.map(({ state }) => state.geometry), units?.geometry]);
      for (const key of held.keys()) if (!named.has(key)) held.delete(key);
      const states = inputs.map((input) => ({ ...input, state: whole(input.state) }));
      return core.strike(states, units && whole(units), options, onProgress);
    },
  };
}
