import type { Mark } from './layer-parts.ts';
import { mapLayers } from './layers.ts';
import type { BackdropScene, MapScene } from './scene.ts';
import {
  MARKED_SOURCES,
  type MarkedSource,
  type PaneRole,
  type SourcePlans,
  showsOneMap,
  sourcePlans,
} from './sources.ts';
import type { Filter, LayerSpecification, PaintName, PaintValue } from './style-types.ts';

/** Ids of the areas of a source that are marked. */
type Marks = Readonly<Record<Mark, Iterable<string>>>;
export type SourceMarks = Readonly<Record<MarkedSource, Marks>>;

/** What one map shows of a scene. */
export interface PaneView {
  readonly layers: readonly LayerSpecification[];
  readonly sources: SourcePlans;
  readonly marks: SourceMarks;
  /** Ids that the hand works on, while something is drawn on this map. */
  readonly hand: ReadonlySet<string> | null;
  readonly backdrops: readonly BackdropScene[];
}

const UNMARKED: Marks = { chosen: [], hidden: [] };
export const NO_MARKS: SourceMarks = { before: UNMARKED, after: UNMARKED, edited: UNMARKED };

const NO_BACKDROPS: readonly BackdropScene[] = [];

export const paneView = (scene: MapScene, role: PaneRole): PaneView => ({
  layers: mapLayers(scene, role),
  sources: sourcePlans(scene, role),
  marks: marksOf(scene),
  hand: scene.drawing && role === 'primary' ? new Set(scene.drawing.hiddenAreas) : null,
  backdrops: role === 'primary' || !showsOneMap(scene) ? (scene.backdrops ?? NO_BACKDROPS) : NO_BACKDROPS,
});

/** As the scene says it; what is hidden while drawing follows from what has been loaded (drawing-swap.ts). */
function marksOf({ highlight, drawing }: MapScene): SourceMarks {
  if (!drawing)
    return {
      ...NO_MARKS,
      before: { chosen: highlight.beforeAreas, hidden: [] },
      after: { chosen: highlight.afterAreas, hidden: [] },
    };
  const drawn = { chosen: drawing.chosenAreas, hidden: drawing.hiddenAreas };
  return { ...NO_MARKS, after: drawn, edited: drawn };
}

/** One call to MapLibre. */
export type LayerChange =
  | { readonly type: 'paint'; readonly layer: string; readonly name: PaintName; readonly value: PaintValue }
  | { readonly type: 'filter'; readonly layer: string; readonly filter: Filter | null }
  | { readonly type: 'visibility'; readonly layer: string; readonly shown: boolean };

export interface MarkChange {
  readonly source: MarkedSource;
  readonly id: string;
  readonly mark: Mark;
  readonly on: boolean;
}

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

/** Which marks come and go; those that go are first. */
export function markChanges(before: SourceMarks, after: SourceMarks): MarkChange[] {
  return MARKED_SOURCES.flatMap((source) =>
    (['chosen', 'hidden'] as const).flatMap((mark) => {
      const old = new Set(before[source][mark]);
      const now = new Set(after[source][mark]);
      const change = (id: string, on: boolean): MarkChange => ({ source, id, mark, on });
      return [
        ...[...old].filter((id) => !now.has(id)).map((id) => change(id, false)),
        ...[...now].filter((id) => !old.has(id)).map((id) => change(id, true)),
      ];
    }),
  );
}
