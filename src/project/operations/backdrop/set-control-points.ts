import { fail } from '../../../domain/result.ts';
import type { Text } from '../../../domain/text.ts';
import type { ControlPoint } from '../../../geo/georeference.ts';
import type { FitKind } from '../../../geo/georeference-solve.ts';
import type { ScanBackdrop } from '../../backdrop.ts';
import type { Operation } from '../../operation.ts';
import { change } from '../../operation.ts';
import { findBackdrop, withBackdrop } from './find-backdrop.ts';
import { needsBackdrop, pointUnreadable, unknownBackdrop } from './refusals.ts';

interface ControlPointsInput {
  readonly id: string;
  readonly points: readonly ControlPoint[];
  readonly fit: FitKind;
}

/**
 * Sets the control points of a scan. Points that do not place the picture (too few, on a line) are kept as well: they are work in
 * progress, and the scan is on the map as soon as they do.
 */
export const setControlPoints: Operation<ControlPointsInput> = {
  id: 'set-control-points',
  label: ({ points }) => ({
    id: `Pasang ${points.length} titik ikat`,
    en: `Set ${points.length} control points`,
  }),
  availability: needsBackdrop,
  apply(document, { id, points, fit }) {
    const found = findBackdrop(document, id);
    if (!found.ok) return found;
    const scan = found.value;
    if (scan.kind !== 'scan') return fail(unknownBackdrop());
    if (!points.every(({ pixel, ground }) => [...pixel, ...ground].every(Number.isFinite)))
      return fail(pointUnreadable());
    const same = fit === scan.fit && points === scan.controlPoints;
    return change(
      labelOf(scan, points, fit),
      same ? document : withBackdrop(document, scan, { ...scan, controlPoints: points, fit }),
    );
  },
};

function labelOf(scan: ScanBackdrop, points: readonly ControlPoint[], fit: FitKind): Text {
  const { name, controlPoints } = scan;
  if (fit !== scan.fit) return { id: `Ubah cara penempatan ${name}`, en: `Change how ${name} is placed` };
  if (points.length > controlPoints.length)
    return {
      id: `Pasang titik ikat ${points.length} pada ${name}`,
      en: `Set control point ${points.length} on ${name}`,
    };
  return points.length < controlPoints.length
    ? { id: `Hapus titik ikat dari ${name}`, en: `Remove a control point from ${name}` }
    : { id: `Pindahkan titik ikat pada ${name}`, en: `Move a control point on ${name}` };
}
