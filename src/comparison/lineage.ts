import { groundArea } from '../geo/area/ground-area.ts';
import type { AreaMeasure } from '../geo/area/measure.ts';
import { featureBounds, type MultiPolygonColumn } from '../geo/column.ts';
import { type FeatureIndex, indexFeatures } from '../geo/feature-index.ts';
import type { Ground, OverlayEngine } from '../geo/overlay/engine.ts';
import { turnedRings } from '../geo/overlay/rings.ts';
import { hasThickPart, thinnestArea } from '../geo/overlay/thin.ts';
import { type Metres, squareMetres, toHectares } from '../geo/units.ts';
import type { Lineage, LineageKind } from './balance.ts';
import { type Family, groupFamilies } from './families.ts';
import { findOverlaps, type Overlap } from './overlaps.ts';
import type { Breath } from './progress.ts';
import { linksWithTwins } from './twins.ts';

/** One state as the tracing needs it. */
export interface TracedState {
  readonly geometry: MultiPolygonColumn;
  readonly ids: readonly string[];
  /** m², one a feature. */
  readonly areas: Float64Array;
  readonly unitOf: Int32Array;
}

/**
 * Two areas are of one line when they share at least this part of the smaller of them. Less is a
 * neighbour's border drawn a little over, which would chain a whole quarter into one.
 */
const LINK_SHARE = 0.1;

/** Below this a difference is the overlay's rounding, not ground. */
const NEGLIGIBLE_M2 = 0.01;

/** What became of every area: each is in exactly one entry. */
export async function traceLineage(
  engine: OverlayEngine,
  before: TracedState,
  after: TracedState,
  measure: AreaMeasure,
  tolerance: Metres,
  breath: Breath,
): Promise<Lineage[]> {
  const areas = { before: before.areas, after: after.areas };
  const shared = await findOverlaps(
    engine,
    before.geometry,
    after.geometry,
    areas,
    LINK_SHARE,
    measure,
    breath,
  );
  const worth = shared.filter(({ squareMetres }) => squareMetres > NEGLIGIBLE_M2);
  const links = linksWithTwins(before, after, worth);
  const families = groupFamilies(before.ids.length, after.ids.length, links);
  const tracing = { engine, before, after, measure, tolerance };
  const indexes = { before: indexFeatures(before.geometry), after: indexFeatures(after.geometry) };
  const entries: Lineage[] = [];
  for (const [i, family] of families.entries()) {
    const change = engine.scope(() => familyChange(tracing, indexes, family));
    entries.push(entryOf(before, after, family, change));
    if (i % 32 === 0) await breath('tracing', i, families.length);
  }
  return entries;
}

/** m² */
interface Change {
  readonly beforeArea: number;
  readonly afterArea: number;
  readonly remaining: number;
  readonly lost: boolean;
  readonly gained: boolean;
}

interface Tracing {
  readonly engine: OverlayEngine;
  readonly before: TracedState;
  readonly after: TracedState;
  readonly measure: AreaMeasure;
  readonly tolerance: Metres;
}

interface Indexes {
  readonly before: FeatureIndex;
  readonly after: FeatureIndex;
}

function familyChange(tracing: Tracing, indexes: Indexes, family: Family): Change {
  const { before, after } = tracing;
  const [a] = family.before;
  const [b] = family.after;
  if (family.after.length === 0) {
    const remaining = strayOverlap(tracing, before.geometry, a, after.geometry, indexes.after);
    return { beforeArea: before.areas[a], afterArea: remaining, remaining, lost: true, gained: false };
  }
  if (family.before.length === 0) {
    const remaining = strayOverlap(tracing, after.geometry, b, before.geometry, indexes.before);
    return { beforeArea: remaining, afterArea: after.areas[b], remaining, lost: false, gained: true };
  }
  return family.links.length === 1 ? pairChange(tracing, family.links[0]) : manyChange(tracing, family);
}

