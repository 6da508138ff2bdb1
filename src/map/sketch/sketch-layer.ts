import type { Map as MapLibreMap } from 'maplibre-gl';
import { mapPalette } from '../palette.ts';
import type { Hand } from './gesture.ts';
import { Ghosts } from './ghosts.ts';
import { handleAt, type PlacedHandle, placeHandles, reachOf } from './handles.ts';
import { Hands } from './hands.ts';
import { KeyboardPointer } from './keyboard-pointer.ts';
import { SketchOverlay } from './overlay.ts';
import { EMPTY_SKETCH, type Sketch, type SketchEvent, type SketchListener } from './sketch.ts';
import { Viewport } from './viewport.ts';

/**
 * The sketch over one map: draws it, at most once a frame and in the frame in which the map moves, and tells what hands and keys
 * do. The map stays as it is while something is in the hand.
 */
export class SketchLayer {
  private readonly map: MapLibreMap;
  private readonly pane: HTMLElement;
  private readonly overlay = new SketchOverlay();
  private readonly ghosts = new Ghosts();
  private readonly hands: Hands;
  private readonly keyboard: KeyboardPointer;
  private readonly ending = new AbortController();
  private listener: SketchListener | null = null;
  private sketch: Sketch = EMPTY_SKETCH;
  /** Null: the map has moved since. */
  private view: Viewport | null = null;
  private drawn: Viewport | null = null;
  private placed: { of: Sketch['handles']; in: Viewport; handles: readonly PlacedHandle[] } | null = null;
  private help = '';
  private frame = 0;
  private again: ReturnType<typeof setTimeout> | undefined;

  /** `pane` is the positioned element round the map's own. */
  constructor(map: MapLibreMap, pane: HTMLElement) {
    this.map = map;
    this.pane = pane;
    pane.append(this.overlay.element);
    const tell = (type: SketchEvent['type'], hand: Hand): boolean => this.tell(type, hand);
    const isListening = (): boolean => this.listener !== null;
    this.hands = new Hands({
      pane,
      canvas: map.getCanvas(),
      tell,
      isListening,
      onUnusedDouble: (hand) => this.zoomIn(hand),
      onMouse: () => this.keyboard.hide(),
    });
    this.keyboard = new KeyboardPointer({
      tell,
      viewport: () => this.viewport(),
      pan: (by) => map.panBy([by[0], by[1]], { animate: false }),
      mouse: () => this.hands.at?.pixel ?? null,
      onChange: () => this.drawSoon(),
    });
    const { signal } = this.ending;
    pane.addEventListener('keydown', this.key, { capture: true, signal });
    map.getCanvas().addEventListener('blur', () => this.keyboard.hide(), { signal });
    for (const type of ['move', 'resize'] as const) map.on(type, this.viewChanged);
    map.on('render', this.drawIfMoved);
  }

  get isListening(): boolean {
    return this.listener !== null;
  }

  show(sketch: Sketch): void {
    this.ghosts.sketch(sketch, performance.now());
    const aimed = this.sketch.aim;
    this.sketch = sketch;
    if (this.listener && sketch.aim !== aimed) this.pane.dataset.drawing = this.idleCursor();
    this.drawSoon();
  }

  listen(listener: SketchListener | null): void {
    if (listener === this.listener) return;
    if (listener === null) {
      this.hands.reset();
      this.keyboard.hide();
      this.map.doubleClickZoom.enable();
    } else this.map.doubleClickZoom.disable();
    this.listener = listener;
    this.describe();
    this.drawSoon();
  }

  /** What the map hides for the hand's sake, and whether it is loading what comes in the place of it. */
  mapShows(hidden: ReadonlySet<string>, loading: boolean): void {
    this.ghosts.map(hidden, loading);
    this.drawSoon();
  }

  setDark(dark: boolean): void {
    this.overlay.setColours(mapPalette(dark));
  }

