import type { AreaId, DelineationId } from '../domain/delineation.ts';
import type { VertexPath } from '../geo/edit/vertex-path.ts';

/** What an act is about to be done to: the SK being drawn, and what is chosen of it. */
export interface Selection {
  readonly delineation: DelineationId | null;
  /** In the order in which they were chosen. */
  readonly areas: readonly AreaId[];
  /** A vertex of the only chosen area. */
  readonly vertex: VertexPath | null;
}

export const NO_SELECTION: Selection = { delineation: null, areas: [], vertex: null };
