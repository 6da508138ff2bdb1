import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import styles from './form.module.css';

export interface Pixels {
  readonly width: number;
  readonly height: number;
}

export const SIZES: readonly [Pixels, ...Pixels[]] = [
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1080 },
  { width: 1080, height: 1350 },
];

const LEAST = 200;
const MOST = 8000;

interface PictureSizeFieldProps {
  /** A sheet has the proportions of its paper: only its width is chosen. */
  readonly isSheet: boolean;
  /** Null: what is typed is no size. */
  readonly onChange: (pixels: Pixels | null) => void;
}

export function PictureSizeField({ isSheet, onChange }: PictureSizeFieldProps) {
  const { t } = useTranslation();
  const [isOwn, setIsOwn] = useState(false);
  const [chosen, setChosen] = useState(0);
  const [typed, setTyped] = useState({ width: '1920', height: '1080' });
  const own = isOwn || isSheet;
  const pixelsIn = (texts: typeof typed): Pixels | null => {
    const [width, height] = [texts.width, isSheet ? texts.width : texts.height].map(pixelsOf);
    return width === null || height === null ? null : { width, height };
  };
  const type = (part: Partial<typeof typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    onChange(pixelsIn(next));
  };
  const choose = (value: string) => {
    setIsOwn(value === 'own');
    if (value === 'own') return onChange(pixelsIn(typed));
    setChosen(Number(value));
    onChange(SIZES[Number(value)] ?? null);
  };
  return (
    <>
      {!isSheet && (
        <label className={styles.field}>
          {t('print.size')}
          <select value={isOwn ? 'own' : chosen} onChange={({ target }) => choose(target.value)}>
            {SIZES.map(({ width, height }, index) => (
              <option key={`${width}×${height}`} value={index}>
                {width} × {height}
              </option>
            ))}
            <option value="own">{t('print.sizeOwn')}</option>
          </select>
        </label>
      )}
      {own && (
        <div className={`${styles.pair} ${styles.even}`}>
          {(isSheet ? (['width'] as const) : (['width', 'height'] as const)).map((side) => (
            <label key={side} className={styles.field}>
              {t(`print.${side}`)}
              <input
                type="text"
                inputMode="numeric"
                aria-invalid={pixelsOf(typed[side]) === null}
                value={typed[side]}
                onChange={({ target }) => type({ [side]: target.value })}
              />
            </label>
          ))}
        </div>
      )}
      {own && pixelsIn(typed) === null && (
        <p className={styles.fault} role="alert">
          {t('print.sizeWrong')}
        </p>
      )}
    </>
  );
}

function pixelsOf(text: string): number | null {
  const digits = text.replace(/[\s.]/g, '');
  const value = Number(digits);
  return /^\d+$/.test(digits) && value >= LEAST && value <= MOST ? value : null;
}
