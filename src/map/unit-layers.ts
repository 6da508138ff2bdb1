import { visibility } from './layer-parts.ts';
import type { MapPalette } from './palette.ts';
import type { LayerSpecification } from './style-types.ts';

/** The family declared in fonts.css: MapLibre draws labels from it on the machine itself. */
export const LABEL_FONT = 'Inter';

/** A veil of paper over every unit but the chosen one. */
export function dimmedUnits(palette: MapPalette, unit: number | null): LayerSpecification {
  return {
    id: 'units-dimmed',
    type: 'fill',
    source: 'units',
    filter: ['!=', ['get', 'unit'], unit ?? -1],
    layout: visibility(unit !== null),
    paint: { 'fill-antialias': false, 'fill-color': palette.paper, 'fill-opacity': 0.45 },
  };
}

/** Tells the boundaries from a picture below them. */
export function unitBoundaryRim(palette: MapPalette, shown: boolean): LayerSpecification {
  return {
    id: 'units-boundary-rim',
    type: 'line',
    source: 'boundaries',
    layout: { ...visibility(shown), 'line-join': 'round' },
    paint: { 'line-color': palette.halo, 'line-width': 3.5, 'line-opacity': 0.6 },
  };
}

export function unitBoundaries(palette: MapPalette): LayerSpecification {
  return {
    id: 'units-boundary',
    type: 'line',
    source: 'boundaries',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.boundary, 'line-width': 1.1, 'line-dasharray': [7, 3, 1.5, 3] },
  };
}

export function selectedUnit(palette: MapPalette, unit: number | null): LayerSpecification[] {
  const line = (id: string, color: string, width: number, opacity: number): LayerSpecification => ({
    id,
    type: 'line',
    source: 'units',
    filter: ['==', ['get', 'unit'], unit ?? -1],
    layout: { ...visibility(unit !== null), 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width, 'line-opacity': opacity },
  });
  return [line('unit-selected-halo', palette.paper, 6, 0.8), line('unit-selected', palette.accent, 2.8, 1)];
}

/** How much larger names are on a wall of some 720 pixels' height, and on one of 1080. */
export const WALL_NAMES = 1.75;
export const LARGE_WALL_NAMES = 2.6;

/** A layer a size: MapLibre lays text out anew when its size changes, and a hidden layer costs nothing. */
export function unitNames(id: string, size: number, palette: MapPalette, shown: boolean): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'unitLabels',
    layout: {
      ...visibility(shown),
      'text-font': [LABEL_FONT],
      'text-field': ['get', 'name'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 10, 11 * size, 15, 14 * size],
      'text-letter-spacing': 0.03,
      'text-max-width': 8,
      'text-padding': 4,
    },
    paint: { 'text-color': palette.label, 'text-halo-color': palette.paper, 'text-halo-width': 1.6 },
  };
}
