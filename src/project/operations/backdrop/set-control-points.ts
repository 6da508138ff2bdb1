import type { Problem } from '../../../domain/note.ts';
import { problem } from '../../../domain/note.ts';
import { fail } from '../../../domain/result.ts';
import { type ControlPoint, FEWEST_POINTS, fitGeoreference } from '../../../geo/georeference.ts';
import type { FitKind } from '../../../geo/georeference-solve.ts';
import type { Operation } from '../../operation.ts';
import { change } from '../../operation.ts';
import { findBackdrop, withBackdrop } from './find-backdrop.ts';
import { faultText, needsBackdrop, unknownBackdrop } from './refusals.ts';

interface ControlPointsInput {
  readonly id: string;
  readonly points: readonly ControlPoint[];
  readonly fit: FitKind;
}

/**
 * Sets the control points of a scan. Fewer than three are kept as work in progress; three or more must place the picture.
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
    const fault = unfit(points, fit);
    if (fault) return fail(fault);
    return change(
      {
        id: `Pasang ${points.length} titik ikat pada ${scan.name}`,
        en: `Set ${points.length} control points on ${scan.name}`,
      },
      withBackdrop(document, scan, { ...scan, controlPoints: points, fit }),
    );
  },
};

function unfit(points: readonly ControlPoint[], fit: FitKind): Problem | null {
  if (points.length < FEWEST_POINTS) return null;
  const fitted = fitGeoreference(points, fit);
  return fitted.ok ? null : problem('control-points-unfit', faultText(fitted.fault));
}
