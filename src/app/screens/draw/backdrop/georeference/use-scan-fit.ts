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

/** Below a millimetre a residual is rounding. */
const NOTHING = 0.001;

/** Where the control points of a scan put it, and how well they agree. */
export function useScanFit({ controlPoints, fit }: ScanBackdrop): ScanFit {
  return useMemo(() => {
    const fitted = fitGeoreference(controlPoints, fit);
    if (!fitted.ok) return { placed: null, fault: fitted.fault, worst: null };
    const { residuals, spare } = fitted.value;
    const worst = spare > 0 && Math.max(...residuals) > NOTHING ? indexOfLargest(residuals) : null;
    return { placed: fitted.value, fault: null, worst };
  }, [controlPoints, fit]);
}

const indexOfLargest = (values: readonly number[]): number => values.indexOf(Math.max(...values));
