import type { Position } from '../geo/column.ts';
import type { MapData, MapScene } from './scene.ts';
import type { SourceData, StyleSpecification } from './style-types.ts';

export const SOURCE_IDS = [
  'units',
  'boundaries',
  'unitLabels',
  'before',
  'after',
  'edited',
  'change',
  'problem',
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** The first map stands left, above or alone; the second shows the after state when two are needed. */
export type PaneRole = 'primary' | 'secondary';

/** Whether one map shows it all; drawing has no divider. */
export const showsOneMap = ({ mode, drawing }: MapScene): boolean =>
  drawing !== undefined || mode === 'overlay';

/** Sources whose features are marked by their ids (feature states). */
export const MARKED_SOURCES = ['before', 'after', 'edited'] as const;
export type MarkedSource = (typeof MARKED_SOURCES)[number];

/** What a source holds. Data that is not needed may stay loaded, to be shown again at once. */
export interface SourcePlan {
  readonly data: MapData | null;
  readonly needed: boolean;
}
export type SourcePlans = Readonly<Record<SourceId, SourcePlan>>;

export function sourcePlans(scene: MapScene, role: PaneRole): SourcePlans {
  const { drawing } = scene;
  const isAlone = showsOneMap(scene);
  const visible = role === 'primary' || !isAlone;
  return {
    units: { data: scene.units, needed: visible },
    boundaries: { data: scene.units, needed: visible },
    unitLabels: { data: scene.unitLabels, needed: visible },
    before: { data: scene.before, needed: role === 'primary' },
    after: { data: scene.after, needed: isAlone ? role === 'primary' : role === 'secondary' },
    edited: { data: drawing?.edited ?? null, needed: drawing !== undefined && role === 'primary' },
    change: { data: scene.change, needed: !drawing && isAlone && role === 'primary' },
    problem: { data: problemData(scene.highlight.point), needed: visible },
  };
}

/**
 * What to load next into a source that holds `loadedKey` (null: nothing): data, null to empty it, or
 * 'keep'. Unneeded data is dropped once it is out of date, and never loaded.
 */
export function nextLoad(loadedKey: string | null, plan: SourcePlan): MapData | null | 'keep' {
  if ((plan.data?.key ?? null) === loadedKey) return 'keep';
  return plan.needed ? plan.data : loadedKey === null ? 'keep' : null;
}

function problemData(point: Position | null): MapData | null {
  if (!point) return null;
  const collection = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: point } }],
  };
  return { key: `problem ${point[0]},${point[1]}`, geojson: new Blob([JSON.stringify(collection)]) };
}

/** Zoom of the finest tiles: their grid is then 4 cm on the ground; closer views enlarge them. */
const MAX_TILE_ZOOM = 17;
/** Pixels of ground drawn beyond each tile's edge: the widest line. */
const TILE_BUFFER = 16;

/** All sources with their first data. Areas are named by their own ids, for feature states. */
export function sourceSpecifications(data: (id: SourceId) => SourceData): StyleSpecification['sources'] {
  return Object.fromEntries(
    SOURCE_IDS.map((id) => [
      id,
      {
        type: 'geojson',
        data: data(id),
        maxzoom: MAX_TILE_ZOOM,
        buffer: TILE_BUFFER,
        ...(MARKED_SOURCES.some((marked) => marked === id) ? { promoteId: 'id' } : {}),
      },
    ]),
  );
}
