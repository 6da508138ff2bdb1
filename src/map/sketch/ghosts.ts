import type { Sketch, SketchShape } from './sketch.ts';

/** A shape that left the sketch may be on its way to the map: it is waited for this long, in milliseconds. */
const GRACE = 200;

/**
 * Shapes that the hand has let go of and the map does not show yet: without them every act ended in a blink. Drafts, and shapes
 * that the map hides, are kept for a moment; once the map loads what follows from them, until it shows that.
 */
export class Ghosts {
  private hidden: ReadonlySet<string> = new Set();
  private loading = false;
  private current: readonly SketchShape[] = [];
  private left = new Map<string, { readonly shape: SketchShape; readonly since: number }>();

  /** What the hand works on from now on. */
  sketch({ shapes }: Sketch, now: number): void {
    const ids = new Set(shapes.map(({ id }) => id));
    for (const shape of this.current)
      if (!ids.has(shape.id) && this.mayLinger(shape)) this.left.set(shape.id, { shape, since: now });
    for (const id of ids) this.left.delete(id);
    this.current = shapes;
  }

  /** Ids that the map does not show for the hand's sake, and whether it is loading what it is to show next. */
  map(hidden: ReadonlySet<string>, loading: boolean): void {
    if (this.loading && !loading) this.left.clear();
    this.hidden = hidden;
    this.loading = loading;
    for (const [id, { shape }] of this.left) if (!this.mayLinger(shape)) this.left.delete(id);
  }

  /** What is still to be drawn, and in how many milliseconds that may change by itself (null: it does not). */
  at(now: number): { readonly shapes: readonly SketchShape[]; readonly again: number | null } {
    if (!this.loading)
      for (const [id, { since }] of this.left) if (now - since >= GRACE) this.left.delete(id);
    const shapes = [...this.left.values()].map(({ shape }) => shape);
    const oldest = Math.min(...[...this.left.values()].map(({ since }) => since));
    return {
      shapes,
      again: this.loading || shapes.length === 0 ? null : Math.max(1, GRACE - (now - oldest)),
    };
  }

  private mayLinger({ id, look }: SketchShape): boolean {
    return look === 'draft' || (look !== 'refused' && look !== 'cut' && this.hidden.has(id));
  }
}
