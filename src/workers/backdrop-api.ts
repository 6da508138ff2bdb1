import type { BackdropLayer, PaintedLayer } from '../backdrops/layer.ts';
import type { MapGround, PlacedPicture } from '../reports/sheet/picture.ts';

/** What lies beneath the maps of a sheet. */
export interface GroundPicture {
  /** Null: none of the backdrops has anything there. */
  readonly picture: PlacedPicture | null;
  /** What became of each backdrop, the lowest first. */
  readonly layers: readonly PaintedLayer[];
}

/** How finely it is painted. */
export interface GroundQuality {
  /** Pixels to an inch of paper. */
  readonly dpi: number;
  /** To be looked at on the screen: of the same tiles, but smaller. */
  readonly isPreview: boolean;
}

/** Tiles done, of those of the backdrop in hand. */
export type OnTiles = (done: number, total: number) => void;

export interface BackdropApi {
  /** The backdrops of all pictures from now on, the first lowest. */
  open(layers: readonly BackdropLayer[]): Promise<void>;
  /** Rejects when it is stopped. */
  paint(ground: MapGround, quality: GroundQuality, onTiles: OnTiles): Promise<GroundPicture>;
  /** Stops all that is being painted; what was read stays. */
  stop(): Promise<void>;
}
