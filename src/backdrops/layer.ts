import type { Text } from '../domain/text.ts';
import type { BackdropSource } from './source.ts';

/** A backdrop as it lies beneath a map. */
export interface BackdropLayer {
  readonly name: string;
  /** Above 0, up to 1. */
  readonly opacity: number;
  /** `lost`: its file is not to be had. */
  readonly source: BackdropSource | { readonly kind: 'lost'; readonly problem: Text };
}

/** What became of a backdrop on one piece of ground. */
export interface PaintedLayer {
  readonly name: string;
  /** Pixels to an inch of the paper, its own or those of the picture, whichever are fewer; null: nothing of it could be painted, or it has none. */
  readonly dpi: number | null;
  /** Tiles that were asked for, and those that could not be had. */
  readonly tiles: number;
  readonly missing: number;
  /** Why something is not there. */
  readonly problems: readonly Text[];
}
