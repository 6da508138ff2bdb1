import { type SwatchKind, swatchSvg } from '../../../../map/swatch.ts';
import styles from './wall-text.module.css';

/** The hatch of a kind of ground, as the map has it. */
export function Swatch({ kind, dark }: { readonly kind: SwatchKind; readonly dark: boolean }) {
  const source = `data:image/svg+xml,${encodeURIComponent(swatchSvg(kind, dark))}`;
  return <img className={styles.swatch} alt="" src={source} />;
}
