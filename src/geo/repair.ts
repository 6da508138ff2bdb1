import {
  concatColumns,
  featureCount,
  type MultiPolygonColumn,
  type Position,
  pickFeatures,
} from './column.ts';
import { rebuildFeature } from './validity/rebuild.ts';
import { type FaultKind, findFaults, isInvalid } from './validity.ts';

/** What was done to a feature that was not valid. */
export interface RepairedFeature {
  readonly feature: number;
  /** Faults that made it invalid, each kind once, in the order found. */
  readonly kinds: readonly FaultKind[];
  /** Place of the first of them. */
  readonly at: Position;
  /** Nothing of it encloses ground: the feature is now empty. */
  readonly isEmpty: boolean;
  /** False where the result is still not valid; the caller must say so. Not met in any test. */
  readonly isValid: boolean;
}

export interface Repair {
  readonly column: MultiPolygonColumn;
  readonly repaired: readonly RepairedFeature[];
}

/**
 * The column with every feature valid by OGC simple features.
 *
 * Valid features come through untouched: same numbers, same order of vertices. An invalid one is rebuilt:
 * vertices without finite coordinates and rings of fewer than three points go, each polygon is filled by
 * the even-odd rule, and its polygons are united. Vertices stay to the last digit; new ones are made only
 * where lines cross. (Only lines that all but coincide, within 1e-12°, are put on a grid of 2 µm, where
 * they fall together.)
 */
export function repairColumn(column: MultiPolygonColumn): Repair {
  const pieces: MultiPolygonColumn[] = [];
  const repaired: RepairedFeature[] = [];
  let untouchedFrom = 0;
  for (let feature = 0; feature < featureCount(column); feature++) {
    const faults = findFaults(column, feature).filter((fault) => isInvalid(fault.kind));
    if (faults.length === 0) continue;
    const rebuilt = rebuildFeature(column, feature);
    pieces.push(pickFeatures(column, range(untouchedFrom, feature)), rebuilt.column);
    untouchedFrom = feature + 1;
    repaired.push({
      feature,
      kinds: [...new Set(faults.map((fault) => fault.kind))],
      at: faults[0].at,
      isEmpty: rebuilt.column.polygonStarts.length === 1,
      isValid: rebuilt.isValid,
    });
  }
  if (repaired.length === 0) return { column, repaired };
  pieces.push(pickFeatures(column, range(untouchedFrom, featureCount(column))));
  return { column: concatColumns(pieces), repaired };
}

/**
 * Overlay results as they may leave the program: the same ground, rings that touch themselves split.
 * `changedFeatures` are those that were not valid before.
 */
export function toValidColumn(column: MultiPolygonColumn): {
  readonly column: MultiPolygonColumn;
  readonly changedFeatures: readonly number[];
} {
  const repair = repairColumn(column);
  return { column: repair.column, changedFeatures: repair.repaired.map(({ feature }) => feature) };
}

function* range(from: number, to: number): Generator<number> {
  for (let i = from; i < to; i++) yield i;
}
