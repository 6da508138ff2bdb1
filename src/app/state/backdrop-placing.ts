import { create } from 'zustand';
import type { Position } from '../../geo/column.ts';
import type { FitKind } from '../../geo/georeference-solve.ts';
import type { ControlPoint, ScanBackdrop } from '../../project/backdrop.ts';
import { setControlPoints } from '../../project/operations/backdrop/set-control-points.ts';
import { useBackdropPreview } from './backdrop-preview.ts';
import { chooseTool, useDraw } from './draw.ts';
import { takePointsFor } from './draw-hands.ts';
import { act, project } from './project.ts';

/** Putting a scan in its place: which one, the half of a pair that waits for the other, and the point that is being moved. */
interface Placing {
  readonly id: string | null;
  readonly pixel: Position | null;
  readonly ground: Position | null;
  /** Index of the point whose place the next click changes; null: the next click makes a new point. */
  readonly chosen: number | null;
}

const NOTHING: Placing = { id: null, pixel: null, ground: null, chosen: null };

export const usePlacing = create<Placing>()(() => NOTHING);

const set = usePlacing.setState;

/** Opens the window that puts a scan in its place; clicks on the map are then those of control points. */
export function startPlacing(id: string): void {
  set({ ...NOTHING, id });
  useBackdropPreview.setState({ placing: id });
  takePointsFor(pickGround);
  chooseTool('control-point');
}

export function endPlacing(): void {
  if (usePlacing.getState().id === null) return;
  set(NOTHING);
  useBackdropPreview.setState({ placing: null });
  takePointsFor(null);
  if (useDraw.getState().tool === 'control-point') chooseTool('select');
}

/** A place on the picture: half of a new point, or where the chosen point goes. */
export const pickPixel = (pixel: Position): void => pick({ pixel });

/** A place on the ground: half of a new point, or where the chosen point goes. */
export const pickGround = (ground: Position): void => pick({ ground });

function pick(half: { readonly pixel: Position } | { readonly ground: Position }): void {
  const scan = placedScan();
  if (!scan) return;
  const state = usePlacing.getState();
  const chosen = state.chosen === null ? undefined : scan.controlPoints[state.chosen];
  if (chosen && state.chosen !== null) {
    keep(scan, scan.controlPoints.with(state.chosen, { ...chosen, ...half }));
    return;
  }
  const { pixel, ground } = { ...state, ...half };
  if (!pixel || !ground) set({ ...half, chosen: null });
  else if (keep(scan, [...scan.controlPoints, { pixel, ground }]))
    set({ pixel: null, ground: null, chosen: null });
}

/** Takes the waiting half of a pair back. */
export const dropHalf = (): void => set({ pixel: null, ground: null });

export const choosePlacedPoint = (chosen: number | null): void => set({ pixel: null, ground: null, chosen });

export function removePlacedPoint(index: number): void {
  const scan = placedScan();
  if (scan && keep(scan, scan.controlPoints.toSpliced(index, 1))) set({ chosen: null });
}

export function choosePlacedFit(fit: FitKind): void {
  const scan = placedScan();
  if (scan) keep(scan, scan.controlPoints, fit);
}

const keep = (scan: ScanBackdrop, points: readonly ControlPoint[], fit: FitKind = scan.fit): boolean =>
  act(setControlPoints, { id: scan.id, points, fit });

function placedScan(): ScanBackdrop | null {
  const { id } = usePlacing.getState();
  const found = project.getState().document?.backdrops.find((backdrop) => backdrop.id === id);
  return found?.kind === 'scan' ? found : null;
}
