import 'maplibre-gl/dist/maplibre-gl.css';
import './fonts.css';
import './stage.css';
import { setWorkerUrl } from 'maplibre-gl';
import type { Bounds, Position } from '../geo/column.ts';
import { BackdropProblems } from './backdrop-problems.ts';
import { CameraLink } from './camera-link.ts';
import { Divider } from './divider.ts';
import { emptyScene } from './empty-scene.ts';
import { type Padding, paneLayout } from './layout.ts';
import { MapPane } from './map-pane.ts';
import workerUrl from './map-worker.ts?worker&url';
import { Patience } from './patience.ts';
import { metresPerPixel } from './scale-bar.ts';
import type { Camera, MapEvents, MapScene, MapStage } from './scene.ts';
import { EMPTY_SKETCH, type Sketch, type SketchListener } from './sketch/sketch.ts';
import type { SketchLayer } from './sketch/sketch-layer.ts';
import { type PaneRole, showsOneMap } from './sources.ts';
import { MAP_FAILURES, type MapFailure, type MapTexts, SKETCH_HELP } from './texts.ts';

export interface MapStageOptions {
  readonly texts: MapTexts;
  readonly camera?: Camera;
  readonly dark?: boolean;
}

/** A stage whose words can change with the language. */
export interface WordedMapStage extends MapStage {
  setTexts(texts: MapTexts): void;
}

/** All of Indonesia, until someone says otherwise. */
const INDONESIA: Camera = { center: [118, -2.5], zoom: 4 };
const NO_PADDING: Padding = { top: 40, right: 40, bottom: 40, left: 40 };
/**
 * Puts the map into `container`, which must have a size. Failures are told by `events.onFailure`, after
 * this has returned; the stage then does nothing more, but answers.
 */
export function createMapStage(
  container: HTMLElement,
  events: MapEvents,
  options: MapStageOptions,
): WordedMapStage {
  setWorkerUrl(workerUrl);
  return new Stage(container, events, options);
}

class Stage implements WordedMapStage {
  private readonly root = document.createElement('div');
  private readonly divider: Divider;
  private readonly events: MapEvents;
  private readonly link = new CameraLink();
  private readonly sizes: ResizeObserver;
  private texts: MapTexts;
  private scene: MapScene;
  private panes: Partial<Record<PaneRole, MapPane>> = {};
  private lastCamera: Camera;
  /** A place pointed out that the divider may still be hiding. */
  private pointToClear: Position | null = null;
  private drawn: Sketch = EMPTY_SKETCH;
  private listener: SketchListener | null = null;
  private readonly backdropProblems = new BackdropProblems();
  private frame = 0;
  private readonly patience = new Patience(
    () => this.panes.primary?.ready !== false,
    (late) => this.fail(late),
  );
  private ended = false;

  constructor(container: HTMLElement, events: MapEvents, options: MapStageOptions) {
    this.events = events;
    this.texts = options.texts;
    this.scene = emptyScene(options.dark ?? false);
    this.lastCamera = options.camera ?? INDONESIA;
    this.root.className = 'map-stage';
    this.divider = new Divider(this.root, (percent) =>
      this.root.style.setProperty('--map-divider', `${percent}%`),
    );
    this.root.append(this.divider.element);
    container.append(this.root);
    this.openPane('primary');
    this.patience.awaitStart();
    this.arrange();
    this.setTexts(options.texts);
    this.sizes = new ResizeObserver(() => this.applySoon());
    this.sizes.observe(this.root);
  }

  update(scene: MapScene): void {
    if (scene.highlight.point !== this.scene.highlight.point) this.pointToClear = scene.highlight.point;
    this.scene = scene;
    this.backdropProblems.keepOnly(scene.backdrops);
    this.panes.primary?.announce(scene);
    this.applySoon();
  }

  flyTo(bounds: Bounds, padding: Padding = NO_PADDING): void {
    // A new mode may have changed the size of the map: bounds are fitted to what will be seen.
    this.applyNow();
    this.panes.primary?.flyTo(bounds, padding);
  }

  jumpTo(camera: Camera): void {
    this.lastCamera = camera;
    this.panes.primary?.jumpTo(camera);
  }

  camera(): Camera {
    return this.panes.primary?.camera() ?? this.lastCamera;
  }

  metresPerPixel(): number {
    const { center, zoom } = this.camera();
    return metresPerPixel(center[1], zoom);
  }

  sketch(sketch: Sketch): void {
    this.drawn = sketch;
    this.panes.primary?.sketch.show(sketch);
  }

  listen(listener: SketchListener | null): void {
    this.listener = listener;
    this.panes.primary?.sketch.listen(listener);
  }

  setTexts(texts: MapTexts): void {
    this.texts = texts;
    this.divider.setLabel(texts.divider);
    for (const role of ['primary', 'secondary'] as const) this.panes[role]?.setLabel(this.labelOf(role));
    this.panes.primary?.sketch.setHelp(texts.sketchHelp ?? SKETCH_HELP.id);
  }

