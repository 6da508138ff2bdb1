import { useMemo } from 'react';
import { fitGeoreference, type Georeference } from '../../../../../geo/georeference.ts';
import type { FitFault } from '../../../../../geo/georeference-faults.ts';
import type { ScanBackdrop } from '../../../../../project/backdrop.ts';

export interface ScanFit {
  /** Null as long as the points do not place the picture. */
  readonly placed: Georeference | null;
  readonly fault: FitFault | null;
  /** Index of the point with the largest residual; null where residuals prove nothing. */
  readonly worst: number | null;
}

/** Where the control points of a scan put it, and how well they agree. */
export function useScanFit({ controlPoints, fit }: ScanBackdrop): ScanFit {
  return useMemo(() => {
    const fitted = fitGeoreference(controlPoints, fit);
    if (!fitted.ok) return { placed: null, fault: fitted.fault, worst: null };
    const { residuals, spare } = fitted.value;
    return { placed: fitted.value, fault: null, worst: spare > 0 ? worstOf(residuals) : null };
  }, [controlPoints, fit]);
}

/** Below a millimetre a residual is rounding. */
const NOTHING = 0.001;
/** Of four points at the corners of a rectangle all residuals are the same: none of them is the worst. */
const CLEARLY_MORE = 1.01;

function worstOf(residuals: readonly number[]): number | null {
  const [largest, next] = residuals.toSorted((a, b) => b - a);
  return largest > NOTHING && largest > CLEARLY_MORE * next ? residuals.indexOf(largest) : null;
}
