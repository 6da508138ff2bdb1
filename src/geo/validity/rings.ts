import type { MultiPolygonColumn, Position } from '../column.ts';
import type { FaultKind } from './fault.ts';
import { type Points, side } from './predicates.ts';

/**
 * Rings of some polygons of a feature, stripped to what has shape: finite vertices, none repeated in
 * a row, without the closing one, three or more a ring. Vertex v starts segment v → next[v].
 */
export interface RingSet extends Points {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly next: Uint32Array;
  readonly previous: Uint32Array;
  /** Ring of each vertex. */
  readonly ringOf: Uint32Array;
  /** First vertex of each ring, and the number of vertices. */
  readonly ringStarts: readonly number[];
  /** Polygon of each ring, counted within the feature. */
  readonly polygonOf: readonly number[];
  /** Index of each ring within its polygon as it came. */
  readonly indexOf: readonly number[];
  /** Way of turning of each ring: exact for rings that do not cross themselves. */
  readonly isCounterClockwise: readonly boolean[];
}

/** Called for what was stripped. `polygon` and `ring` as in `Fault`. */
export type ReportRaw = (kind: FaultKind, at: Position, polygon: number, ring: number) => void;

/** Beyond this, products of coordinates leave the range of a double. No coordinate system comes near. */
const LARGEST = 1e100;

/** Reads all rings of polygons `firstPolygon` .. `endPolygon` of the column, `base` being the feature's first. */
export function readRings(
  column: MultiPolygonColumn,
  base: number,
  firstPolygon: number,
  endPolygon: number,
  report: ReportRaw = () => undefined,
): RingSet {
  const { coordinates, ringStarts, polygonStarts } = column;
  const size = ringStarts[polygonStarts[endPolygon]] - ringStarts[polygonStarts[firstPolygon]];
  const writer = new RingWriter(size);
  for (let p = firstPolygon; p < endPolygon; p++)
    for (let r = polygonStarts[p]; r < polygonStarts[p + 1]; r++) {
      const index = r - polygonStarts[p];
      const reportHere = (kind: FaultKind, at: Position) => report(kind, at, p - base, index);
      writer.read(coordinates, ringStarts[r], ringStarts[r + 1], reportHere);
      writer.endRing(p - base, index, reportHere);
    }
  return writer.finish();
}

class RingWriter {
  private readonly xs: Float64Array;
  private readonly ys: Float64Array;
  private readonly ringStarts: number[] = [0];
  private readonly polygonOf: number[] = [];
  private readonly indexOf: number[] = [];
  private length = 0;

  constructor(size: number) {
    this.xs = new Float64Array(size);
    this.ys = new Float64Array(size);
  }

  private start(): number {
    return this.ringStarts[this.ringStarts.length - 1];
  }

  read(
    coordinates: Float64Array,
    from: number,
    to: number,
    report: (kind: FaultKind, at: Position) => void,
  ): void {
    for (let v = from; v < to; v++) {
      const x = coordinates[2 * v];
      const y = coordinates[2 * v + 1];
      if (!(Math.abs(x) <= LARGEST && Math.abs(y) <= LARGEST)) report('non-finite', this.nearest(x, y));
      else if (this.length > this.start() && this.isLast(x, y)) report('duplicate-vertex', [x, y]);
      else this.push(x, y);
    }
    const start = this.start();
    if (this.length - start < 2) return;
    if (this.isLast(this.xs[start], this.ys[start])) this.length--;
    else report('unclosed-ring', [this.xs[start], this.ys[start]]);
  }

  private isLast(x: number, y: number): boolean {
    return this.xs[this.length - 1] === x && this.ys[this.length - 1] === y;
  }

  private push(x: number, y: number): void {
    this.xs[this.length] = x;
    this.ys[this.length] = y;
    this.length++;
  }

  /** A place to show for a vertex that has none: the vertex before it. */
  private nearest(x: number, y: number): Position {
    return this.length > 0 ? [this.xs[this.length - 1], this.ys[this.length - 1]] : [x, y];
  }

  endRing(polygon: number, index: number, report: (kind: FaultKind, at: Position) => void): void {
    const start = this.start();
    if (this.length - start < 3) {
      report(
        'too-few-points',
        this.length > start ? [this.xs[start], this.ys[start]] : this.nearest(Number.NaN, Number.NaN),
      );
      this.length = start;
      return;
    }
    this.ringStarts.push(this.length);
    this.polygonOf.push(polygon);
    this.indexOf.push(index);
  }

  finish(): RingSet {
    const next = new Uint32Array(this.length);
    const previous = new Uint32Array(this.length);
    const ringOf = new Uint32Array(this.length);
    for (let r = 0; r < this.polygonOf.length; r++) {
      const start = this.ringStarts[r];
      const end = this.ringStarts[r + 1];
      for (let v = start; v < end; v++) {
        next[v] = v + 1 < end ? v + 1 : start;
        previous[v] = v > start ? v - 1 : end - 1;
        ringOf[v] = r;
      }
    }
    const { ringStarts, polygonOf, indexOf } = this;
    const xs = this.xs.subarray(0, this.length);
    const ys = this.ys.subarray(0, this.length);
    const isCounterClockwise = polygonOf.map((_, r) =>
      turnsLeft({ xs, ys }, ringStarts[r], ringStarts[r + 1], next, previous),
    );
    return { xs, ys, next, previous, ringOf, ringStarts, polygonOf, indexOf, isCounterClockwise };
  }
}

/** A ring turns the way it does at its leftmost (then lowest) vertex. */
function turnsLeft(
  points: Points,
  from: number,
  to: number,
  next: Uint32Array,
  previous: Uint32Array,
): boolean {
  const { xs, ys } = points;
  let corner = from;
  for (let v = from + 1; v < to; v++)
    if (xs[v] < xs[corner] || (xs[v] === xs[corner] && ys[v] < ys[corner])) corner = v;
  return side(points, previous[corner], corner, next[corner]) > 0;
}
