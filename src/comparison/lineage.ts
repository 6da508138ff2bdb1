import { groundArea } from '../geo/area/ground-area.ts';
import type { AreaMeasure } from '../geo/area/measure.ts';
import type { MultiPolygonColumn } from '../geo/column.ts';
import type { Ground, OverlayEngine } from '../geo/overlay/engine.ts';
import { turnedRings } from '../geo/overlay/rings.ts';
import { thinPart } from '../geo/overlay/thin.ts';
import type { Metres } from '../geo/units.ts';
import type { Lineage, LineageKind } from './balance.ts';
import type { Overlap } from './overlaps.ts';
import type { Breath } from './progress.ts';

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

const M2_PER_HA = 10_000;

/** What became of every area: each is in exactly one entry. */
export async function traceLineage(
  engine: OverlayEngine,
  before: TracedState,
  after: TracedState,
  overlaps: readonly Overlap[],
  measure: AreaMeasure,
  tolerance: Metres,
  breath: Breath,
): Promise<Lineage[]> {
  const links = overlaps.filter(
    ({ before: a, after: b, squareMetres }) =>
      squareMetres >= LINK_SHARE * Math.min(before.areas[a], after.areas[b]) && squareMetres > NEGLIGIBLE_M2,
  );
  const families = groupFamilies(before.ids.length, after.ids.length, links);
  const strays = strayOverlaps(before.ids.length, after.ids.length, overlaps);
  const entries: Lineage[] = [];
  for (const [i, family] of families.entries()) {
    const change = engine.scope(() =>
      familyChange(engine, before, after, family, strays, measure, tolerance),
    );
    entries.push(entryOf(before, after, family, change));
    if (i % 32 === 0) await breath('tracing', i, families.length);
  }
  return entries;
}

interface Family {
  readonly before: number[];
  readonly after: number[];
  readonly links: Overlap[];
}

/** m² */
interface Change {
  readonly beforeArea: number;
  readonly afterArea: number;
  readonly remaining: number;
  readonly lost: boolean;
  readonly gained: boolean;
}

function groupFamilies(beforeCount: number, afterCount: number, links: readonly Overlap[]): Family[] {
  const family = Int32Array.from({ length: beforeCount + afterCount }, (_, i) => i);
  const root = (item: number): number => {
    let at = item;
    while (family[at] !== at) {
      family[at] = family[family[at]];
      at = family[at];
    }
    return at;
  };
  for (const link of links) family[root(beforeCount + link.after)] = root(link.before);
  const groups = new Map<number, Family>();
  const groupOf = (item: number): Family => {
    const key = root(item);
    const known = groups.get(key);
    if (known) return known;
    const fresh: Family = { before: [], after: [], links: [] };
    groups.set(key, fresh);
    return fresh;
  };
  for (let a = 0; a < beforeCount; a++) groupOf(a).before.push(a);
  for (let b = 0; b < afterCount; b++) groupOf(beforeCount + b).after.push(b);
  for (const link of links) groupOf(link.before).links.push(link);
  return [...groups.values()];
}

/** m² that each area shares with the other state at all: for those that are of no line with it. */
function strayOverlaps(beforeCount: number, afterCount: number, overlaps: readonly Overlap[]) {
  const ofBefore = new Float64Array(beforeCount);
  const ofAfter = new Float64Array(afterCount);
  for (const { before, after, squareMetres } of overlaps) {
    ofBefore[before] += squareMetres;
    ofAfter[after] += squareMetres;
  }
  return { ofBefore, ofAfter };
}

function familyChange(
  engine: OverlayEngine,
  before: TracedState,
  after: TracedState,
  family: Family,
  strays: ReturnType<typeof strayOverlaps>,
  measure: AreaMeasure,
  tolerance: Metres,
): Change {
  if (family.after.length === 0) {
    const area = before.areas[family.before[0]];
    const remaining = Math.min(area, strays.ofBefore[family.before[0]]);
    return { beforeArea: area, afterArea: remaining, remaining, lost: true, gained: false };
  }
  if (family.before.length === 0) {
    const area = after.areas[family.after[0]];
    const remaining = Math.min(area, strays.ofAfter[family.after[0]]);
    return { beforeArea: remaining, afterArea: area, remaining, lost: false, gained: true };
  }
  const area = (ground: Ground): number => groundArea(engine.rings(ground), measure);
  const a = engine.union([engine.ground(turnedRings(before.geometry, family.before))]);
  const b = engine.union([engine.ground(turnedRings(after.geometry, family.after))]);
  const isThick = (ground: Ground): boolean =>
    area(ground) - area(thinPart(engine, ground, tolerance)) > NEGLIGIBLE_M2;
  return {
    beforeArea: area(a),
    afterArea: area(b),
    remaining: area(engine.intersection(a, b)),
    lost: isThick(engine.difference(a, b)),
    gained: isThick(engine.difference(b, a)),
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
    beforeHa: change.beforeArea / M2_PER_HA,
    afterHa: change.afterArea / M2_PER_HA,
    remainingHa: change.remaining / M2_PER_HA,
    reducedHa: (change.beforeArea - change.remaining) / M2_PER_HA,
    addedHa: (change.afterArea - change.remaining) / M2_PER_HA,
    unit: homeUnit(before, after, family),
    links: family.links.map((link) => ({
      before: before.ids[link.before],
      after: after.ids[link.after],
      hectares: link.squareMetres / M2_PER_HA,
      shareOfBefore: link.squareMetres / before.areas[link.before],
      shareOfAfter: link.squareMetres / after.areas[link.after],
    })),
  };
}

/** The unit of the largest shape of the family. */
function homeUnit(before: TracedState, after: TracedState, family: Family): number {
  const shapes = [
    ...family.before.map((a) => ({ area: before.areas[a], unit: before.unitOf[a] })),
    ...family.after.map((b) => ({ area: after.areas[b], unit: after.unitOf[b] })),
  ];
  return shapes.reduce((largest, shape) => (shape.area > largest.area ? shape : largest)).unit;
}
