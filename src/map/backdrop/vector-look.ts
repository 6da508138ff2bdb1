import { FILL_OPACITY, FINE_ZOOM, lookOf, WIDE_ZOOM } from '../../backdrops/street-looks.ts';
import type { LayerSpecification } from '../style-types.ts';

/** Grounds first, then lines, so that no ground covers a street. `prefix` names them; each is one layer of the tiles. */
export const vectorLayers = (
  prefix: string,
  source: string,
  names: readonly string[],
): readonly LayerSpecification[] => [
  ...names.map((name, index) => ground(`${prefix}-ground-${index}`, source, name)),
  ...names.map((name, index) => lines(`${prefix}-lines-${index}`, source, name)),
];

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
    'line-width': [
      'interpolate',
      ['linear'],
      ['zoom'],
      FINE_ZOOM,
      lookOf(name).width / 3,
      WIDE_ZOOM,
      lookOf(name).width,
    ],
  },
});

/** The opacity of a layer at an opacity of the backdrop. */
export const vectorOpacity = (type: LayerSpecification['type'], opacity: number): number =>
  type === 'fill' ? FILL_OPACITY * opacity : opacity;
