import type { Timeline } from '../../comparison/timeline-types.ts';
import type { PresentationSettings } from '../../project/presentation.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { ChartLook } from './look.ts';

/** Progress against the target, and the pace that it needs from the last state on. */
export function targetDrawing(
  _timeline: Timeline,
  _target: NonNullable<PresentationSettings['target']>,
  { width, height }: ChartLook,
): Drawing {
  return { width, height, marks: [] };
}
