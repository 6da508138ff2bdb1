import type { ProjectDocument } from '../document.ts';
import { randomId } from '../random-id.ts';
import type { Skeleton } from './record.ts';

/**
 * The heavy, immutable parts of a document (attribute rows, geometry columns, notes). Each object gets a key of its own, once:
 * a part is written once and never overwritten, whatever happens to the id or name of the SK it belongs to.
 */
export interface PartKeys {
  /** The key of an object, given at the first call. */
  keyOf(part: object): string;
  /** Remembers the key under which a loaded object is stored. */
  remember(part: object, key: string): void;
}

export function partKeys(newKey: () => string = randomId): PartKeys {
  const keys = new WeakMap<object, string>();
  return {
    keyOf(part) {
      const known = keys.get(part);
      if (known !== undefined) return known;
      const key = newKey();
      keys.set(part, key);
      return key;
    },
    remember(part, key) {
      keys.set(part, key);
    },
  };
}

/** A document taken apart: the small skeleton, and the parts it names. */
export interface Dismantled {
  readonly skeleton: Skeleton;
  readonly parts: ReadonlyMap<string, object>;
}

export function dismantle(document: ProjectDocument, keys: PartKeys): Dismantled {
  const parts = new Map<string, object>();
  const put = (part: object): string => {
    const key = keys.keyOf(part);
    parts.set(key, part);
    return key;
  };
  const skeleton: Skeleton = {
    delineations: document.delineations.map(({ areas, geometry, notes, source, ...small }) => ({
      ...small,
      source: { files: [...source.files], layers: [...source.layers], crs: source.crs },
      areas: put(areas),
      geometry: put(geometry),
      notes: put(notes),
    })),
    minutes: document.minutes.map((minute) => ({ ...minute, clearedAreas: [...minute.clearedAreas] })),
    unitLayers: document.unitLayers.map(({ units, geometry, notes, source, ...small }) => ({
      ...small,
      source: { files: [...source.files], layers: [...source.layers], crs: source.crs },
      units: put(units),
      geometry: put(geometry),
      notes: put(notes),
    })),
    comparison: document.comparison,
    backdrops: [...document.backdrops],
    checks: document.checks,
  };
  return { skeleton, parts };
}

/** Keys of all parts a skeleton names. */
export const partsNamed = (skeleton: Skeleton): readonly string[] => [
  ...skeleton.delineations.flatMap(({ areas, geometry, notes }) => [areas, geometry, notes]),
  ...skeleton.unitLayers.flatMap(({ units, geometry, notes }) => [units, geometry, notes]),
];
