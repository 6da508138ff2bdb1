import type { UnitBalance } from '../../comparison/balance.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { ChartLook } from './look.ts';

/** Kelurahan by change, reduced to the left and added to the right; those that do not fit are summed in the last row. */
export function unitBarsDrawing(_rows: readonly UnitBalance[], { width, height }: ChartLook): Drawing {
  return { width, height, marks: [] };
}
