import type { RefObject } from 'react';
import type { ControlPoint } from '../../../../../geo/georeference.ts';
import type { ScanBackdrop } from '../../../../../project/backdrop.ts';
import { IconButton } from '../../../../components/button.tsx';
import { degreesText } from '../../../../format/degrees.ts';
import { decimal, integer } from '../../../../format/numbers.ts';
import { useTranslation } from '../../../../i18n/use-translation.ts';
import { boundsAround } from '../../../../map/stage.ts';
import { choosePlacedPoint, removePlacedPoint, usePlacing } from '../../../../state/backdrop-placing.ts';
import { flyBeside } from './fly-beside.ts';
import styles from './georeference-window.module.css';
import type { ScanFit } from './use-scan-fit.ts';

interface PointTableProps {
  readonly scan: ScanBackdrop;
  readonly fit: ScanFit;
  readonly window: RefObject<HTMLElement | null>;
}

/** The control points with the residual of each; the worst is marked. */
export function PointTable({ scan, fit, window }: PointTableProps) {
  const { t } = useTranslation();
  const { placed, worst } = fit;
  if (scan.controlPoints.length === 0) return null;
  return (
    <table className={styles.points}>
      <caption className="visually-hidden">{t('place.points')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('place.point')}</th>
          <th scope="col" className={styles.pixel}>
            {t('place.onPicture')}
          </th>
          <th scope="col">{t('place.onGround')}</th>
          <th scope="col" className={styles.residual}>
            {t('place.residual')}
          </th>
          <th scope="col">
            <span className="visually-hidden">{t('place.acts')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {scan.controlPoints.map((point, index) => (
          <PointRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the list
            key={index}
            index={index}
            point={point}
            residual={placed && placed.spare > 0 ? placed.residuals[index] : null}
            isWorst={index === worst}
            window={window}
          />
        ))}
      </tbody>
    </table>
  );
}

interface PointRowProps {
  readonly index: number;
  readonly point: ControlPoint;
  /** Metres. */
  readonly residual: number | null;
  readonly isWorst: boolean;
  readonly window: RefObject<HTMLElement | null>;
}

function PointRow({ index, point: { pixel, ground }, residual, isWorst, window }: PointRowProps) {
  const { t } = useTranslation();
  const isChosen = usePlacing((state) => state.chosen === index);
  const number = index + 1;
  const choose = () => {
    choosePlacedPoint(isChosen ? null : index);
    if (!isChosen) flyBeside(boundsAround(ground), window.current);
  };
  return (
    <tr data-worst={isWorst} data-chosen={isChosen}>
      <th scope="row">{number}</th>
      <td className={styles.pixel}>
        {integer(pixel[0])}, {integer(pixel[1])}
      </td>
      <td>{degreesText(ground)}</td>
      <td className={styles.residual}>
        {residual === null ? '–' : `${decimal(residual)} m`}
        {isWorst && <small>{t('place.isWorst')}</small>}
      </td>
      <td className={styles.acts}>
        <IconButton
          icon="target"
          label={t('place.choose', { point: number })}
          aria-pressed={isChosen}
          onClick={choose}
        />
        <IconButton
          icon="trash"
          label={t('place.remove', { point: number })}
          onClick={() => removePlacedPoint(index)}
        />
      </td>
    </tr>
  );
}