/** m² that a shape without a line still shares with the other state. */
function strayOverlap(
  { engine, measure }: Tracing,
  column: MultiPolygonColumn,
  feature: number,
  other: MultiPolygonColumn,
  index: FeatureIndex,
): number {
  const bounds = featureBounds(column, feature);
  const near = bounds ? index.search(bounds) : [];
  if (near.length === 0) return 0;
  const shape = engine.ground(turnedRings(column, [feature]));
  const cover = engine.ground(turnedRings(other, near));
  return groundArea(engine.rings(engine.intersection(shape, cover)), measure);
}

/** One to one: the overlap is known, and only a difference that is worth it is looked at. */
function pairChange({ engine, before, after, tolerance }: Tracing, link: Overlap): Change {
  const [beforeArea, afterArea] = [before.areas[link.before], after.areas[link.after]];
  const remaining = Math.min(link.squareMetres, beforeArea, afterArea);
  const a = () => engine.ground(turnedRings(before.geometry, [link.before]));
  const b = () => engine.ground(turnedRings(after.geometry, [link.after]));
  const isWorth = (squareMetres: number): boolean =>
    squareMetres > Math.max(NEGLIGIBLE_M2, thinnestArea(tolerance));
  return {
    beforeArea,
    afterArea,
    remaining,
    lost: isWorth(beforeArea - remaining) && hasThickPart(engine, engine.difference(a(), b()), tolerance),
    gained: isWorth(afterArea - remaining) && hasThickPart(engine, engine.difference(b(), a()), tolerance),
  };
}

function manyChange({ engine, before, after, measure, tolerance }: Tracing, family: Family): Change {
  const area = (ground: Ground): number => groundArea(engine.rings(ground), measure);
  const a = engine.union([engine.ground(turnedRings(before.geometry, family.before))]);
  const b = engine.union([engine.ground(turnedRings(after.geometry, family.after))]);
  return {
    beforeArea: area(a),
    afterArea: area(b),
    remaining: area(engine.intersection(a, b)),
    lost: hasThickPart(engine, engine.difference(a, b), tolerance),
    gained: hasThickPart(engine, engine.difference(b, a), tolerance),
  };
}

function kindOf(family: Family, { lost, gained }: Change): LineageKind {
  const [from, to] = [family.before.length, family.after.length];
  if (to === 0) return 'cleared';
  if (from === 0) return 'new';
  if (from < to) return 'split';
  if (from > to) return 'merged';
  if (from > 1 || (lost && gained)) return 'moved';
  if (lost) return 'shrunk';
  return gained ? 'grown' : 'unchanged';
}

function entryOf(before: TracedState, after: TracedState, family: Family, change: Change): Lineage {
  return {
    kind: kindOf(family, change),
    before: family.before.map((a) => before.ids[a]),
    after: family.after.map((b) => after.ids[b]),
    beforeHa: hectares(change.beforeArea),
    afterHa: hectares(change.afterArea),
    remainingHa: hectares(change.remaining),
    reducedHa: hectares(change.beforeArea - change.remaining),
    addedHa: hectares(change.afterArea - change.remaining),
    unit: homeUnit(before, after, family),
    links: family.links.map((link) => ({
      before: before.ids[link.before],
      after: after.ids[link.after],
      hectares: hectares(link.squareMetres),
      shareOfBefore: link.squareMetres / before.areas[link.before],
      shareOfAfter: link.squareMetres / after.areas[link.after],
    })),
  };
}

const hectares = (area: number): number => toHectares(squareMetres(area));

/** The unit of the largest shape of the family. */
function homeUnit(before: TracedState, after: TracedState, family: Family): number {
  const shapes = [
    ...family.before.map((a) => ({ area: before.areas[a], unit: before.unitOf[a] })),
    ...family.after.map((b) => ({ area: after.areas[b], unit: after.unitOf[b] })),
  ];
  return shapes.reduce((largest, shape) => (shape.area > largest.area ? shape : largest)).unit;
}
