import { mapLayers } from './layers.ts';
import type { MapScene } from './scene.ts';
import { type PaneRole, type SourcePlans, sourcePlans } from './sources.ts';
import type { Filter, LayerSpecification, PaintName, PaintValue } from './style-types.ts';

/** What one map shows of a scene. */
export interface PaneView {
  readonly layers: readonly LayerSpecification[];
  readonly sources: SourcePlans;
  /** Area ids pointed out, by the source they are in. */
  readonly chosen: { readonly before: readonly string[]; readonly after: readonly string[] };
}

export const paneView = (scene: MapScene, role: PaneRole): PaneView => ({
  layers: mapLayers(scene, role),
  sources: sourcePlans(scene, role),
  chosen: { before: scene.highlight.beforeAreas, after: scene.highlight.afterAreas },
});

/** One call to MapLibre. */
export type LayerChange =
  | { readonly type: 'paint'; readonly layer: string; readonly name: PaintName; readonly value: PaintValue }
  | { readonly type: 'filter'; readonly layer: string; readonly filter: Filter | null }
  | { readonly type: 'visibility'; readonly layer: string; readonly shown: boolean };

export type StateChange = {
  readonly source: 'before' | 'after';
  readonly id: string;
  readonly chosen: boolean;
};

/** Paint properties that may differ between two scenes; a test holds it against the layers. */
export const CHANGING_PAINT: readonly PaintName[] = [
  'background-color',
  'fill-color',
  'fill-pattern',
  'line-color',
  'text-color',
  'text-halo-color',
  'circle-color',
  'circle-stroke-color',
];

/** What must change in the layers of a map from one scene to the next; both lists have the same ids in the same order. */
export function layerChanges(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): LayerChange[] {
  return after.flatMap((layer, index) => {
    const old = before[index];
    return old ? changesOf(old, layer) : [];
  });
}

function changesOf(old: LayerSpecification, layer: LayerSpecification): LayerChange[] {
  const changes: LayerChange[] = [];
  // Filters first: a layer must not flash its old content when it appears.
  if (!same(filterOf(old), filterOf(layer))) {
    changes.push({ type: 'filter', layer: layer.id, filter: filterOf(layer) });
  }
  for (const name of CHANGING_PAINT) {
    const value = paintOf(layer, name);
    if (!same(paintOf(old, name), value)) changes.push({ type: 'paint', layer: layer.id, name, value });
  }
  if (isShown(old) !== isShown(layer)) {
    changes.push({ type: 'visibility', layer: layer.id, shown: isShown(layer) });
  }
  return changes;
}

const filterOf = (layer: LayerSpecification): Filter | null =>
  'filter' in layer && layer.filter !== undefined ? layer.filter : null;

const isShown = (layer: LayerSpecification): boolean => layer.layout?.visibility !== 'none';

function paintOf(layer: LayerSpecification, name: PaintName): PaintValue {
  const paint: object = layer.paint ?? {};
  return Object.entries(paint).find(([key]) => key === name)?.[1];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function stateChanges(before: PaneView['chosen'], after: PaneView['chosen']): StateChange[] {
  return (['before', 'after'] as const).flatMap((source) => {
    const old = new Set(before[source]);
    const now = new Set(after[source]);
    const left = [...old].filter((id) => !now.has(id)).map((id) => ({ source, id, chosen: false }));
    const came = [...now].filter((id) => !old.has(id)).map((id) => ({ source, id, chosen: true }));
    return [...left, ...came];
  });
}