  destroy(): void {
    this.ended = true;
    cancelAnimationFrame(this.frame);
    this.patience.end();
    this.sizes.disconnect();
    this.closePanes();
    this.divider.remove();
    this.root.remove();
  }

  private applySoon(): void {
    if (this.frame === 0 && !this.ended) this.frame = requestAnimationFrame(() => this.applyNow());
  }

  private applyNow(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (this.ended || !this.panes.primary) return;
    this.arrange();
    for (const pane of this.openedPanes()) pane.show(this.scene);
    this.clearPoint();
  }

  /** Once the flight to a place has ended, the divider gets out of its way. */
  private clearPoint(): void {
    const { primary } = this.panes;
    if (!this.pointToClear || !primary || primary.moving || this.root.dataset.layout !== 'stacked') return;
    this.divider.clearOf(primary.leftOf(this.pointToClear));
    this.pointToClear = null;
  }

  /** Lays the maps out for the mode and size, and opens the second one when it is first needed. */
  private arrange(): void {
    const { clientWidth, clientHeight } = this.root;
    const layout = paneLayout(
      showsOneMap(this.scene) ? 'overlay' : this.scene.mode,
      clientWidth,
      clientHeight,
    );
    const before = this.root.dataset.layout;
    this.root.dataset.layout = layout;
    this.root.dataset.theme = this.scene.dark ? 'dark' : 'light';
    if (layout !== 'single' && !this.panes.secondary) this.openPane('secondary');
    for (const pane of this.openedPanes()) pane.resize();
    this.panes.primary?.sketch.setDark(this.scene.dark);
    const { primary, secondary } = this.panes;
    if (primary && secondary && layout !== before) {
      this.link.lead(primary, secondary);
      this.setTexts(this.texts);
    }
  }

  private openPane(role: PaneRole): void {
    try {
      const pane = new MapPane({
        role,
        scene: this.scene,
        camera: this.camera(),
        label: this.labelOf(role),
        events: {
          onMove: () => this.follow(role),
          onRest: () => this.rest(),
          onPick: ({ unit, area }) => this.events.onPick(unit, area),
          onPointer: (at) => this.point(role, at),
          onLost: () => this.patience.awaitRecovery(),
          onRecoverable: () => this.recover(role),
          onBackdropProblem: (id, reason) => {
            if (this.backdropProblems.isNew(id, reason)) this.events.onBackdropProblem?.(id, reason);
          },
          onAttributions: (texts) => {
            if (role === 'primary') this.events.onAttributions?.(texts);
          },
        },
      });
      this.panes[role] = pane;
      if (role === 'primary') this.handOver(pane.sketch);
      // The order is that of drawing and of the tab key, also when the first is made anew.
      if (role === 'primary') this.root.prepend(pane.element);
      else this.divider.element.before(pane.element);
      pane.resize();
    } catch {
      this.fail('noWebgl');
    }
  }

  private handOver(layer: SketchLayer): void {
    layer.setDark(this.scene.dark);
    layer.setHelp(this.texts.sketchHelp ?? SKETCH_HELP.id);
    layer.show(this.drawn);
    layer.listen(this.listener);
  }

  private openedPanes(): MapPane[] {
    return Object.values(this.panes);
  }

  private closePanes(): void {
    for (const pane of this.openedPanes()) pane.remove();
    this.panes = {};
  }

  private labelOf(role: PaneRole): string {
    if (showsOneMap(this.scene)) return this.texts.map;
    return `${this.texts.map}: ${role === 'primary' ? this.texts.before : this.texts.after}`;
  }

  private follow(role: PaneRole): void {
    const leader = this.panes[role];
    const follower = this.panes[role === 'primary' ? 'secondary' : 'primary'];
    if (leader && follower) this.link.lead(leader, follower);
  }

  private rest(): void {
    this.clearPoint();
    if (!this.link.following && this.panes.primary) this.events.onCamera(this.camera());
  }

  private point(role: PaneRole, at: Position | null): void {
    const other = this.panes[role === 'primary' ? 'secondary' : 'primary'];
    other?.showCrosshair(this.scene.mode === 'side' ? at : null);
    this.events.onPointer(at);
  }

  /** A fresh map is surer than MapLibre's own restoration, which lost the data we gave up after loading. */
  private recover(role: PaneRole): void {
    this.patience.recovered();
    this.lastCamera = this.camera();
    this.panes[role]?.remove();
    delete this.panes[role];
    this.openPane(role);
    this.applySoon();
  }

  private fail(failure: MapFailure): void {
    this.lastCamera = this.camera();
    this.closePanes();
    queueMicrotask(() => {
      if (!this.ended) this.events.onFailure(this.texts[failure] ?? MAP_FAILURES[failure].id);
    });
  }
}
