import type { CSSProperties } from 'react';
import styles from './wall-text.module.css';

interface BigNumberProps {
  /** "−11,20". */
  readonly children: string;
  /** "ha selisih". */
  readonly unit: string;
  readonly tone: 'remaining' | 'reduced' | 'added' | 'plain';
}

/** The number of the scene, as large as its length lets it be. */
export function BigNumber({ children, unit, tone }: BigNumberProps) {
  // The type of React has no custom properties.
  const style: CSSProperties & { readonly '--characters': number } = { '--characters': children.length };
  return (
    <p className={styles.big} data-tone={tone} data-big>
      <strong style={style}>{children}</strong>
      <span>{unit}</span>
    </p>
  );
}
