import { type PointerEvent, type ReactNode, useRef } from 'react';
import { create } from 'zustand';
import { useTranslation } from '../i18n/use-translation.ts';
import styles from './sheet.module.css';

/** How far the panel of a phone is drawn up: a strip, half, or nearly all. */
type Rest = 'low' | 'half' | 'high';
const RESTS: readonly Rest[] = ['low', 'half', 'high'];
const DRAG_PIXELS = 40;

const useSheet = create<{ readonly rest: Rest }>()(() => ({ rest: 'half' }));

/** The panel: beside the map on a wide screen, a sheet that is dragged over it on a narrow one. */
export function Sheet({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const rest = useSheet((state) => state.rest);
  const from = useRef<number | null>(null);
  const drop = (event: PointerEvent) => {
    if (from.current === null) return;
    const moved = event.clientY - from.current;
    from.current = null;
    if (Math.abs(moved) < DRAG_PIXELS) useSheet.setState({ rest: rest === 'half' ? 'high' : 'half' });
    else move(moved < 0 ? 1 : -1);
  };
  return (
    <main className={styles.sheet} data-rest={rest} aria-label={label}>
      <button
        type="button"
        className={styles.handle}
        aria-label={t('shell.sheet')}
        aria-expanded={rest !== 'low'}
        onPointerDown={(event) => {
          from.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={drop}
        onPointerCancel={() => {
          from.current = null;
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp') move(1);
          else if (event.key === 'ArrowDown') move(-1);
          else if (event.key === 'Enter') move(rest === 'high' ? -1 : 1);
        }}
      />
      {children}
    </main>
  );
}

function move(step: 1 | -1): void {
  const at = RESTS.indexOf(useSheet.getState().rest);
  useSheet.setState({ rest: RESTS[Math.min(RESTS.length - 1, Math.max(0, at + step))] });
}
