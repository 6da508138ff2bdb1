import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { pictureCorners, positionBounds } from '../../../../../geo/georeference.ts';
import type { ScanBackdrop } from '../../../../../project/backdrop.ts';
import { Button, IconButton } from '../../../../components/button.tsx';
import { useTranslation } from '../../../../i18n/use-translation.ts';
import { useBackdropFiles } from '../../../../state/backdrop-files.ts';
import {
  choosePlacedPoint,
  dropHalf,
  endPlacing,
  pickPixel,
  usePlacing,
} from '../../../../state/backdrop-placing.ts';
import { OpacitySlider } from '../opacity-slider.tsx';
import { FitSummary } from './fit-summary.tsx';
import { flyBeside } from './fly-beside.ts';
import styles from './georeference-window.module.css';
import { NextStep } from './next-step.tsx';
import { type PictureMark, PictureWindow } from './picture-window.tsx';
import { PointTable } from './point-table.tsx';
import { TypedGround } from './typed-ground.tsx';
import { useMapMarks } from './use-map-marks.ts';
import { type ScanFit, useScanFit } from './use-scan-fit.ts';

/** Puts a scanned map in its place: the picture here, the map beside it, points that are the same on both. Not modal. */
export default function GeoreferenceWindow({ scan }: { readonly scan: ScanBackdrop }) {
  const { t, show } = useTranslation();
  const fit = useScanFit(scan);
  const file = useBackdropFiles((state) => state.blobs.get(scan.file));
  const problem = useBackdropFiles((state) => state.problems.get(scan.file));
  const { pixel, chosen } = usePlacing();
  useMapMarks(scan, fit);
  const look = chosen === null ? null : (scan.controlPoints[chosen]?.pixel ?? null);
  const section = useFocusWhileOpen();
  const { placed } = fit;
  return createPortal(
    <section
      ref={section}
      role="dialog"
      aria-label={t('place.title', { name: scan.name })}
      className={styles.window}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        giveUp();
      }}
    >
      <div className={styles.head}>
        <h2>{t('place.title', { name: scan.name })}</h2>
        {placed && (
          <IconButton
            icon="target"
            label={t('place.show')}
            onClick={() =>
              flyBeside(positionBounds(pictureCorners(placed, scan.width, scan.height)), section.current)
            }
          />
        )}
        <IconButton icon="close" label={t('common.close')} onClick={endPlacing} />
      </div>
      <NextStep count={scan.controlPoints.length} />
      {file ? (
        <PictureWindow
          file={file}
          width={scan.width}
          height={scan.height}
          marks={marksOf(scan, fit, chosen, pixel)}
          look={look}
          onPick={pickPixel}
        />
      ) : (
        <p role={problem ? 'alert' : 'status'}>{problem ? show(problem.message) : t('place.opening')}</p>
      )}
      <div className={styles.work}>
        <TypedGround />
        <FitSummary scan={scan} fit={fit} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className={styles.rows} tabIndex={0} aria-label={t('place.points')}>
          <PointTable scan={scan} fit={fit} window={section} />
        </section>
        <div className={styles.foot}>
          <OpacitySlider backdrop={scan} />
          <Button look="primary" onClick={endPlacing}>
            {t('place.done')}
          </Button>
        </div>
      </div>
    </section>,
    document.body,
  );
}

/** What is begun is given up first; with nothing begun, the window closes. */
function giveUp(): void {
  const { pixel, ground, chosen } = usePlacing.getState();
  if (chosen !== null) choosePlacedPoint(null);
  else if (pixel ?? ground) dropHalf();
  else endPlacing();
}

function marksOf(
  { controlPoints }: ScanBackdrop,
  { worst }: ScanFit,
  chosen: number | null,
  half: PictureMark['at'] | null,
): readonly PictureMark[] {
  const marks = controlPoints.map(({ pixel }, index): PictureMark => {
    const look = index === chosen ? 'chosen' : index === worst ? 'worst' : 'plain';
    return { at: pixel, label: String(index + 1), look };
  });
  return half ? [...marks, { at: half, label: `${controlPoints.length + 1}?`, look: 'half' }] : marks;
}

/** Takes the focus while it is open, and gives it back. */
function useFocusWhileOpen() {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    section.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return section;
}
