import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds, Position } from '../geo/column.ts';
import { type BackdropEvents, Backdrops, isBackdropSource } from './backdrop/backdrops.ts';
import type { LinkedMap } from './camera-link.ts';
import { addHatchImages, createMap, prefersStillness } from './create-map.ts';
import { drawingStep, type LoadedDrawing, mayLoadEdited } from './drawing-swap.ts';
import { EditedIds } from './edited-ids.ts';
import { type GestureEvents, listenToGestures } from './gestures.ts';
import { fitPadding, type Padding } from './layout.ts';
import {
  type LayerChange,
  layerChanges,
  type MarkChange,
  markChanges,
  NO_MARKS,
  type PaneView,
  paneView,
} from './pane-view.ts';
import type { Camera, MapData, MapScene } from './scene.ts';
import { SketchLayer } from './sketch/sketch-layer.ts';
import { SourceLoader } from './source-loader.ts';
import { type PaneRole, SOURCE_IDS, type SourceId } from './sources.ts';
import { tilesIn } from './tiles-in.ts';
import { LABEL_FONT } from './unit-layers.ts';
import { warmUpLayers } from './warm-up.ts';

interface PaneEvents extends GestureEvents, BackdropEvents {
  readonly onMove: () => void;
  readonly onRest: () => void;
  /** The graphics context is gone: nothing is drawn until a new pane takes over. */
  readonly onLost: () => void;
  /** A new pane can be made now. */
  readonly onRecoverable: () => void;
}

interface PaneSetup {
  readonly role: PaneRole;
  readonly scene: MapScene;
  readonly camera: Camera;
  readonly label: string;
  readonly events: PaneEvents;
}

/** Flying to a small area stops here, so that its surroundings stay in sight. */
const MAX_FLIGHT_ZOOM = 17;
const MAX_FLIGHT_MILLISECONDS = 1800;

/**
 * One MapLibre map as a projection of the scene: the only place that talks to MapLibre's style. Scenes
 * shown before the style stands collapse to the last.
 *
 * The constructor throws MapLibre's GPUInitializationError where there is no WebGL.
 */
export class MapPane implements LinkedMap {
  readonly element: HTMLElement;
  readonly sketch: SketchLayer;
  private readonly map: MapLibreMap;
  private readonly role: PaneRole;
  private readonly crosshair: HTMLElement;
  private readonly loaders: ReadonlyMap<SourceId, SourceLoader>;
  private readonly stopGestures: () => void;
  private readonly backdrops: Backdrops;
  private readonly editedIds = new EditedIds();
  private loaded: LoadedDrawing = { after: null, edited: null };
  private applied: PaneView;
  private wanted: PaneView;
  private size = '';
  private resizing = false;
  private flight: { readonly bounds: Bounds; readonly padding: Padding } | null = null;
  private started = false;
  private lost = false;
  private removed = false;

  constructor(setup: PaneSetup) {
    this.role = setup.role;
    this.wanted = paneView(setup.scene, setup.role);
    this.applied = {
      ...this.wanted,
      layers: warmUpLayers(setup.scene, setup.role),
      marks: NO_MARKS,
      hand: null,
    };
    this.element = document.createElement('div');
    this.element.className = `map-pane map-pane-${setup.role}`;
    this.crosshair = document.createElement('span');
    this.crosshair.className = 'map-crosshair';
    this.crosshair.hidden = true;
    const frame = document.createElement('div');
    frame.className = 'map-frame';
    this.element.append(frame, this.crosshair);
    this.element.dataset.state = 'warming';
    this.map = createMap(frame, setup.camera, this.applied.layers);
    this.setLabel(setup.label);
    this.loaders = new Map(
      SOURCE_IDS.map((id) => [
        id,
        new SourceLoader(
          (data) => this.load(id, data),
          id === 'boundaries' ? id : 'features',
          (key) => this.hasLoaded(id, key),
        ),
      ]),
    );
    this.backdrops = new Backdrops(this.map, setup.events);
    this.sketch = new SketchLayer(this.map, this.element);
    this.stopGestures = listenToGestures(this.map, setup.events, () => !this.sketch.isListening);
    this.listen(setup.events);
    void this.prepare();
  }

  /** False until the map has drawn for the first time. */
  get ready(): boolean {
    return this.started;
  }

  show(scene: MapScene): void {
    this.wanted = paneView(scene, this.role);
    this.apply();
  }

  /** A scene is on its way: what the hand let go of stays until it is shown. */
  announce({ drawing, after }: MapScene): void {
    const isAfterIn = (after?.key ?? null) === this.loaded.after;
    if (!drawing || (isAfterIn && (drawing.edited?.key ?? null) === this.loaded.edited)) return;
    this.sketch.mapShows(new Set([...(this.applied.hand ?? []), ...drawing.hiddenAreas]), true);
  }

  setLabel(label: string): void {
    this.map.getCanvas().setAttribute('aria-label', label);
  }

  camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    return { center: [lng, lat], zoom: this.map.getZoom() };
  }

  jumpTo(camera: Camera): void {
    this.map.jumpTo({ center: [camera.center[0], camera.center[1]], zoom: camera.zoom });
  }

  /** Moves to the bounds, as far as `padding` (CSS pixels) leaves room. */
  flyTo(bounds: Bounds, padding: Padding): void {
    const [west, south, east, north] = bounds;
    const { clientWidth, clientHeight } = this.element;
    const target = this.map.cameraForBounds([west, south, east, north], {
      padding: { ...fitPadding(padding, clientWidth, clientHeight) },
      maxZoom: MAX_FLIGHT_ZOOM,
    });
    if (!target) return;
    if (prefersStillness()) this.map.jumpTo(target);
    else this.map.flyTo({ ...target, maxDuration: MAX_FLIGHT_MILLISECONDS });
    // Also after a jump: the size may be about to change, and the bounds are to fit what will be seen.
    this.flight = { bounds, padding };
  }

  get moving(): boolean {
    return this.map.isMoving();
  }

  /** CSS pixels from the left of the map. */
  leftOf(at: Position): number {
    return this.map.project([at[0], at[1]]).x;
  }

  /** Takes the size of its element, if the layout changed it: MapLibre reports a move for every call. */
  resize(): void {
    const { clientWidth, clientHeight } = this.element;
    const size = `${clientWidth} × ${clientHeight}`;
    if (this.lost || size === this.size || clientWidth === 0) return;
    this.size = size;
    // Resizing stops a flight halfway: it goes on to where the bounds fit now. So does a view nobody has moved since.
    const flight = this.flight;
    this.resizing = true;
    this.map.resize();
    this.resizing = false;
    if (flight) this.flyTo(flight.bounds, flight.padding);
  }

  /** Mirrors the pointer of the other map; null hides the mark. */
  showCrosshair(at: Position | null): void {
    this.crosshair.hidden = at === null;
    if (!at) return;
    const { x, y } = this.map.project([at[0], at[1]]);
    this.crosshair.style.transform = `translate(${x}px, ${y}px)`;
  }

  remove(): void {
    this.removed = true;
    this.stopGestures();
    this.sketch.remove();
    this.backdrops.remove();
    for (const loader of this.loaders.values()) loader.dispose();
    this.map.remove();
    this.element.remove();
  }

  private listen(events: PaneEvents): void {
    // A new size is reported as a move, but the ground in view is nobody's to follow.
    this.map.on('move', () => {
      if (!this.resizing) events.onMove();
    });
    this.map.on('moveend', () => {
      if (this.resizing) return;
      this.flight = null;
      events.onRest();
    });
    this.map.on('webglcontextlost', () => {
      this.lost = true;
      events.onLost();
    });
    this.map.on('webglcontextrestored', events.onRecoverable);
    this.map.on('error', ({ error, ...about }) => {
      if (!('sourceId' in about && isBackdropSource(about.sourceId))) console.error(error);
    });
  }

  private async prepare(): Promise<void> {
    const font = document.fonts.load(`16px ${LABEL_FONT}`, 'aā').catch(() => []);
    await Promise.all([this.map.once('style.load'), font]);
    if (this.removed || this.lost) return;
    addHatchImages(this.map);
    await this.map.once('idle');
    if (this.removed || this.lost) return;
    this.started = true;
    this.apply();
    delete this.element.dataset.state;
  }

  private apply(): void {
    if (!this.started || this.lost) return;
    const edited = this.wanted.sources.edited.data;
    if (edited && !this.editedIds.knows(edited)) {
      void this.learn(edited);
      return;
    }
    const { applied, wanted } = this;
    const { view, loading } = drawingStep(wanted, this.loaded, this.editedIds.of, applied.hand ?? new Set());
    this.applied = view;
    for (const change of layerChanges(applied.layers, view.layers)) this.changeLayer(change);
    for (const change of markChanges(applied.marks, view.marks)) this.changeMark(change);
    for (const [id, loader] of this.loaders)
      if (id !== 'edited' || mayLoadEdited(view, this.loaded)) loader.want(view.sources[id]);
    this.backdrops.show(view.backdrops);
    this.sketch.mapShows(view.hand ?? new Set(), loading);
  }

  private async learn(edited: MapData): Promise<void> {
    await this.editedIds.learn(edited);
    this.apply();
  }

  private hasLoaded(id: SourceId, key: string | null): void {
    if (id !== 'after' && id !== 'edited') return;
    this.loaded = { ...this.loaded, [id]: key };
    this.apply();
  }

  private changeLayer(change: LayerChange): void {
    if (change.type === 'paint') this.map.setPaintProperty(change.layer, change.name, change.value);
    else if (change.type === 'filter') this.map.setFilter(change.layer, change.filter);
    else this.map.setLayoutProperty(change.layer, 'visibility', change.shown ? 'visible' : 'none');
  }

  private changeMark({ source, id, mark, on }: MarkChange): void {
    if (on) this.map.setFeatureState({ source, id }, { [mark]: true });
    else this.map.removeFeatureState({ source, id }, mark);
  }

  private async load(id: SourceId, data: Parameters<GeoJSONSource['setData']>[0]): Promise<void> {
    const source = this.lost || this.removed ? undefined : this.map.getSource(id);
    if (!(source instanceof GeoJSONSource)) return;
    await source.setData(data);
    if (id === 'after' || id === 'edited') await tilesIn(this.map, id);
  }
}
