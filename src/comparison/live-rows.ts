import { type Bounds, featureCount, type MultiPolygonColumn } from '../geo/column.ts';
import type { OverlayEngine } from '../geo/overlay/engine.ts';
import { type Cutter, cutterOf, NO_CUTTER, type PlacedState, piecesIn, piecesOutside } from './overlay.ts';
import type { ShapePlace, UnitMap } from './placement.ts';

/** The rows of a balance: units by their numbers, and the last, after all of them, for what lies outside. */
export class LiveRows {
  private readonly engine: OverlayEngine;
  private readonly units: UnitMap;
  private readonly cutters = new Map<number, Cutter>();

  constructor(engine: OverlayEngine, units: UnitMap) {
    this.engine = engine;
    this.units = units;
  }

  /** Adds the rows in which a shape may have ground. */
  add(rows: Set<number>, place: ShapePlace | null, box: Bounds | null): void {
    if (place === null || box === null) return;
    const outside = this.units.rank.length;
    if (place.isCut) {
      for (const unit of place.units) rows.add(unit);
      if (this.units.rimNear(box)) rows.add(outside);
    } else rows.add(place.unit < 0 ? outside : place.unit);
  }

  /** Those of the rows in which a state has ground. */
  withGround(rows: readonly number[], state: PlacedState): number[] {
    return rows.filter((row) => featureCount(this.pieces(state, row)) > 0);
  }

  /** The ground of a state in a row, feature by feature. */
  pieces(state: PlacedState, row: number): MultiPolygonColumn {
    if (row === this.units.rank.length) return piecesOutside(this.engine, state, this.units);
    const isCut = state.placement.crossing[row].length > 0;
    return piecesIn(this.engine, state, row, isCut ? this.cutter(row).own : NO_CUTTER.own);
  }

  private cutter(unit: number): Cutter {
    let cutter = this.cutters.get(unit);
    if (cutter === undefined) {
      cutter = cutterOf(this.engine, this.units, unit);
      this.cutters.set(unit, cutter);
    }
    return cutter;
  }
}
