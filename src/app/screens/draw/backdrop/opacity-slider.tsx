import { useCallback, useEffect, useRef } from 'react';
import type { Backdrop } from '../../../../project/backdrop.ts';
import { setBackdropOpacity } from '../../../../project/operations/backdrop/set-backdrop-opacity.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useBackdropPreview } from '../../../state/backdrop-preview.ts';
import { act } from '../../../state/project.ts';
import styles from './backdrop-panel.module.css';

/** A run of arrow keys is one step of the history. */
const KEYS_QUIET_MS = 500;

/** How opaque a backdrop is: the map follows the hand, and one step is kept when it lets go. */
export function OpacitySlider({ backdrop: { id, name, opacity } }: { readonly backdrop: Backdrop }) {
  const { t } = useTranslation();
  const held = useBackdropPreview((state) => (state.opacity?.id === id ? state.opacity.value : null));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = useCallback(() => {
    clearTimeout(timer.current);
    const value = useBackdropPreview.getState().opacity;
    if (value?.id !== id) return;
    act(setBackdropOpacity, { id, opacity: value.value });
    useBackdropPreview.setState({ opacity: null });
  }, [id]);
  useEffect(() => keep, [keep]);
  const percent = Math.round((held ?? opacity) * 100);
  return (
    <label className={styles.opacity}>
      <span>{t('backdrop.opacity')}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={percent}
        aria-label={t('backdrop.opacityOf', { name })}
        aria-valuetext={`${percent} %`}
        onChange={(event) =>
          useBackdropPreview.setState({ opacity: { id, value: Number(event.target.value) / 100 } })
        }
        onPointerUp={keep}
        onBlur={keep}
        onKeyUp={() => {
          clearTimeout(timer.current);
          timer.current = setTimeout(keep, KEYS_QUIET_MS);
        }}
      />
      <output>{percent} %</output>
    </label>
  );
}
