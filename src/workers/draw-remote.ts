import type { State, Units } from '../comparison/balance.ts';
import type { Delineation } from '../domain/delineation.ts';
import type { MultiPolygonColumn } from '../geo/column.ts';
import type { ColumnKey, Light } from './compare-remote.ts';
import type { DrawApi, DrawSetup } from './draw-api.ts';

/** A setup with its columns named instead of sent: they are sent once, by `hold`. */
interface LightSetup extends Omit<DrawSetup, 'delineation' | 'previous' | 'units'> {
  readonly delineation: Light<Delineation>;
  readonly previous: Light<State> | null;
  readonly units: Light<Units> | null;
}

/** `DrawApi` as it crosses the thread. */
export interface DrawRemote extends Omit<DrawApi, 'open'> {
  hold(key: ColumnKey, column: MultiPolygonColumn): Promise<void>;
  /** Columns that this setup does not name are let go. */
  open(setup: LightSetup): Promise<void>;
}

export function drawRemote(core: DrawApi): DrawRemote {
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
    async open(setup) {
      const { delineation, previous, units } = setup;
      const named = new Set([delineation.geometry, previous?.geometry, units?.geometry]);
      for (const key of held.keys()) if (!named.has(key)) held.delete(key);
      await core.open({
        ...setup,
        delineation: whole(delineation),
        previous: previous && whole(previous),
        units: units && whole(units),
      });
    },
  };
}
