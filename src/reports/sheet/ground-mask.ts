import type { Point } from '../drawing/drawing.ts';
import type { Box } from '../drawing/marks.ts';

type Ring = readonly Point[];

/** Which small squares of a map lie on slum ground, so that names can be set where they hide none of it. */
export class GroundMask {
  private readonly box: Box;
  private readonly cell: number;
  private readonly columns: number;
  private readonly rows: number;
  private readonly covered: Uint8Array;
  /** Covered squares above and left of each corner; null: not summed yet. */
  private sums: Uint32Array | null = null;

  /** @param cell side of a square, in millimetres */
  constructor(box: Box, cell: number) {
    this.box = box;
    this.cell = cell;
    this.columns = Math.max(1, Math.ceil(box.width / cell));
    this.rows = Math.max(1, Math.ceil(box.height / cell));
    this.covered = new Uint8Array(this.columns * this.rows);
  }

  /** Adds the rings of one feature, by the even-odd rule. Ground smaller than a square covers those that its edges touch. */
  add(rings: readonly Ring[]): void {
    this.sums = null;
    for (const ring of rings) this.addEdges(ring);
    const [top, bottom] = this.rowsOf(rings);
    for (let row = top; row <= bottom; row++) {
      const crossings = this.crossingsOf(rings, this.box.y + (row + 0.5) * this.cell);
      for (let i = 0; i + 1 < crossings.length; i += 2) this.fillRow(row, crossings[i], crossings[i + 1]);
    }
  }

  /** Share of a box that is covered, 0 to 1. */
  shareOf({ x, y, width, height }: Box): number {
    const sums = this.sums ?? this.sum();
    this.sums = sums;
    const [left, right] = [this.column(x), this.column(x + width) + 1];
    const [top, bottom] = [this.row(y), this.row(y + height) + 1];
    const at = (row: number, column: number): number => sums[row * (this.columns + 1) + column];
    const count = at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
    return count / ((right - left) * (bottom - top));
  }

  private rowsOf(rings: readonly Ring[]): readonly [first: number, last: number] {
    let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const ring of rings)
      for (const [, y] of ring) {
        if (y < top) top = y;
        if (y > bottom) bottom = y;
      }
    return top > bottom ? [0, -1] : [this.row(top), this.row(bottom)];
  }

  private column(x: number): number {
    return Math.min(this.columns - 1, Math.max(0, Math.floor((x - this.box.x) / this.cell)));
  }

  private row(y: number): number {
    return Math.min(this.rows - 1, Math.max(0, Math.floor((y - this.box.y) / this.cell)));
  }

  private addEdges(ring: Ring): void {
    ring.forEach(([x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length];
      const steps = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / this.cell));
      for (let step = 0; step < steps; step++)
        this.cover(x + (step / steps) * (nextX - x), y + (step / steps) * (nextY - y));
    });
  }

  private cover(x: number, y: number): void {
    const [column, row] = [(x - this.box.x) / this.cell, (y - this.box.y) / this.cell];
    if (column < 0 || row < 0 || column >= this.columns || row >= this.rows) return;
    this.covered[Math.floor(row) * this.columns + Math.floor(column)] = 1;
  }

  private crossingsOf(rings: readonly Ring[], y: number): number[] {
    const found: number[] = [];
    for (const ring of rings)
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const [ax, ay] = ring[i];
        const [bx, by] = ring[j];
        if (ay > y !== by > y) found.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
      }
    return found.sort((a, b) => a - b);
  }

  private fillRow(row: number, from: number, to: number): void {
    if (to < this.box.x || from > this.box.x + this.box.width) return;
    const start = row * this.columns;
    this.covered.fill(1, start + this.column(from), start + this.column(to) + 1);
  }

  private sum(): Uint32Array {
    const width = this.columns + 1;
    const sums = new Uint32Array(width * (this.rows + 1));
    for (let row = 0; row < this.rows; row++) {
      let inRow = 0;
      for (let column = 0; column < this.columns; column++) {
        inRow += this.covered[row * this.columns + column];
        sums[(row + 1) * width + column + 1] = sums[row * width + column + 1] + inRow;
      }
    }
    return sums;
  }
}
