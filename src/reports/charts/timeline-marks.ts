import type { TimelineStep } from '../../comparison/timeline-types.ts';
import type { Mark, Point } from '../drawing/drawing.ts';
import { area, circle, type LineLook, rectangle } from '../drawing/marks.ts';
import { type ChartLook, emOf } from './look.ts';
import { type ChartPaint, paintOf } from './paint.ts';

/** A square for an SK, a ring for a BA: they stay apart without their colour. */
export function stateMark(kind: 'decree' | 'minute', [x, y]: Point, look: ChartLook): Mark {
  const half = 0.42 * emOf(look);
  const paint = paintOf(look);
  if (kind === 'minute')
    return circle([x, y], 0.9 * half, { fill: paint.ground, stroke: paint.ink, width: 0.5 });
  return rectangle({ x: x - half, y: y - half, width: 2 * half, height: 2 * half }, { fill: paint.ink });
}

/** Handled: a full line. Redrawn: a broken one. */
export const changeLine = (kind: TimelineStep['kind'], paint: ChartPaint): LineLook =>
  kind === 'handled'
    ? { stroke: paint.bar.handled, width: 1.1 }
    : { stroke: paint.bar.taken, width: 0.8, dash: [1.4, 1] };

/** A diamond. */
export function targetMark([x, y]: Point, look: ChartLook): Mark {
  const half = 0.6 * emOf(look);
  const ring: Point[] = [
    [x, y - half],
    [x + half, y],
    [x, y + half],
    [x - half, y],
  ];
  const paint = paintOf(look);
  return area([ring], { fill: paint.ground, stroke: paint.target, width: 0.6 });
}
