import { chipPlace } from './chip-place.ts';
import type { Pixel, Viewport } from './viewport.ts';

/** Words beside what is pointed at. Its size is measured when its words change, not in every frame. */
export class Chip {
  readonly element = document.createElement('span');
  private readonly side: 'below' | 'above';
  private size = { width: 0, height: 0 };

  constructor(name: string, side: 'below' | 'above') {
    this.side = side;
    this.element.className = `sketch-chip sketch-chip-${name}`;
    this.element.hidden = true;
  }

  show(words: { readonly pixel: Pixel; readonly text: string } | null, view: Viewport): void {
    this.element.hidden = words === null || words.text === '' || !view.holds(words.pixel);
    if (!words || this.element.hidden) return;
    if (this.element.textContent !== words.text || this.size.width === 0) {
      this.element.textContent = words.text;
      this.size = { width: this.element.offsetWidth, height: this.element.offsetHeight };
    }
    const [x, y] = chipPlace(words.pixel, this.size, view, this.side);
    this.element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }
}
