import { type Ref, useEffect, useRef } from 'react';
import type { Pixel } from '../../../../map/sketch/viewport.ts';
import { useGuest } from '../../../state/present-audience-guest.ts';
import { tellLaser } from '../../../state/present-audience-host.ts';
import { laserPixelOf, laserPlaceAt } from './laser-place.ts';
import styles from './show.module.css';

const FADE_MS = 1200;

/** A red dot that follows the hand and fades when it rests. Nothing of it is kept. */
export function Laser() {
  const { dot, point } = useDot();
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      point([clientX, clientY]);
      const place = laserPlaceAt([clientX, clientY]);
      if (place) tellLaser(place);
    };
    addEventListener('pointermove', follow);
    return () => removeEventListener('pointermove', follow);
  }, [point]);
  return <Dot ref={dot} />;
}

/** In the second window: where the presenter points, at the same place on the ground. */
export function AudienceLaser() {
  const { dot, point } = useDot();
  const place = useGuest((state) => state.laser);
  useEffect(() => {
    const at = place && laserPixelOf(place);
    if (at) point(at);
  }, [place, point]);
  return <Dot ref={dot} />;
}

function useDot() {
  const dot = useRef<SVGSVGElement>(null);
  const fade = useRef<ReturnType<typeof setTimeout>>(undefined);
  const point = useRef(([x, y]: Pixel) => {
    if (!dot.current) return;
    dot.current.style.transform = `translate(${x}px, ${y}px)`;
    dot.current.dataset.lit = '';
    clearTimeout(fade.current);
    fade.current = setTimeout(() => delete dot.current?.dataset.lit, FADE_MS);
  }).current;
  useEffect(() => () => clearTimeout(fade.current), []);
  return { dot, point };
}

function Dot({ ref }: { readonly ref: Ref<SVGSVGElement> }) {
  return (
    <svg ref={ref} className={styles.laser} viewBox="-24 -24 48 48" aria-hidden="true" data-laser-dot>
      <circle r="22" opacity="0.18" />
      <circle r="14" opacity="0.35" />
      <circle r="8" />
    </svg>
  );
}
