import { useEffect, useState } from 'react';
import type { PictureLook, TimelinePicture } from '../../../workers/timeline-api.ts';
import { Cancelled } from '../../../workers/worker-host.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { failureText } from '../../state/failure-text.ts';
import { storyWorker, useStory } from '../../state/timeline.ts';
import { useTheme } from '../../theme/theme.ts';
import styles from './chart-card.module.css';
import { useWidth } from './use-width.ts';

/** CSS pixels of a millimetre. */
const PIXELS = 96 / 25.4;

interface ChartPictureProps {
  readonly picture: TimelinePicture;
  /** CSS pixels, of the width that there is. */
  readonly height: number | ((width: number) => number);
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
}

/** A chart as wide as there is room for, drawn in the worker; the last one stays until the next is there. */
export function ChartPicture({ picture, height: asked, alt }: ChartPictureProps) {
  const { t } = useTranslation();
  const [box, width] = useWidth();
  const height = typeof asked === 'number' ? asked : asked(width);
  const { address, failure } = usePicture(picture, width, height);
  return (
    <div ref={box} className={styles.picture} style={{ height }}>
      {address && <img src={address} alt={alt} width={width} height={height} />}
      {!address && !failure && <p>{t('timeline.drawing')}</p>}
      {failure && (
        <p role="alert">
          {t('timeline.pictureFailed')} {failure}
        </p>
      )}
    </div>
  );
}

interface Shown {
  readonly address: string | null;
  readonly failure: string | null;
}

function usePicture(picture: TimelinePicture, width: number, height: number): Shown {
  const story = useStory((state) => state.story);
  const language = useLanguage((state) => state.language);
  const dark = useTheme((state) => state.theme === 'dark');
  const [shown, setShown] = useState<Shown>({ address: null, failure: null });
  const wish = JSON.stringify(picture);
  useEffect(() => {
    if (width === 0 || story === null) return;
    let isWanted = true;
    const asked: TimelinePicture = JSON.parse(wish);
    const look: PictureLook = { width: width / PIXELS, height: height / PIXELS, language, dark };
    storyWorker.svg(asked, look, null).then(
      (blob) => {
        if (isWanted) setShown({ address: blob && URL.createObjectURL(blob), failure: null });
      },
      (cause: unknown) => {
        if (isWanted && !(cause instanceof Cancelled))
          setShown({ address: null, failure: failureText(cause) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [wish, width, height, story, language, dark]);
  const { address } = shown;
  useEffect(() => () => (address === null ? undefined : URL.revokeObjectURL(address)), [address]);
  return shown;
}
