import type { LayerSpecification } from '../style-types.ts';

interface VectorLook {
  readonly fill: string;
  readonly line: string;
  /** CSS pixels on the map of a street. */
  readonly width: number;
}

/** Layers of street plans by what their names say, in the languages and schemas that such files come in. */
const LOOKS: readonly (readonly [RegExp, VectorLook])[] = [
  [/water|ocean|river|sungai|air|laut/i, { fill: '#9fc4e0', line: '#7fa9c9', width: 1.2 }],
  [/building|bangunan|gedung/i, { fill: '#cfc6bb', line: '#b3a898', width: 0.6 }],
  [/road|street|transport|highway|jalan|rail/i, { fill: '#e4e2dc', line: '#8f8c86', width: 2 }],
  [/park|wood|forest|green|hutan|taman/i, { fill: '#c4dcb4', line: '#a7c496', width: 0.6 }],
  [/land|earth|lahan/i, { fill: '#e6e3d8', line: '#cfcabb', width: 0.6 }],
];
const PLAIN: VectorLook = { fill: '#dcdcd6', line: '#9a9a94', width: 1 };

/** Opacity of grounds: layers lie over each other in no known order. */
const FILL_OPACITY = 0.55;

/** Grounds first, then lines, so that no ground covers a street. `prefix` names them; each is one layer of the tiles. */
export const vectorLayers = (
  prefix: string,
  source: string,
  names: readonly string[],
): readonly LayerSpecification[] => [
  ...names.map((name, index) => ground(`${prefix}-ground-${index}`, source, name)),
  ...names.map((name, index) => lines(`${prefix}-lines-${index}`, source, name)),
];

const lookOf = (name: string): VectorLook => LOOKS.find(([pattern]) => pattern.test(name))?.[1] ?? PLAIN;

const ground = (id: string, source: string, name: string): LayerSpecification => ({
  id,
  type: 'fill',
  source,
  'source-layer': name,
  filter: ['==', ['geometry-type'], 'Polygon'],
  paint: { 'fill-color': lookOf(name).fill, 'fill-opacity': FILL_OPACITY },
});

const lines = (id: string, source: string, name: string): LayerSpecification => ({
  id,
  type: 'line',
  source,
  'source-layer': name,
  filter: ['!=', ['geometry-type'], 'Point'],
  layout: { 'line-join': 'round', 'line-cap': 'round' },
  paint: {
    'line-color': lookOf(name).line,
    'line-width': ['interpolate', ['linear'], ['zoom'], 11, lookOf(name).width / 3, 16, lookOf(name).width],
  },
});

/** The opacity of a layer at an opacity of the backdrop. */
export const vectorOpacity = (type: LayerSpecification['type'], opacity: number): number =>
  type === 'fill' ? FILL_OPACITY * opacity : opacity;
