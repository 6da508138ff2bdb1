import type { AreaId, Delineation } from '../../domain/delineation.ts';
import type { MultiPolygonRings } from '../../geo/column.ts';
import type { DrawingScene, MapData } from '../../map/scene.ts';
import { blobKey } from './blob-key.ts';
import { useFetchedScenes } from './draw-scene-store.ts';
import { drawWorker } from './draw-worker.ts';

const NOTHING_DRAWN: DrawingScene = { edited: null, hiddenAreas: [], chosenAreas: [] };

/** Milliseconds without an act before the whole SK is made into map data again. */
const QUIET = 2500;

/** What is shown of an SK, and its shapes as the tools have them. */
export interface ShownSk {
  readonly delineation: Delineation;
  has(area: AreaId): boolean;
  shapeOf(area: AreaId): MultiPolygonRings | null;
}

let shown: ShownSk | null = null;
let cleared: ReadonlySet<AreaId> = new Set();
/** Areas touched since the SK was last asked to be made into map data. */
let changed = new Set<AreaId>();
/** Areas touched before that, which the base on the map has as they were until the new one comes. */
let encoding: ReadonlySet<AreaId> = new Set();
let inHand: readonly AreaId[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
let turn = 0;

function setScene(part: Partial<DrawingScene>, base: MapData | null = null): void {
  const { scene } = useFetchedScenes.getState();
  useFetchedScenes.setState({
    scene: {
      base: base ?? scene?.base ?? null,
      drawing: { ...(scene?.drawing ?? NOTHING_DRAWN), ...part },
    },
  });
}

/** Shows another SK, from nothing. */
export function showSk(sk: ShownSk, clearedAreas: Iterable<AreaId>): void {
  shown = sk;
  cleared = new Set(clearedAreas);
  changed = new Set();
  encoding = new Set();
  inHand = [];
  useFetchedScenes.setState({ scene: { base: null, drawing: NOTHING_DRAWN } });
  void encode();
}

export function showNoSk(): void {
  turn++;
  clearTimeout(timer);
  shown = null;
  useFetchedScenes.setState({ scene: null });
}

/** The same SK after an act: what was touched is drawn beside the base until that is made anew. */
export function showEdits(sk: ShownSk, touched: Iterable<AreaId>, clearedAreas: Iterable<AreaId>): void {
  shown = sk;
  const before = cleared;
  cleared = new Set(clearedAreas);
  for (const area of touched) changed.add(area);
  for (const area of before) if (!cleared.has(area)) changed.add(area);
  for (const area of cleared) if (!before.has(area)) changed.add(area);
  setScene({ edited: mapDataOf(sk, unlikeBase()), hiddenAreas: hidden(sk) });
  clearTimeout(timer);
  timer = setTimeout(() => void encode(), QUIET);
}

export function showChosen(chosenAreas: readonly AreaId[]): void {
  setScene({ chosenAreas });
}

/** Areas that the sketch shows as the hand has them. */
export function hideInHand(areas: readonly AreaId[]): void {
  if (areas.length === inHand.length && areas.every((id, index) => id === inHand[index])) return;
  inHand = areas;
  if (shown) setScene({ hiddenAreas: hidden(shown) });
}

/** Areas that are not as the base has them. */
const unlikeBase = (): ReadonlySet<AreaId> => new Set([...encoding, ...changed]);

const hidden = (sk: ShownSk): readonly AreaId[] => [
  ...inHand,
  ...[...unlikeBase()].filter((id) => !sk.has(id)),
];

async function encode(): Promise<void> {
  const mine = ++turn;
  clearTimeout(timer);
  encoding = unlikeBase();
  changed = new Set();
  const made = await drawWorker.encode().catch(() => null);
  // Who asked later has these areas among its own.
  if (mine !== turn || !shown) return;
  encoding = new Set();
  // A worker that cannot work has said so: the SK is shown all the same, at the cost of a moment's stillness.
  const base = made
    ? { key: blobKey(), geojson: made.geojson }
    : mapDataOf(
        shown,
        shown.delineation.areas.map(({ id }) => id),
      );
  setScene({ edited: mapDataOf(shown, changed), hiddenAreas: hidden(shown) }, base);
}

/** GeoJSON of a few areas, made while hands work; null: none of them is there. */
function mapDataOf(sk: ShownSk, areas: Iterable<AreaId>): MapData | null {
  const rows = new Map(sk.delineation.areas.map((area) => [area.id, area]));
  const features = [...areas].flatMap((id) => {
    const area = rows.get(id);
    const coordinates = sk.shapeOf(id);
    if (!area || !coordinates) return [];
    const { label, slumClass } = area;
    const properties = { id, label, slumClass, unit: -1, ...(cleared.has(id) && { cleared: true }) };
    return [{ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } }];
  });
  if (features.length === 0) return null;
  const geojson = new Blob([JSON.stringify({ type: 'FeatureCollection', features })]);
  return { key: blobKey(), geojson };
}
