import type { SlumArea } from '../domain/delineation.ts';
import type { Place } from '../domain/note.ts';
import type { Row } from './rows.ts';

/** An area with all that a check may ask of it. */
export interface AreaRow {
  readonly area: SlumArea;
  readonly row: Row;
  /** Centre of the polygon included, where there is one. */
  readonly place: Place;
  /** Square metres on the ellipsoid. */
  readonly drawn: number;
  /** The same for two polygons of the same border, wherever it begins and whichever way it runs; null without one. */
  readonly shape: string | null;
}
