import type { Timeline } from '../../comparison/timeline-types.ts';
import type { PresentationSettings } from '../../project/presentation.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { ChartLook } from './look.ts';

/** Hectares of slum over the years: SK and BA states on one axis, and the target where there is one. */
export function timelineDrawing(
  _timeline: Timeline,
  _target: PresentationSettings['target'],
  { width, height }: ChartLook,
): Drawing {
  return { width, height, marks: [] };
}
