import { groundArea } from '../geo/area/ground-area.ts';
import type { AreaMeasure } from '../geo/area/measure.ts';
import { featureBounds, featureCount, type MultiPolygonColumn } from '../geo/column.ts';
import { indexFeatures } from '../geo/feature-index.ts';
import type { Ground, OverlayEngine } from '../geo/overlay/engine.ts';
import { turnedRings } from '../geo/overlay/rings.ts';
import type { Breath } from './progress.ts';

/** Ground that an area of the before state shares with one of the after state. */
export interface Overlap {
  readonly before: number;
  readonly after: number;
  readonly squareMetres: number;
}

const BATCH = 48;

/** All overlapping pairs of features of two states. */
export async function findOverlaps(
  engine: OverlayEngine,
  before: MultiPolygonColumn,
  after: MultiPolygonColumn,
  measure: AreaMeasure,
  breath: Breath,
): Promise<Overlap[]> {
  const overlaps: Overlap[] = [];
  const index = indexFeatures(after);
  const count = featureCount(before);
  for (let start = 0; start < count; start += BATCH) {
    engine.scope(() => {
      const loaded = new Map<number, Ground>();
      for (let a = start; a < Math.min(start + BATCH, count); a++) {
        const bounds = featureBounds(before, a);
        const candidates = bounds ? index.search(bounds) : [];
        if (candidates.length === 0) continue;
        const ground = engine.ground(turnedRings(before, [a]));
        for (const b of candidates) {
          const other = loaded.get(b) ?? engine.ground(turnedRings(after, [b]));
          loaded.set(b, other);
          const squareMetres = groundArea(engine.rings(engine.intersection(ground, other)), measure);
          if (squareMetres > 0) overlaps.push({ before: a, after: b, squareMetres });
        }
      }
    });
    await breath('tracing', start, count);
  }
  return overlaps;
}
