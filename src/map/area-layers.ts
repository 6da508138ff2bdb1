import { CHOSEN, CITY_ZOOM, STREET_ZOOM, visibility } from './layer-parts.ts';
import { type MapPalette, SLUM_FILL_OPACITY } from './palette.ts';
import type { LayerSpecification } from './style-types.ts';

type Side = 'before' | 'after';

export function areaFill(side: Side, palette: MapPalette, shown: boolean): LayerSpecification {
  return {
    id: `${side}-fill`,
    type: 'fill',
    source: side,
    layout: visibility(shown),
    paint: {
      'fill-antialias': false,
      'fill-color': palette.slum,
      'fill-opacity': [
        'interpolate',
        ['linear'],
        ['zoom'],
        CITY_ZOOM,
        ['case', CHOSEN, 1, 0.9],
        STREET_ZOOM,
        ['case', CHOSEN, 0.75, SLUM_FILL_OPACITY],
      ],
    },
  };
}

/**
 * In the overlay the kinds of change colour the ground, and the areas are only there to be picked: not
 * drawn at all at a constant opacity of 0. (A layer of its own: MapLibre 6.17 throws when a feature
 * state changes while an opacity turns from data-driven to constant.)
 */
export function areaGround(side: Side, palette: MapPalette, shown: boolean): LayerSpecification {
  return {
    id: `${side}-ground`,
    type: 'fill',
    source: side,
    layout: visibility(shown),
    paint: { 'fill-color': palette.slum, 'fill-opacity': 0 },
  };
}

export function areaOutline(side: Side, palette: MapPalette, shown: boolean): LayerSpecification {
  return {
    id: `${side}-outline`,
    type: 'line',
    source: side,
    layout: { ...visibility(shown), 'line-join': 'round' },
    paint: {
      'line-color': ['case', CHOSEN, palette.ink, palette.slumOutline],
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        CITY_ZOOM,
        ['case', CHOSEN, 2, 0.25],
        STREET_ZOOM,
        ['case', CHOSEN, 3.5, 1.6],
      ],
      ...(side === 'before' ? { 'line-dasharray': [3, 1.8] } : {}),
    },
  };
}
