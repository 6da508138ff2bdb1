import type { MultiPolygonColumn } from '../geo/column.ts';
import type { ColumnKey, Light } from './compare-remote.ts';

/** The part of a worker that takes columns. */
interface Holder {
  hold(key: ColumnKey, column: MultiPolygonColumn): Promise<void>;
}

/** Names columns, and knows which worker has been given which: columns do not change, so each goes over once. */
export class ColumnKeys {
  private readonly keys = new WeakMap<MultiPolygonColumn, ColumnKey>();
  private readonly given = new WeakMap<Holder, ReadonlySet<ColumnKey>>();
  private last = 0;

  /** Gives a worker the columns that it does not hold yet, each in a message of its own. */
  async give(holder: Holder, columns: readonly MultiPolygonColumn[]): Promise<void> {
    const known = this.given.get(holder);
    const named = new Set<ColumnKey>();
    for (const column of columns) {
      const key = this.keyOf(column);
      if (!known?.has(key) && !named.has(key)) await holder.hold(key, column);
      named.add(key);
    }
    this.given.set(holder, named);
  }

  light<Layer extends { readonly geometry: MultiPolygonColumn }>(layer: Layer): Light<Layer> {
    return { ...layer, geometry: this.keyOf(layer.geometry) };
  }

  private keyOf(column: MultiPolygonColumn): ColumnKey {
    const key = this.keys.get(column) ?? ++this.last;
    this.keys.set(column, key);
    return key;
  }
}
