import './sketch.css';
import type { MultiPolygonRings, Position } from '../../geo/column.ts';
import type { MapPalette } from '../palette.ts';
import { Chip } from './chip.ts';
import type { Box } from './clip.ts';
import { nextWindow } from './drawing-window.ts';
import type { PlacedHandle } from './handles.ts';
import { accuracyMark, cursorMark, handlePaths, snapMark } from './marks.ts';
import { linePath, shapePath } from './path-data.ts';
import type { Sketch, SketchShape } from './sketch.ts';
import { HaloPath, svgElement } from './svg.ts';
import type { Viewport } from './viewport.ts';

/** What the overlay shows at a moment. */
export interface OverlayFrame {
  readonly sketch: Sketch;
  /** Shapes that the map is about to show, below those in the hand. */
  readonly ghosts: readonly SketchShape[];
  readonly handles: readonly PlacedHandle[];
  readonly cursor: Position | null;
}

/**
 * The sketch as SVG over a map. Draws what it is given and keeps nothing but path data of shapes that did not change; whoever
 * draws sees to it that this happens once a frame. Hidden from screen readers: the screen says in words what is drawn.
 */
export class SketchOverlay {
  readonly element = document.createElement('div');
  private readonly svg = svgElement('svg', { class: 'sketch-drawing' });
  private readonly shapes = svgElement('g');
  private readonly pool: HaloPath[] = [];
  private readonly line = new HaloPath('line');
  private readonly rubber = new HaloPath('rubber');
  private readonly accuracy = new HaloPath('accuracy');
  private readonly snap = new HaloPath('snap');
  private readonly cursor = new HaloPath('cursor');
  private readonly handles = {
    all: svgElement('path', { class: 'sketch-handles-halo' }),
    midpoint: svgElement('path', { class: 'sketch-midpoints' }),
    vertex: svgElement('path', { class: 'sketch-vertices' }),
    chosen: svgElement('path', { class: 'sketch-chosen-vertices' }),
  };
  /** The handle in the hand, as a thing that is moved and not drawn again: shown in place of the drawn ones during a drag. */
  private readonly held = document.createElement('i');
  private readonly readout = new Chip('readout', 'below');
  private readonly label = new Chip('snap', 'above');
  private view: Viewport | null = null;
  private window: Box | null = null;
  private paths = new WeakMap<MultiPolygonRings, string>();
  private placed: readonly PlacedHandle[] = [];

  constructor() {
    this.element.className = 'sketch';
    this.element.setAttribute('aria-hidden', 'true');
    const { svg } = this;
    const lines = [this.accuracy, this.line, this.rubber].map(({ element }) => element);
    const { all, midpoint, vertex, chosen } = this.handles;
    svg.append(hatches(), this.shapes, ...lines, all, midpoint, vertex, chosen);
    svg.append(this.snap.element, this.cursor.element);
    this.held.className = 'sketch-held';
    this.element.append(svg, this.held, this.label.element, this.readout.element);
  }

  setColours(palette: MapPalette): void {
    const { style } = this.element;
    for (const name of ['accent', 'ink', 'halo', 'slum', 'slumOutline', 'problem', 'snap'] as const)
      style.setProperty(`--sketch-${name}`, palette[name]);
  }

  draw(frame: OverlayFrame, view: Viewport): void {
    const { sketch, ghosts, handles, cursor } = frame;
    this.open(nextWindow(this.window, frame, view));
    if (view !== this.view) this.paths = new WeakMap();
    const isNewView = view !== this.view;
    this.view = view;
    this.drawShapes([...ghosts, ...sketch.shapes], view);
    this.line.draw(linePath(sketch.line, view));
    this.rubber.draw(linePath(sketch.rubber, view));
    this.accuracy.draw(sketch.accuracy ? accuracyMark(sketch.accuracy, view) : '');
    this.snap.draw(sketch.snap ? snapMark(sketch.snap, view) : '');
    this.cursor.draw(cursor ? cursorMark(view.toPixels(cursor)) : '');
    if (isNewView || handles !== this.placed) this.drawHandles(handles);
    this.hold(handles.find(({ handle }) => handle.isChosen) ?? null);
    this.label.show(sketch.snap && { pixel: view.toPixels(sketch.snap.at), text: sketch.snap.label }, view);
    const { readout } = sketch;
    this.readout.show(readout && { pixel: view.toPixels(readout.at), text: readout.text }, view);
  }

  private hold(held: PlacedHandle | null): void {
    this.held.hidden = held === null;
    if (held === null) return;
    const [x, y] = held.pixel;
    this.held.dataset.shared = String(held.handle.isShared);
    this.held.style.transform = `translate(${x}px, ${y}px)`;
  }

  /** Shows this part of the drawing, which goes on counting in pixels of the map. */
  private open(window: Box | null): void {
    if (window === this.window) return;
    this.window = window;
    this.svg.toggleAttribute('hidden', window === null);
    if (window === null) return;
    const { left, top, right, bottom } = window;
    this.svg.setAttribute('viewBox', `${left} ${top} ${right - left} ${bottom - top}`);
    this.svg.style.transform = `translate(${left}px, ${top}px)`;
    this.svg.style.width = `${right - left}px`;
    this.svg.style.height = `${bottom - top}px`;
  }

  private drawShapes(shapes: readonly SketchShape[], view: Viewport): void {
    for (let i = this.pool.length; i < shapes.length; i++) {
      const path = new HaloPath('');
      this.pool.push(path);
      this.shapes.append(path.element);
    }
    for (const path of this.pool.splice(shapes.length)) path.remove();
    shapes.forEach(({ shape, look }, index) => {
      this.pool[index].setLook(look);
      this.pool[index].draw(this.pathOf(shape, view));
    });
  }

  private pathOf(shape: MultiPolygonRings, view: Viewport): string {
    const known = this.paths.get(shape);
    if (known !== undefined) return known;
    const path = shapePath(shape, view);
    this.paths.set(shape, path);
    return path;
  }

  private drawHandles(placed: readonly PlacedHandle[]): void {
    this.placed = placed;
    const paths = handlePaths(placed);
    for (const kind of ['all', 'midpoint', 'vertex', 'chosen'] as const)
      this.handles[kind].setAttribute('d', paths[kind]);
  }
}

/** Strokes falling to the right, and rising: of what is refused, and of what is cut away. */
function hatches(): SVGDefsElement {
  const definitions = svgElement('defs');
  for (const [name, d] of [
    ['refused', 'M0 0L8 8M-1 7L1 9M7 -1L9 1'],
    ['cut', 'M0 8L8 0M-1 1L1 -1M7 9L9 7'],
  ] as const) {
    const pattern = svgElement('pattern', {
      id: `sketch-${name}-hatch`,
      width: 8,
      height: 8,
      patternUnits: 'userSpaceOnUse',
    });
    pattern.append(svgElement('path', { class: `sketch-hatch-${name}`, d }));
    definitions.append(pattern);
  }
  return definitions;
}
