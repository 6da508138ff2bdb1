import type { Drawing } from '../drawing/drawing.ts';
import type { Fonts } from '../drawing/fonts.ts';
import type { Report } from '../report.ts';
import type { SheetSettings } from './settings.ts';

export type MapView = 'before' | 'after' | 'change';

export interface MapRequest {
  readonly view: MapView;
  /** Index in the units, −1 for the ground outside them; null: the whole city. */
  readonly unit: number | null;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly plane: SheetSettings['plane'];
  /** Grid with labels, north arrow, scale bar, legend. Without: the map alone, to the edge. */
  readonly furniture: boolean;
}

/** A map of a report by itself, for slides, small multiples and pictures. */
export function mapDrawing(_report: Report, request: MapRequest, _fonts: Fonts): Drawing {
  return { width: request.width, height: request.height, marks: [] };
}
