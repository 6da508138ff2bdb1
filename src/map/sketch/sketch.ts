import type { MultiPolygonRings, Position } from '../../geo/column.ts';
import type { VertexPath } from '../../geo/edit/vertex-path.ts';

/**
 * What hands are working on, drawn over the map and not in it: the map itself stays still while a vertex moves. A projection
 * like the scene: one value, and the overlay owns nothing.
 */
export interface Sketch {
  /** The shapes in the hand, or the chosen areas; drawn on top of everything, dashed while `isDraft`. */
  readonly shapes: readonly SketchShape[];
  /** The line being drawn (a polygon's open ring, a cut, a new stretch). */
  readonly line: readonly Position[];
  /** From the last point of `line` (or the first, when it will close) to the pointer. */
  readonly rubber: readonly Position[];
  /** Handles that can be taken. */
  readonly handles: readonly SketchHandle[];
  /** What the pointer will snap to. */
  readonly snap: {
    readonly at: Position;
    readonly kind: SnapKind;
    readonly label: string;
    /** The edge it is on: the hint is a bar along it. */
    readonly edge?: readonly [Position, Position];
  } | null;
  /** Words beside the pointer: "0,42 ha · 12,3 m". */
  readonly readout: { readonly at: Position; readonly text: string } | null;
  /** Circle of a GPS fix. */
  readonly accuracy: { readonly at: Position; readonly metres: number } | null;
  /**
   * A cross that stands somewhere by order of the tool. The keyboard's own cross is shown without it: null is right for a
   * tool that has nothing to say.
   */
  readonly cursor: Position | null;
  /** The mouse aims at ground: a cross in place of the arrow. */
  readonly aim?: boolean;
}

type SnapKind = 'vertex' | 'edge' | 'trace';

export interface SketchShape {
  readonly id: string;
  readonly shape: MultiPolygonRings;
  readonly look: 'chosen' | 'draft' | 'refused' | 'neighbour' | 'cut';
}

export interface SketchHandle {
  readonly kind: 'vertex' | 'midpoint';
  readonly area: string;
  /** For a midpoint: the vertex before it. */
  readonly path: VertexPath;
  readonly at: Position;
  readonly isChosen: boolean;
  /** Other areas have this vertex too. */
  readonly isShared: boolean;
}

export const EMPTY_SKETCH: Sketch = {
  shapes: [],
  line: [],
  rubber: [],
  handles: [],
  snap: null,
  readout: null,
  accuracy: null,
  cursor: null,
};

/**
 * One thing a hand, a pen or the keyboard did on the map; the keyboard's pointer makes the same events.
 *
 * - `move`: the pointer came over ground with nothing held; once a frame at most.
 * - `press`: held down. Used (the listener says true): the map stays, and `drag`s follow once the pointer has left the place
 *   (3 px; a finger 8), each from a frame of its own, and one `release`. Not used: the map pans, and nothing follows but a click.
 * - `click`: held and let go in one place; after the `release` of a used press.
 * - `double`: the second click in one place within 400 ms; it comes in the place of that `click`. Not used: the map zooms in.
 * - `menu`: right click, 500 ms in one place, or the menu key; a press in use is cancelled first.
 * - `cancel`: a used press ends without a release (a second finger, a lost pointer or window, Escape); Escape gives it also
 *   when nothing is held, and goes on to the page when it is not used.
 */
export interface SketchEvent {
  readonly type: 'move' | 'press' | 'drag' | 'release' | 'click' | 'double' | 'menu' | 'cancel';
  readonly at: Position;
  /** Page position in CSS pixels, for menus. */
  readonly client: { readonly x: number; readonly y: number };
  /** The handle under it, within reach of a finger or of a mouse. */
  readonly handle: SketchHandle | null;
  readonly metresPerPixel: number;
  readonly pointer: 'mouse' | 'touch' | 'pen' | 'keyboard';
  readonly shift: boolean;
  readonly alt: boolean;
  readonly control: boolean;
}

/** What the overlay asks of whoever is drawing. */
export interface SketchListener {
  /** True: the event is used, and the map must not pan or zoom by it. */
  onSketch(event: SketchEvent): boolean;
}
