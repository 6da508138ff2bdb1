/**
 * Loaded geometry in columns (GeoArrow's MultiPolygon layout): one flat coordinate array and three
 * offset arrays. It goes to a worker, to the overlay engine and to storage as it is.
 *
 * A feature may have no polygon (an unlocated record): its range is then empty.
 */
export interface MultiPolygonColumn {
  /** Interleaved x, y. Longitude, latitude in WGS84 degrees once a layer has passed the intake. */
  readonly coordinates: Float64Array;
  /** Offsets in vertices: ring r is vertices ringStarts[r] .. ringStarts[r + 1]. Rings are closed (first = last). */
  readonly ringStarts: Uint32Array;
  /** Offsets in rings: polygon p is rings polygonStarts[p] .. polygonStarts[p + 1]; the first is the shell. */
  readonly polygonStarts: Uint32Array;
  /** Offsets in polygons: feature f is polygons featureStarts[f] .. featureStarts[f + 1]. */
  readonly featureStarts: Uint32Array;
}

/** x, y or longitude, latitude. */
export type Position = readonly [number, number];
/** west, south, east, north. */
export type Bounds = readonly [number, number, number, number];
/** Closed ring (first = last). */
export type Ring = readonly Position[];
/** Shell, then holes. */
export type PolygonRings = readonly Ring[];
export type MultiPolygonRings = readonly PolygonRings[];

export const featureCount = (column: MultiPolygonColumn): number => column.featureStarts.length - 1;

export const vertexCount = (column: MultiPolygonColumn): number => column.coordinates.length / 2;

export const emptyColumn = (): MultiPolygonColumn => new ColumnBuilder().finish();

/**
 * Grows a column feature by feature without intermediate objects.
 *
 * Order of calls: for each feature, for each polygon, for each ring: `addVertex`…, `endRing`; then
 * `endPolygon`; then `endFeature`. Rings are stored as given: closing them is the caller's task
 * (or `endRing(true)`).
 */
export class ColumnBuilder {
  private coordinates = new Float64Array(1024);
  private length = 0;
  private readonly ringStarts: number[] = [0];
  private readonly polygonStarts: number[] = [0];
  private readonly featureStarts: number[] = [0];

  addVertex(x: number, y: number): void {
    if (this.length + 2 > this.coordinates.length) {
      const grown = new Float64Array(this.coordinates.length * 2);
      grown.set(this.coordinates);
      this.coordinates = grown;
    }
    this.coordinates[this.length++] = x;
    this.coordinates[this.length++] = y;
  }

  /** Vertices in the ring being built. */
  openRingSize(): number {
    return this.length / 2 - this.ringStarts[this.ringStarts.length - 1];
  }

  /** Throws the ring being built away. */
  dropRing(): void {
    this.length = 2 * this.ringStarts[this.ringStarts.length - 1];
  }

  /** Ends the ring; with `close`, repeats the first vertex when the last one differs from it. */
  endRing(close = false): void {
    const start = 2 * this.ringStarts[this.ringStarts.length - 1];
    if (close && this.length > start) {
      const x = this.coordinates[start];
      const y = this.coordinates[start + 1];
      if (this.coordinates[this.length - 2] !== x || this.coordinates[this.length - 1] !== y)
        this.addVertex(x, y);
    }
    this.ringStarts.push(this.length / 2);
  }

  /** Ends the polygon; a polygon without rings is not stored. */
  endPolygon(): void {
    const rings = this.ringStarts.length - 1;
    if (rings > this.polygonStarts[this.polygonStarts.length - 1]) this.polygonStarts.push(rings);
  }

  endFeature(): void {
    this.featureStarts.push(this.polygonStarts.length - 1);
  }

  addRing(ring: Iterable<Position>): void {
    for (const [x, y] of ring) this.addVertex(x, y);
    this.endRing(true);
  }

  addFeature(polygons: MultiPolygonRings): void {
    for (const rings of polygons) {
      for (const ring of rings) this.addRing(ring);
      this.endPolygon();
    }
    this.endFeature();
  }

  finish(): MultiPolygonColumn {
    return {
      coordinates: this.coordinates.slice(0, this.length),
      ringStarts: Uint32Array.from(this.ringStarts),
      polygonStarts: Uint32Array.from(this.polygonStarts),
      featureStarts: Uint32Array.from(this.featureStarts),
    };
  }
}

export function columnFromFeatures(features: Iterable<MultiPolygonRings>): MultiPolygonColumn {
  const builder = new ColumnBuilder();
  for (const feature of features) builder.addFeature(feature);
  return builder.finish();
}

/** One feature as nested rings, for the edges of the program (exports, one feature in the hand). */
export function featureRings(column: MultiPolygonColumn, feature: number): Position[][][] {
  const polygons: Position[][][] = [];
  for (let p = column.featureStarts[feature]; p < column.featureStarts[feature + 1]; p++) {
    const rings: Position[][] = [];
    for (let r = column.polygonStarts[p]; r < column.polygonStarts[p + 1]; r++) {
      const ring: Position[] = [];
      for (let v = column.ringStarts[r]; v < column.ringStarts[r + 1]; v++)
        ring.push([column.coordinates[2 * v], column.coordinates[2 * v + 1]]);
      rings.push(ring);
    }
    polygons.push(rings);
  }
  return polygons;
}

/** The features at `indexes`, in that order, as a new column. */
export function pickFeatures(column: MultiPolygonColumn, indexes: Iterable<number>): MultiPolygonColumn {
  const builder = new ColumnBuilder();
  for (const feature of indexes) copyFeature(column, feature, builder);
  return builder.finish();
}

export function concatColumns(columns: readonly MultiPolygonColumn[]): MultiPolygonColumn {
  const builder = new ColumnBuilder();
  for (const column of columns)
    for (let f = 0; f < featureCount(column); f++) copyFeature(column, f, builder);
  return builder.finish();
}

function copyFeature(column: MultiPolygonColumn, feature: number, builder: ColumnBuilder): void {
  for (let p = column.featureStarts[feature]; p < column.featureStarts[feature + 1]; p++) {
    for (let r = column.polygonStarts[p]; r < column.polygonStarts[p + 1]; r++) {
      for (let v = column.ringStarts[r]; v < column.ringStarts[r + 1]; v++)
        builder.addVertex(column.coordinates[2 * v], column.coordinates[2 * v + 1]);
      builder.endRing();
    }
    builder.endPolygon();
  }
  builder.endFeature();
}

/** Bounds of a feature; null where it has no vertex. */
export function featureBounds(column: MultiPolygonColumn, feature: number): Bounds | null {
  const firstRing = column.polygonStarts[column.featureStarts[feature]];
  const endRing = column.polygonStarts[column.featureStarts[feature + 1]];
  return vertexBounds(column.coordinates, column.ringStarts[firstRing], column.ringStarts[endRing]);
}

/** Bounds of all features; null for an empty column. */
export function columnBounds(column: MultiPolygonColumn): Bounds | null {
  return vertexBounds(column.coordinates, 0, vertexCount(column));
}

/** Bounds of the vertices `from`..`to`; null where there are none. */
export function vertexBounds(coordinates: Float64Array, from: number, to: number): Bounds | null {
  if (to <= from) return null;
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (let i = 2 * from; i < 2 * to; i += 2) {
    const x = coordinates[i];
    const y = coordinates[i + 1];
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}
