import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import styles from './wall-text.module.css';

/** Long names and many reasons are set smaller, step by step, until all of it can be read. */
const SIZES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58];

/** The words beside the map, as large as the wall lets them be. */
export function WallText({ children }: { readonly children: ReactNode }) {
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => fitWords(section.current));
  useEffect(() => {
    const { current } = section;
    if (!current) return;
    const sizes = new ResizeObserver(() => fitWords(current));
    sizes.observe(current);
    return () => sizes.disconnect();
  }, []);
  return (
    <section ref={section} className={styles.text}>
      {children}
    </section>
  );
}

function fitWords(section: HTMLElement | null): void {
  if (!section) return;
  for (const size of SIZES) {
    section.style.setProperty('--fit', String(size));
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = section;
    if (scrollHeight <= clientHeight && scrollWidth <= clientWidth) return;
  }
}
