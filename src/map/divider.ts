import { clampPercent, dividerAfterKey, dividerClearOf } from './layout.ts';

/**
 * The handle between before and after: a slider for mouse, touch and keys (arrows by 2 %, with shift or
 * page keys by 10 %, Home, End). Keeps its place while hidden.
 */
export class Divider {
  readonly element: HTMLElement;
  private readonly frame: HTMLElement;
  private readonly onMove: (percent: number) => void;
  private percent = 50;

  /** `frame`: the element whose width is 100 %. */
  constructor(frame: HTMLElement, onMove: (percent: number) => void) {
    this.frame = frame;
    this.onMove = onMove;
    this.element = document.createElement('div');
    this.element.className = 'map-divider';
    this.element.tabIndex = 0;
    for (const [name, value] of [
      ['role', 'slider'],
      ['aria-orientation', 'horizontal'],
      ['aria-valuemin', '0'],
      ['aria-valuemax', '100'],
    ] as const) {
      this.element.setAttribute(name, value);
    }
    const grip = document.createElement('span');
    grip.className = 'map-divider-grip';
    this.element.append(grip);
    this.element.addEventListener('pointerdown', this.grab);
    this.element.addEventListener('pointermove', this.drag);
    this.element.addEventListener('keydown', this.key);
    this.moveTo(this.percent);
  }

  setLabel(label: string): void {
    this.element.setAttribute('aria-label', label);
  }

  /** Makes way for what is pointed out at `x`, in CSS pixels from the left of the frame. */
  clearOf(x: number): void {
    const percent = dividerClearOf(x, this.percent, this.frame.clientWidth);
    if (percent !== null) this.moveTo(percent);
  }

  remove(): void {
    this.element.removeEventListener('pointerdown', this.grab);
    this.element.removeEventListener('pointermove', this.drag);
    this.element.removeEventListener('keydown', this.key);
    this.element.remove();
  }

  private moveTo(percent: number): void {
    this.percent = percent;
    this.element.style.left = `${percent}%`;
    const rounded = String(Math.round(percent));
    this.element.setAttribute('aria-valuenow', rounded);
    this.element.setAttribute('aria-valuetext', `${rounded}%`);
    this.onMove(percent);
  }

  private readonly grab = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.element.setPointerCapture(event.pointerId);
    this.element.focus({ preventScroll: true });
    event.preventDefault();
  };

  private readonly drag = (event: PointerEvent): void => {
    if (!this.element.hasPointerCapture(event.pointerId)) return;
    const frame = this.frame.getBoundingClientRect();
    if (frame.width > 0) this.moveTo(clampPercent(((event.clientX - frame.left) / frame.width) * 100));
  };

  private readonly key = (event: KeyboardEvent): void => {
    const percent = dividerAfterKey(event.key, event.shiftKey, this.percent);
    if (percent === null) return;
    event.preventDefault();
    this.moveTo(percent);
  };
}
