import { useEffect, useMemo, useRef, useState } from 'react';
import type { Position } from '../../../../../geo/column.ts';
import { IconButton } from '../../../../components/button.tsx';
import { useTranslation } from '../../../../i18n/use-translation.ts';
import { type PictureFrame, toWindow } from './picture-frame.ts';
import styles from './picture-window.module.css';
import { usePictureHands } from './use-picture-hands.ts';

export interface PictureMark {
  readonly at: Position;
  readonly label: string;
  readonly look: 'plain' | 'chosen' | 'half' | 'worst';
}

interface PictureWindowProps {
  readonly file: Blob;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly PictureMark[];
  /** Brought into sight when it changes. */
  readonly look: Position | null;
  readonly onPick: (pixel: Position) => void;
}

const STEP = 1.6;

/** A picture to zoom, pan and click on, by mouse, touch and keyboard. */
export function PictureWindow({ file, width, height, marks, look, onPick }: PictureWindowProps) {
  const { t } = useTranslation();
  const holder = useRef<HTMLDivElement>(null);
  const picture = useMemo(() => ({ width, height }), [width, height]);
  const url = useBlobUrl(file);
  const { frame, cursor, hands, zoom, showWhole } = usePictureHands(holder, picture, look, onPick);
  return (
    <div className={styles.window}>
      <div
        ref={holder}
        className={styles.pane}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys aim, Enter picks
        tabIndex={0}
        aria-label={t('place.picture')}
        aria-description={t('place.pictureKeys')}
        {...hands}
      >
        {url && frame && <img src={url} alt="" draggable={false} style={imageStyle(frame, picture)} />}
        {frame && marks.map((mark) => <Mark key={mark.label} mark={mark} at={toWindow(frame, mark.at)} />)}
        {frame && cursor && (
          <span className={styles.cursor} style={placeStyle(toWindow(frame, cursor))} aria-hidden="true" />
        )}
      </div>
      <div className={styles.buttons}>
        <IconButton icon="plus" label={t('place.nearer')} onClick={() => zoom(STEP)} />
        <IconButton icon="minus" label={t('place.further')} onClick={() => zoom(1 / STEP)} />
        <IconButton icon="fit" label={t('place.whole')} onClick={showWhole} />
      </div>
    </div>
  );
}

function Mark({ mark, at }: { readonly mark: PictureMark; readonly at: Position }) {
  return (
    <span className={styles.mark} data-look={mark.look} style={placeStyle(at)} aria-hidden="true">
      {mark.label}
    </span>
  );
}

const placeStyle = ([x, y]: Position) => ({ transform: `translate(${x}px, ${y}px)` });

const imageStyle = (
  { scale, shift }: PictureFrame,
  { width, height }: { readonly width: number; readonly height: number },
) => ({
  width,
  height,
  transform: `translate(${shift[0]}px, ${shift[1]}px) scale(${scale})`,
});

function useBlobUrl(file: Blob): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url;
}
