import { groundArea } from '../geo/area/ground-area.ts';
import type { AreaMeasure } from '../geo/area/measure.ts';
import { type Bounds, featureBounds, featureCount, type MultiPolygonColumn } from '../geo/column.ts';
import { metresPerDegree } from '../geo/ellipsoid.ts';
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

/**
 * Pairs of features that share at least `share` of the smaller one (0..1). Pairs whose bounds already share
 * less are passed over uncut. `areas` are m², one a feature.
 */
export async function findOverlaps(
  engine: OverlayEngine,
  before: MultiPolygonColumn,
  after: MultiPolygonColumn,
  areas: { readonly before: Float64Array; readonly after: Float64Array },
  share: number,
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
        if (!bounds) continue;
        const least = (b: number): number => share * Math.min(areas.before[a], areas.after[b]);
        const candidates = index
          .search(bounds)
          .filter((b) => sharedBoxArea(bounds, index.bounds[b]) >= least(b) * BOX_SLACK);
        if (candidates.length === 0) continue;
        const ground = engine.ground(turnedRings(before, [a]));
        for (const b of candidates) {
          const other = loaded.get(b) ?? engine.ground(turnedRings(after, [b]));
          loaded.set(b, other);
          const squareMetres = groundArea(engine.rings(engine.intersection(ground, other)), measure);
          if (squareMetres > 0 && squareMetres >= least(b))
            overlaps.push({ before: a, after: b, squareMetres });
        }
      }
    });
    await breath('tracing', start, count);
  }
  return overlaps;
}

/** The box is measured roughly, so it must fall short by more than that to be passed over. */
const BOX_SLACK = 0.9;

function sharedBoxArea(a: Bounds, b: Bounds | null | undefined): number {
  if (!b) return 0;
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  const scale = metresPerDegree((a[1] + a[3]) / 2);
  return Math.max(0, width) * scale.lon * Math.max(0, height) * scale.lat;
}
