import type { Units } from '../../comparison/balance.ts';
import { matchToUnits, type UnitMatch } from '../../comparison/matching.ts';
import { mapUnits, placeShape, type ShapePlace, type UnitMap } from '../../comparison/placement.ts';
import type { AreaId, Delineation, SlumArea } from '../../domain/delineation.ts';
import { groundArea } from '../../geo/area/ground-area.ts';
import {
  type Bounds,
  emptyColumn,
  featureRings,
  type MultiPolygonColumn,
  type MultiPolygonRings,
} from '../../geo/column.ts';
import { type FeatureIndex, indexFeatures } from '../../geo/feature-index.ts';
import type { Ground, OverlayEngine } from '../../geo/overlay/engine.ts';
import { type FlatRings, turnedRings } from '../../geo/overlay/rings.ts';
import { wholeState } from '../states.ts';
import type { DrawnHectares } from './drawn-hectares.ts';
import type { CheckSettings } from './settings.ts';

export interface CheckedProject {
  readonly delineation: Delineation;
  /** Areas that a BA has cleared. */
  readonly cleared: ReadonlySet<AreaId>;
  readonly units: Units | null;
  readonly settings: CheckSettings;
}

const NO_UNITS: Units = { geometry: emptyColumn(), codes: [], names: [], kecamatan: [] };

/** An SK as the rules look at it: its areas by index, with what several rules ask made once. */
export class CheckContext {
  readonly engine: OverlayEngine;
  readonly delineation: Delineation;
  readonly cleared: ReadonlySet<AreaId>;
  readonly units: Units;
  readonly settings: CheckSettings;
  readonly index: FeatureIndex;
  readonly unitMap: UnitMap;
  private readonly drawn: DrawnHectares;
  private readonly places = new Map<number, ShapePlace | null>();
  private match: UnitMatch | null = null;

  /** @param drawn what is known of the areas' hectares; learns more as rules ask */
  constructor(engine: OverlayEngine, project: CheckedProject, drawn: DrawnHectares, unitMap?: UnitMap) {
    this.engine = engine;
    this.delineation = project.delineation;
    this.cleared = project.cleared;
    this.units = project.units ?? NO_UNITS;
    this.settings = project.settings;
    this.index = indexFeatures(project.delineation.geometry);
    this.unitMap = unitMap ?? mapUnits(this.units);
    this.drawn = drawn;
  }

  get geometry(): MultiPolygonColumn {
    return this.delineation.geometry;
  }

  get count(): number {
    return this.delineation.areas.length;
  }

  area(index: number): SlumArea {
    return this.delineation.areas[index];
  }

  box(index: number): Bounds | null {
    return this.index.bounds[index];
  }

  shape(index: number): MultiPolygonRings {
    return featureRings(this.geometry, index);
  }

  /** Inside a scope of the engine. */
  ground(indexes: Iterable<number>): Ground {
    return this.engine.ground(turnedRings(this.geometry, indexes));
  }

  /** Hectares of an area as it is drawn, on the UTM plane. */
  drawnHa(index: number): number {
    return this.drawn.of(this.geometry, index);
  }

  /** m² on the UTM plane of rings as the engine returns them. */
  squareMetres(rings: FlatRings): number {
    return groundArea(rings, this.drawn.measure);
  }

  place(index: number): ShapePlace | null {
    let place = this.places.get(index);
    if (place === undefined) {
      const box = this.box(index);
      place = box && placeShape(this.geometry, index, box, this.unitMap);
      this.places.set(index, place);
    }
    return place;
  }

  /** Kelurahan that the attributes name, by code, then by name; null: none of the units. */
  namedUnit(index: number): number | null {
    this.match ??= matchToUnits(
      wholeState(this.delineation),
      new Int32Array(this.count).fill(-1),
      this.units,
    );
    return this.match.unitOf[index] < 0 ? null : this.match.unitOf[index];
  }
}
