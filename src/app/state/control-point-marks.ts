import { create } from 'zustand';
import type { Position } from '../../geo/column.ts';
import type { Sketch, SketchHandle } from '../../map/sketch/sketch.ts';
import type { ToolId } from './draw.ts';

interface ControlPointMarks {
  readonly points: readonly { readonly at: Position; readonly isChosen: boolean }[];
  /** Words beside the chosen one. */
  readonly readout: Sketch['readout'];
}

/** Ground of the control points of the scan that is being put in place. */
export const useControlPointMarks = create<ControlPointMarks>()(() => ({ points: [], readout: null }));

/** The sketch of a tool with the control points on it, while they are being set. */
export function withControlPoints(tool: ToolId, sketch: Sketch): Sketch {
  const { points, readout } = useControlPointMarks.getState();
  if (tool !== 'control-point' || points.length === 0) return sketch;
  return {
    ...sketch,
    handles: [...sketch.handles, ...points.map(handleOf)],
    readout: readout ?? sketch.readout,
  };
}

const handleOf = ({ at, isChosen }: ControlPointMarks['points'][number], index: number): SketchHandle => ({
  kind: 'vertex',
  area: 'control-points',
  path: { polygon: 0, ring: 0, vertex: index },
  at,
  isChosen,
  isShared: false,
});
