import { need } from './dom.ts';

const MOST_PIXELS = 130;

/** A bar of a round length; gives what to call with the CSS pixels a metre. */
export function bindScaleBar(): (scale: number) => void {
  const bar = need('#map-scale', HTMLElement);
  return (scale) => {
    const most = MOST_PIXELS / scale;
    const power = 10 ** Math.floor(Math.log10(most));
    const metres = power * ([5, 2, 1].find((step) => step * power <= most) ?? 1);
    bar.style.width = `${metres * scale}px`;
    bar.textContent = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
  };
}
