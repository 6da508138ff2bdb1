import { ImageSource, type Map as MapLibreMap } from 'maplibre-gl';
import type { BackdropSource } from '../../backdrops/source.ts';
import type { Text } from '../../domain/text.ts';
import { UNIT_PICK_LAYER } from '../layers.ts';
import type { BackdropScene } from '../scene.ts';
import type { LayerSpecification } from '../style-types.ts';
import { type OpenedBackdrop, type Opening, openBackdrop } from './open.ts';
import { backdropPlan, mapCorners, sameCorners, sourceKey } from './plan.ts';
import { vectorOpacity } from './vector-look.ts';

export interface BackdropEvents {
  readonly onBackdropProblem: (id: string, reason: Text) => void;
  /** Bottom first. */
  readonly onAttributions: (texts: readonly string[]) => void;
}

/** A backdrop on the map, or on its way to it. */
interface Entry {
  readonly key: string;
  scene: BackdropScene;
  /** Null: still being opened, or it could not be. */
  opened: OpenedBackdrop | null;
  /** What the map was told last. */
  opacity: number;
}

const PREFIX = 'backdrop-';

/** Whether an error of the map is about a source of a backdrop: those are told as problems, once. */
export const isBackdropSource = (source: unknown): boolean =>
  typeof source === 'string' && source.startsWith(PREFIX);

/**
 * The pictures under everything: the only sources and layers of a map that come and go. Nothing is opened before it is seen, and
 * nothing loaded again for another opacity, order or place.
 */
export class Backdrops {
  private readonly map: MapLibreMap;
  private readonly events: BackdropEvents;
  private readonly entries = new Map<string, Entry>();
  private wanted: readonly BackdropScene[] = [];
  private attributions: readonly string[] = [];
  private order = '';
  private removed = false;

  constructor(map: MapLibreMap, events: BackdropEvents) {
    this.map = map;
    this.events = events;
  }

  show(wanted: readonly BackdropScene[]): void {
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    const present = new Map([...this.entries].map(([id, { key }]) => [id, key]));
    const { drop, open } = backdropPlan(present, wanted);
    for (const id of drop) this.drop(id);
    for (const scene of wanted) this.place(scene);
    for (const scene of open) void this.open(scene);
    this.arrange();
  }

  /** The map goes, and its sources with it. */
  remove(): void {
    this.removed = true;
    for (const { opened } of this.entries.values()) opened?.close();
    this.entries.clear();
  }

  private async open(scene: BackdropScene): Promise<void> {
    const { id, source } = scene;
    const entry: Entry = { key: sourceKey(source), scene, opened: null, opacity: -1 };
    this.entries.set(id, entry);
    const opening = await openBackdrop(PREFIX + id, source, {
      onProblem: (reason) => this.events.onBackdropProblem(id, reason),
      onRetry: () => this.map.refreshTiles(PREFIX + id),
    });
    this.finish(id, entry, opening);
  }

  private finish(id: string, entry: Entry, opening: Opening): void {
    if (this.removed || this.entries.get(id) !== entry) {
      if (opening.ok) opening.backdrop.close();
      return;
    }
    if (!opening.ok) {
      this.events.onBackdropProblem(id, opening.reason);
      return;
    }
    this.add(id, opening.backdrop);
    entry.opened = opening.backdrop;
    if (opening.backdrop.notice) this.events.onBackdropProblem(id, opening.backdrop.notice);
    this.place(entry.scene);
    // They may have moved while the picture was read.
    this.setCorners(id, entry.scene.source);
    this.arrange();
  }

  private add(id: string, { source, layers, picture }: OpenedBackdrop): void {
    this.map.addSource(PREFIX + id, source);
    const added = this.map.getSource(PREFIX + id);
    if (picture && added instanceof ImageSource) added.updateImage({ image: picture });
    for (const layer of layers) this.map.addLayer(layer, UNIT_PICK_LAYER);
    this.order = '';
  }

  private drop(id: string): void {
    const opened = this.entries.get(id)?.opened;
    this.entries.delete(id);
    if (!opened) return;
    for (const layer of opened.layers) this.map.removeLayer(layer.id);
    this.map.removeSource(PREFIX + id);
    opened.close();
  }

  /** Opacity and place of one that may be open already. */
  private place(scene: BackdropScene): void {
    const entry = this.entries.get(scene.id);
    if (!entry) return;
    const before = entry.scene;
    entry.scene = scene;
    if (!entry.opened) return;
    if (entry.opacity !== scene.opacity) {
      entry.opacity = scene.opacity;
      for (const layer of entry.opened.layers) this.setOpacity(layer, scene.opacity);
    }
    this.moveCorners(scene, before.source);
  }

  private moveCorners({ id, source }: BackdropScene, before: BackdropSource): void {
    if (source.kind !== 'image' || before.kind !== 'image' || sameCorners(source.corners, before.corners))
      return;
    this.setCorners(id, source);
  }

  private setCorners(id: string, source: BackdropSource): void {
    const shown = this.map.getSource(PREFIX + id);
    if (source.kind === 'image' && shown instanceof ImageSource)
      shown.setCoordinates(mapCorners(source.corners));
  }

  private setOpacity({ id, type }: LayerSpecification, opacity: number): void {
    this.map.setLayoutProperty(id, 'visibility', opacity > 0 ? 'visible' : 'none');
    if (type === 'raster') this.map.setPaintProperty(id, 'raster-opacity', opacity);
    else if (type === 'fill') this.map.setPaintProperty(id, 'fill-opacity', vectorOpacity(type, opacity));
    else if (type === 'line') this.map.setPaintProperty(id, 'line-opacity', vectorOpacity(type, opacity));
  }

  /** Bottom first, all under the slum layers; and who they are owed to. */
  private arrange(): void {
    const open = this.wanted.flatMap(({ id }) => this.entries.get(id)?.opened ?? []);
    const layers = open.flatMap((opened) => opened.layers.map(({ id }) => id));
    const order = layers.join();
    if (order !== this.order) for (const layer of layers) this.map.moveLayer(layer, UNIT_PICK_LAYER);
    this.order = order;
    this.tellAttributions();
  }

  private tellAttributions(): void {
    const shown = this.wanted.filter(({ opacity }) => opacity > 0);
    const texts = shown.flatMap(({ id }) => this.entries.get(id)?.opened?.attribution || []);
    const attributions = [...new Set(texts)];
    if (attributions.join('\n') === this.attributions.join('\n')) return;
    this.attributions = attributions;
    this.events.onAttributions(attributions);
  }
}
