import { useEffect } from 'react';
import type { ScanBackdrop } from '../../../../../project/backdrop.ts';
import { decimal } from '../../../../format/numbers.ts';
import { useTranslation } from '../../../../i18n/use-translation.ts';
import { usePlacing } from '../../../../state/backdrop-placing.ts';
import { useControlPointMarks } from '../../../../state/control-point-marks.ts';
import type { ScanFit } from './use-scan-fit.ts';

/** Shows the control points on the map, and what the chosen one is off by. */
export function useMapMarks({ controlPoints }: ScanBackdrop, { placed }: ScanFit): void {
  const { t } = useTranslation();
  const { ground, chosen } = usePlacing();
  useEffect(() => {
    const points = controlPoints.map((point, index) => ({ at: point.ground, isChosen: index === chosen }));
    const point = chosen === null ? undefined : controlPoints[chosen];
    const residual = placed && placed.spare > 0 && chosen !== null ? placed.residuals[chosen] : undefined;
    const number = t('place.onMap', { point: (chosen ?? 0) + 1 });
    const words = residual === undefined ? number : `${number} · ${decimal(residual)} m`;
    useControlPointMarks.setState({
      points: ground ? [...points, { at: ground, isChosen: true }] : points,
      readout: point ? { at: point.ground, text: words } : null,
    });
  }, [controlPoints, placed, ground, chosen, t]);
  useEffect(() => () => useControlPointMarks.setState({ points: [], readout: null }), []);
}
