import { useEffect, useRef } from 'react';
import styles from './show.module.css';

const FADE_MS = 1200;

/** A red dot that follows the hand and fades when it rests. Nothing of it is kept. */
export function Laser() {
  const dot = useRef<SVGSVGElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (!dot.current) return;
      dot.current.style.transform = `translate(${clientX}px, ${clientY}px)`;
      dot.current.dataset.lit = '';
      clearTimeout(timer);
      timer = setTimeout(() => delete dot.current?.dataset.lit, FADE_MS);
    };
    addEventListener('pointermove', follow);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointermove', follow);
    };
  }, []);
  return (
    <svg ref={dot} className={styles.laser} viewBox="-24 -24 48 48" aria-hidden="true" data-laser-dot>
      <circle r="22" opacity="0.18" />
      <circle r="14" opacity="0.35" />
      <circle r="8" />
    </svg>
  );
}
