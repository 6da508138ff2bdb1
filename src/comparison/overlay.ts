import {
  ColumnBuilder,
  concatColumns,
  featureBounds,
  type MultiPolygonColumn,
  pickFeatures,
} from '../geo/column.ts';
import type { OverlayEngine } from '../geo/overlay/engine.ts';
import { type FlatRings, turnedRings } from '../geo/overlay/rings.ts';
import type { Metres } from '../geo/units.ts';
import { addPieces, overlayRow, type RowGround } from './ground.ts';
import type { Placement, UnitMap } from './placement.ts';
import type { Breath } from './progress.ts';

/** One side of the comparison with the places of its features. */
export interface PlacedState {
  readonly geometry: MultiPolygonColumn;
  readonly placement: Pick<Placement, 'inner' | 'crossing' | 'free'>;
}

/**
 * The ground of every row: one a unit in the units' order, then one for what lies outside all units.
 *
 * Ground in several units belongs to the first by code, so that rows never count it twice. Only features that a
 * border may cut are cut; all others go to their row as they are.
 */
export async function overlayRows(
  engine: OverlayEngine,
  before: PlacedState,
  after: PlacedState,
  units: UnitMap,
  tolerance: Metres,
  breath: Breath,
): Promise<{ rows: RowGround[]; sharedUnits: Map<number, FlatRings> }> {
  const rows: RowGround[] = [];
  const sharedUnits = new Map<number, FlatRings>();
  const count = units.rank.length;
  for (let unit = 0; unit < count; unit++) {
    const isCut = [before, after].some(({ placement }) => placement.crossing[unit].length > 0);
    const cutter = isCut ? cutterOf(engine, units, unit) : NO_CUTTER;
    if (cutter.shared.coordinates.length > 0) sharedUnits.set(unit, cutter.shared);
    const pieces = [before, after].map((state) => piecesIn(engine, state, unit, cutter.own));
    rows.push(overlayRow(engine, pieces[0], pieces[1], tolerance));
    await breath('overlaying', unit + 1, count + 1);
  }
  const outside = [before, after].map((state) => piecesOutside(engine, state, units));
  rows.push(overlayRow(engine, outside[0], outside[1], tolerance));
  await breath('overlaying', count + 1, count + 1);
  return { rows, sharedUnits };
}

export interface Cutter {
  /** The unit less what earlier units own. */
  readonly own: FlatRings;
  /** What earlier units own of it. */
  readonly shared: FlatRings;
}

const NO_RINGS: FlatRings = { coordinates: new Float64Array(0), ringStarts: new Uint32Array(1) };

export const NO_CUTTER: Cutter = { own: NO_RINGS, shared: NO_RINGS };

/** Needed only where something crosses the unit's border. */
export function cutterOf(engine: OverlayEngine, units: UnitMap, unit: number): Cutter {
  const bounds = units.index.bounds[unit];
  if (!bounds) return NO_CUTTER;
  return engine.scope(() => {
    const whole = engine.union([engine.ground(turnedRings(units.geometry, [unit]))]);
    const earlier = units.index.search(bounds).filter((other) => units.rank[other] < units.rank[unit]);
    if (earlier.length === 0) return { own: engine.rings(whole), shared: NO_RINGS };
    const others = engine.ground(turnedRings(units.geometry, earlier));
    return {
      own: engine.rings(engine.difference(whole, others)),
      shared: engine.rings(engine.intersection(whole, others)),
    };
  });
}

/** What lies in a unit: whole features, and those that its border cuts, cut by `cutter`. */
export function piecesIn(
  engine: OverlayEngine,
  state: PlacedState,
  unit: number,
  cutter: FlatRings,
): MultiPolygonColumn {
  const { inner, crossing } = state.placement;
  const whole = pickFeatures(state.geometry, inner[unit]);
  if (crossing[unit].length === 0) return whole;
  const builder = new ColumnBuilder();
  engine.scope(() => {
    const cut = engine.intersection(
      engine.ground(turnedRings(state.geometry, crossing[unit])),
      engine.ground(cutter),
    );
    addPieces(builder, engine.rings(cut));
  });
  return concatColumns([whole, builder.finish()]);
}

/** What is left of the crossing features when all units are taken away, a batch per unit that they are near. */
export function piecesOutside(engine: OverlayEngine, state: PlacedState, units: UnitMap): MultiPolygonColumn {
  const { free, crossing } = state.placement;
  const builder = new ColumnBuilder();
  const done = new Set<number>();
  for (const unit of units.order) {
    const batch = crossing[unit].filter((feature) => !done.has(feature) && isAtRim(state, feature, units));
    if (batch.length === 0) continue;
    for (const feature of batch) done.add(feature);
    const near = new Set(batch.flatMap((feature) => unitsNear(state, feature, units)));
    engine.scope(() => {
      const left = engine.difference(
        engine.ground(turnedRings(state.geometry, batch)),
        engine.ground(turnedRings(units.geometry, near)),
      );
      addPieces(builder, engine.rings(left));
    });
  }
  return concatColumns([pickFeatures(state.geometry, free), builder.finish()]);
}

function isAtRim(state: PlacedState, feature: number, units: UnitMap): boolean {
  const bounds = featureBounds(state.geometry, feature);
  return bounds !== null && units.rimNear(bounds);
}

function unitsNear(state: PlacedState, feature: number, units: UnitMap): number[] {
  const bounds = featureBounds(state.geometry, feature);
  return bounds ? units.index.search(bounds) : [];
}
