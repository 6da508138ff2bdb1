import type { ChangeKind } from './hatch.ts';
import { mapLayers } from './layers.ts';
import type { Camera, MapScene } from './scene.ts';
import type { PaneRole, SourceId } from './sources.ts';
import type { LayerSpecification, SourceData } from './style-types.ts';

type Speck = Readonly<Record<string, string | number | boolean>>;

const KINDS: readonly ChangeKind[] = ['remaining', 'reduced', 'added', 'uncertain'];
const UNIT = 0;

const DRAWN: readonly Speck[] = [{ id: 'a' }, { id: 'b', cleared: true }];

/** Properties under which every layer of each source draws something. */
const SPECKS: Readonly<Record<SourceId, readonly Speck[]>> = {
  units: [{ unit: UNIT }, { unit: UNIT + 1 }],
  boundaries: [{}],
  unitLabels: [{ name: 'a' }],
  before: [{ id: 'a' }],
  after: DRAWN,
  edited: DRAWN,
  change: KINDS.map((kind) => ({ kind })),
  problem: [{}],
};

/**
 * The layers a map starts with, all of them visible. A graphics program is linked when it first draws, and
 * linking waits for everything queued before it: in front of a province that froze the page for seconds.
 * So a map first draws a speck through every layer, unseen, while nothing else is queued.
 */
export function warmUpLayers(scene: MapScene, role: PaneRole): readonly LayerSpecification[] {
  const chosen: MapScene = { ...scene, highlight: { ...scene.highlight, unit: UNIT } };
  return mapLayers(chosen, role).map((layer) => {
    const shown = structuredClone(layer);
    if (shown.layout) shown.layout.visibility = 'visible';
    return shown;
  });
}

const SPECK_PIXELS = 40;

/** A speck for every layer of the source, in the middle of the view; smaller ones are left out of tiles. */
export function warmUpData(source: SourceId, { center: [x, y], zoom }: Camera): SourceData {
  const side = (SPECK_PIXELS * 360) / (512 * 2 ** zoom);
  const ring = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y],
  ];
  const point = source === 'unitLabels' || source === 'problem';
  return {
    type: 'FeatureCollection',
    features: SPECKS[source].map((properties) => ({
      type: 'Feature',
      properties,
      geometry: point ? { type: 'Point', coordinates: [x, y] } : { type: 'Polygon', coordinates: [ring] },
    })),
  };
}