  setHelp(help: string): void {
    this.help = help;
    this.describe();
  }

  remove(): void {
    this.ending.abort();
    this.hands.remove();
    cancelAnimationFrame(this.frame);
    clearTimeout(this.again);
    for (const type of ['move', 'resize'] as const) this.map.off(type, this.viewChanged);
    this.map.off('render', this.drawIfMoved);
    this.overlay.element.remove();
  }

  private tell(type: SketchEvent['type'], { pixel, pointer, shift, alt, control }: Hand): boolean {
    if (!this.listener) return false;
    const view = this.viewport();
    const at = view.toGround(pixel);
    const { left, top } = this.pane.getBoundingClientRect();
    const handle = handleAt(this.placedHandles(view), pixel, reachOf(pointer));
    if (type === 'move') this.pane.dataset.drawing = handle ? 'handle' : this.idleCursor();
    const used = this.listener.onSketch({
      type,
      at,
      client: { x: left + pixel[0], y: top + pixel[1] },
      handle,
      metresPerPixel: view.metresPerPixel(at[1]),
      pointer,
      shift,
      alt,
      control,
    });
    if (type === 'press' && used) this.map.stop();
    this.pane.toggleAttribute('data-dragging', type === 'drag');
    return used;
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (!this.listener || event.isComposing) return;
    // A key held down steps on, but clicks and takes hold once.
    const isHeldDown = event.repeat && (event.key === ' ' || event.key === 'Enter');
    const used = isHeldDown || (event.key === 'Escape' && this.hands.abandon()) || this.keyboard.press(event);
    if (!used) return;
    if (event.key === 'ContextMenu' || event.key === 'F10') this.hands.menuToldByKey(event.timeStamp);
    event.preventDefault();
    event.stopPropagation();
  };

  private zoomIn({ pixel, shift }: Hand): void {
    const [longitude, latitude] = this.viewport().toGround(pixel);
    this.map.easeTo({ zoom: this.map.getZoom() + (shift ? -1 : 1), around: [longitude, latitude] });
  }

  private describe(): void {
    const canvas = this.map.getCanvas();
    if (this.listener) {
      canvas.setAttribute('aria-description', this.help);
      this.pane.dataset.drawing = this.idleCursor();
    } else {
      canvas.removeAttribute('aria-description');
      delete this.pane.dataset.drawing;
    }
    // Screen readers then let the arrows through.
    canvas.setAttribute('role', this.listener ? 'application' : 'region');
  }

  private idleCursor(): string {
    return this.sketch.aim === true ? 'aim' : 'idle';
  }

  private viewport(): Viewport {
    if (this.view) return this.view;
    const { lng, lat } = this.map.getCenter();
    const { clientWidth, clientHeight } = this.pane;
    this.view = new Viewport([lng, lat], this.map.getZoom(), clientWidth, clientHeight);
    return this.view;
  }

  private readonly viewChanged = (): void => {
    this.view = null;
    this.drawSoon();
  };

  /** The map draws in a frame of its own: the sketch moves in the same one. */
  private readonly drawIfMoved = (): void => {
    if (this.viewport() !== this.drawn) this.draw();
  };

  private drawSoon(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    const view = this.viewport();
    this.drawn = view;
    const { sketch } = this;
    const { shapes, again } = this.ghosts.at(performance.now());
    this.overlay.draw(
      {
        sketch,
        ghosts: shapes,
        handles: this.placedHandles(view),
        cursor: this.keyboard.cursor ?? sketch.cursor,
      },
      view,
    );
    clearTimeout(this.again);
    if (again !== null) this.again = setTimeout(() => this.drawSoon(), again);
  }

  private placedHandles(view: Viewport): readonly PlacedHandle[] {
    const { handles } = this.sketch;
    if (this.placed?.of !== handles || this.placed.in !== view)
      this.placed = { of: handles, in: view, handles: placeHandles(handles, view) };
    return this.placed.handles;
  }
}
