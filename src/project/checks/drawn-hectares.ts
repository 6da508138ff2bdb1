import { type AreaMeasure, featureAreas } from '../../geo/area/measure.ts';
import { type MultiPolygonColumn, pickFeatures } from '../../geo/column.ts';
import { squareMetres, toHectares } from '../../geo/units.ts';
import type { AreaSplice } from '../area-edit.ts';

/** Hectares of the areas of an SK as they are drawn, each made when it is first asked for. */
export class DrawnHectares {
  readonly measure: AreaMeasure;
  private values: number[] = [];

  /** @param measure of the UTM zone: luas SK in practice is the area in that plane */
  constructor(measure: AreaMeasure) {
    this.measure = measure;
  }

  of(column: MultiPolygonColumn, index: number): number {
    const known = this.values[index];
    if (known !== undefined && !Number.isNaN(known)) return known;
    const [area] = featureAreas(pickFeatures(column, [index]), this.measure);
    const value = toHectares(squareMetres(area));
    this.keep(index, value);
    return value;
  }

  /** Of the SK after an edit; this one stays that of the SK before it. */
  after(splices: readonly AreaSplice[]): DrawnHectares {
    const next = new DrawnHectares(this.measure);
    next.values = this.values.slice();
    for (const { at, remove, insert } of splices.toReversed()) {
      if (at >= next.values.length) continue;
      next.values.splice(at, remove, ...insert.map(() => Number.NaN));
    }
    return next;
  }

  private keep(index: number, value: number): void {
    while (this.values.length <= index) this.values.push(Number.NaN);
    this.values[index] = value;
  }
}
