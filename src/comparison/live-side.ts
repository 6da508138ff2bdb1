import {
  type Bounds,
  columnFromFeatures,
  concatColumns,
  featureBounds,
  featureCount,
  featureRings,
  type MultiPolygonColumn,
  type MultiPolygonRings,
  pickFeatures,
} from '../geo/column.ts';
import type { FeatureSplice } from '../geo/column-splice.ts';
import { type FeatureIndex, indexBounds } from '../geo/feature-index.ts';
import type { PlacedState } from './overlay.ts';
import { placeShape, type ShapePlace, type UnitMap } from './placement.ts';

/** A shape that comes into a state before its feature of index `at`. */
export interface ComingShape {
  readonly at: number;
  readonly shape: MultiPolygonRings;
}

/** Shapes that are not in a state (yet), with their bounds and places. */
export interface LooseShapes {
  readonly at: readonly number[];
  readonly column: MultiPolygonColumn;
  readonly boxes: readonly (Bounds | null)[];
  readonly places: readonly (ShapePlace | null)[];
}

export function looseShapes(coming: readonly ComingShape[], units: UnitMap): LooseShapes {
  const column = columnFromFeatures(coming.map(({ shape }) => shape));
  const boxes = coming.map((_, i) => featureBounds(column, i));
  const places = boxes.map((box, i) => box && placeShape(column, i, box, units));
  return { at: coming.map(({ at }) => at), column, boxes, places };
}

/** One state of a live balance: shapes, where they lie, and which of them count. Changed by `splice`. */
export class LiveSide {
  private column: MultiPolygonColumn;
  private left: ReadonlySet<number>;
  private boxes: (Bounds | null)[];
  private places: (ShapePlace | null | undefined)[];
  private index: FeatureIndex;
  private readonly units: UnitMap;

  /** @param left features that are not part of the state */
  constructor(column: MultiPolygonColumn, left: ReadonlySet<number>, units: UnitMap) {
    this.column = column;
    this.left = left;
    this.units = units;
    this.boxes = Array.from({ length: featureCount(column) }, (_, f) => featureBounds(column, f));
    this.places = this.boxes.map(() => undefined);
    this.index = this.indexPresent();
  }

  isLeft(feature: number): boolean {
    return this.left.has(feature);
  }

  count(): number {
    return this.boxes.length;
  }

  shape(feature: number): MultiPolygonRings {
    return featureRings(this.column, feature);
  }

  /** Of each feature; null where it has none, or is not part of the state. */
  bounds(): readonly (Bounds | null)[] {
    return this.index.bounds;
  }

  box(feature: number): Bounds | null {
    return this.boxes[feature];
  }

  place(feature: number): ShapePlace | null {
    let place = this.places[feature];
    if (place === undefined) {
      const box = this.boxes[feature];
      place = box && placeShape(this.column, feature, box, this.units);
      this.places[feature] = place;
    }
    return place;
  }

  /** Features of the state whose bounds meet any of the boxes, in rising order. */
  near(boxes: readonly Bounds[]): number[] {
    const found = new Set<number>();
    for (const box of boxes) for (const feature of this.index.search(box)) found.add(feature);
    return [...found].sort((a, b) => a - b);
  }

  /**
   * Some features (in rising order) with loose shapes at their places among them: of lines that coincide the overlay keeps the
   * vertices of one, and which one it is follows from the order.
   */
  pick(features: readonly number[], loose: LooseShapes | null = null): PlacedState {
    const picked = pickFeatures(this.column, features);
    const places = features.map((feature) => this.place(feature));
    if (loose === null) return { geometry: picked, placement: placementOf(places, this.units) };
    const slots = [...features.map((feature) => feature + 0.5), ...loose.at];
    const order = [...slots.keys()].sort((a, b) => slots[a] - slots[b] || a - b);
    const all = [...places, ...loose.places];
    return {
      geometry: pickFeatures(concatColumns([picked, loose.column]), order),
      placement: placementOf(
        order.map((i) => all[i]),
        this.units,
      ),
    };
  }

  /**
   * @param column the state's column after the splices
   * @param left features, by their indexes after the splices, that are not part of the state then
   */
  splice(splices: readonly FeatureSplice[], column: MultiPolygonColumn, left: ReadonlySet<number>): void {
    this.column = column;
    for (const { at, remove, insert } of splices.toReversed()) {
      const loose = columnFromFeatures(insert);
      const boxes = insert.map((_, i) => featureBounds(loose, i));
      this.boxes = this.boxes.toSpliced(at, remove, ...boxes);
      this.places = this.places.toSpliced(at, remove, ...boxes.map(() => undefined));
    }
    this.left = left;
    this.index = this.indexPresent();
  }

  private indexPresent(): FeatureIndex {
    return indexBounds(this.boxes.map((box, feature) => (this.left.has(feature) ? null : box)));
  }
}

function placementOf(places: readonly (ShapePlace | null)[], units: UnitMap): PlacedState['placement'] {
  const inner: number[][] = units.rank.map(() => []);
  const crossing: number[][] = units.rank.map(() => []);
  const free: number[] = [];
  places.forEach((place, feature) => {
    if (place === null) return;
    if (place.isCut) for (const unit of place.units) crossing[unit].push(feature);
    else (place.unit < 0 ? free : inner[place.unit]).push(feature);
  });
  return { inner, crossing, free };
}
