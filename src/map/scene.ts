import type { BackdropSource } from '../backdrops/source.ts';
import type { Text } from '../domain/text.ts';
import type { Bounds, Position } from '../geo/column.ts';
import type { Sketch, SketchListener } from './sketch/sketch.ts';

/** Swipe between before and after, both beside each other, or one map of remaining / reduced / added. */
export type MapMode = 'swipe' | 'side' | 'overlay';

/** GeoJSON bytes made in a worker: the map's own worker parses them, the main thread never does. */
export interface MapData {
  /** Changes whenever the content does; equal keys are not loaded again. */
  readonly key: string;
  readonly geojson: Blob;
}

/** Which ground to point out, on top of everything. */
interface Highlight {
  /** Index of the unit in the unit layer; −1 = outside all. */
  readonly unit: number | null;
  /** Area ids of the chosen lineage, for each side. */
  readonly beforeAreas: readonly string[];
  readonly afterAreas: readonly string[];
  /** Place of a problem. */
  readonly point: Position | null;
}

/**
 * Everything the map shows, as one value: the map is a projection of it and owns nothing.
 *
 * Properties of the features:
 * - units: `unit` (index), `name`, `label` ([lon, lat] is given in `unitLabels` instead)
 * - before, after, edited: `id` (area id), `label`, `unit` (index), `slumClass`, and `cleared` (true) where a BA has cleared it
 * - change: `kind` ('remaining' | 'reduced' | 'added' | 'uncertain'), `unit` (index)
 */
export interface MapScene {
  readonly units: MapData | null;
  /** Points with `name`, `unit`: where the names of the units stand. */
  readonly unitLabels: MapData | null;
  readonly before: MapData | null;
  readonly after: MapData | null;
  readonly change: MapData | null;
  /** Kinds of change left out of the overlay; absent: none. */
  readonly hiddenKinds?: ReadonlySet<'remaining' | 'reduced' | 'added' | 'uncertain'>;
  readonly mode: MapMode;
  readonly dark: boolean;
  /** It hangs on a wall: names are large enough to be read from afar. */
  readonly onWall?: boolean;
  /** A wall of more pixels, where the same size needs more of them. */
  readonly onLargeWall?: boolean;
  readonly highlight: Highlight;
  /** Absent: a comparison is shown. */
  readonly drawing?: DrawingScene;
  /** Bottom first. */
  readonly backdrops?: readonly BackdropScene[];
}

/** What the Draw screen shows: the SK being drawn is `after`, what it is compared with is `before`, as an outline. */
export interface DrawingScene {
  /** Areas that changed since `after` was made, and stand in for those of the same ids. */
  readonly edited: MapData | null;
  /** Ids in `after` and `edited` that are not shown: the sketch shows them, or they are gone. */
  readonly hiddenAreas: readonly string[];
  /** Pointed out. */
  readonly chosenAreas: readonly string[];
}

/** A picture under everything. */
export interface BackdropScene {
  readonly id: string;
  /** 0..1; 0 when it is not shown. */
  readonly opacity: number;
  readonly source: BackdropSource;
}

export interface Camera {
  readonly center: Position;
  readonly zoom: number;
}

export interface MapEvents {
  /** A kelurahan was clicked or tapped (null: empty ground). `area` is the topmost area there, if any. */
  readonly onPick: (unit: number | null, area: { side: 'before' | 'after'; id: string } | null) => void;
  /** Pointer over the map, or null when it left. */
  readonly onPointer: (at: Position | null) => void;
  /** The camera came to rest. */
  readonly onCamera: (camera: Camera) => void;
  /** The map cannot be drawn (no WebGL, say). */
  readonly onFailure: (reason: string) => void;
  /** A backdrop cannot be shown, or not as it is; told once for each backdrop and cause. The rest of the map goes on. */
  readonly onBackdropProblem?: (id: string, reason: Text) => void;
  /** Whom the backdrops in sight are owed to, as plain text, bottom first; none: an empty list. */
  readonly onAttributions?: (texts: readonly string[]) => void;
}

/** What the screens may ask of the map. */
export interface MapStage {
  update(scene: MapScene): void;
  /** Moves to the bounds, with room for panels; jumps when the user prefers no motion. */
  flyTo(bounds: Bounds, padding?: { top: number; right: number; bottom: number; left: number }): void;
  jumpTo(camera: Camera): void;
  camera(): Camera;
  /** Metres on the ground of one CSS pixel at the centre (for the scale). */
  metresPerPixel(): number;
  /** What hands are working on (see sketch/sketch.ts); cheap enough for every frame. */
  sketch(sketch: Sketch): void;
  /** Who is told what hands do; null: nobody, and the map is for looking only. */
  listen(listener: SketchListener | null): void;
  destroy(): void;
}
