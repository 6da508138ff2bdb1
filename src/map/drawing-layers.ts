import { CHOSEN, CITY_ZOOM, HIDDEN, STREET_ZOOM, visibility } from './layer-parts.ts';
import { type MapPalette, SLUM_FILL_OPACITY } from './palette.ts';
import type { LayerSpecification } from './style-types.ts';

/** How the SK being drawn is shown. */
interface DrawingLook {
  readonly palette: MapPalette;
  readonly shown: boolean;
  /** Name of the hatch of cleared ground. */
  readonly cleared: string;
}

/** What changed since `after` was made stands over it. */
const SOURCES = ['after', 'edited'] as const;
type DrawnSource = (typeof SOURCES)[number];

const CLEARED: ['==', ['get', string], boolean] = ['==', ['get', 'cleared'], true];

/**
 * Ground of the SK being drawn. Hidden areas have no opacity, by a feature state: every opacity here is and stays an expression
 * (see `areaGround` in layers.ts).
 */
export const drawingFills = (look: DrawingLook): LayerSpecification[] =>
  SOURCES.flatMap((source) => [ground(source, look), clearedHatch(source, look)]);

/** The last SK dashed and below; the SK being drawn solid. `overPicture`: with a rim of paper, to be told from a picture. */
export const drawingOutlines = (look: DrawingLook, overPicture: boolean): LayerSpecification[] => [
  rim('before', look, overPicture),
  lastOutline(look),
  ...SOURCES.map((source) => rim(source, look, overPicture)),
  ...SOURCES.map((source) => outline(source, look)),
];

function ground(source: DrawnSource, { palette, shown }: DrawingLook): LayerSpecification {
  return {
    id: `draw-${source}-fill`,
    type: 'fill',
    source,
    layout: visibility(shown),
    paint: {
      'fill-antialias': false,
      'fill-color': palette.slum,
      'fill-opacity': [
        'interpolate',
        ['linear'],
        ['zoom'],
        CITY_ZOOM,
        ['case', HIDDEN, 0, CLEARED, 0.2, CHOSEN, 1, 0.9],
        STREET_ZOOM,
        ['case', HIDDEN, 0, CLEARED, 0.1, CHOSEN, 0.75, SLUM_FILL_OPACITY],
      ],
    },
  };
}

function clearedHatch(source: DrawnSource, { cleared, shown }: DrawingLook): LayerSpecification {
  return {
    id: `draw-${source}-cleared`,
    type: 'fill',
    source,
    filter: CLEARED,
    layout: visibility(shown),
    paint: {
      'fill-antialias': false,
      'fill-pattern': cleared,
      'fill-opacity': ['case', HIDDEN, 0, 1],
    },
  };
}

function lastOutline({ palette, shown }: DrawingLook): LayerSpecification {
  return {
    id: 'draw-before-outline',
    type: 'line',
    source: 'before',
    layout: { ...visibility(shown), 'line-join': 'round' },
    paint: {
      'line-color': palette.ink,
      'line-width': ['interpolate', ['linear'], ['zoom'], CITY_ZOOM, 0.4, STREET_ZOOM, 1.8],
      'line-dasharray': [3, 1.8],
    },
  };
}

function outline(source: DrawnSource, { palette, shown }: DrawingLook): LayerSpecification {
  return {
    id: `draw-${source}-outline`,
    type: 'line',
    source,
    layout: { ...visibility(shown), 'line-join': 'round' },
    paint: {
      'line-color': ['case', CHOSEN, palette.ink, palette.slumOutline],
      'line-opacity': ['case', HIDDEN, 0, CHOSEN, 1, CLEARED, 0.55, 1],
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        CITY_ZOOM,
        ['case', CHOSEN, 2, 0.25],
        STREET_ZOOM,
        ['case', CHOSEN, 3.5, 1.6],
      ],
    },
  };
}

function rim(source: 'before' | DrawnSource, look: DrawingLook, overPicture: boolean): LayerSpecification {
  return {
    id: `draw-${source}-rim`,
    type: 'line',
    source,
    minzoom: CITY_ZOOM,
    layout: { ...visibility(look.shown && overPicture), 'line-join': 'round' },
    paint: {
      'line-color': look.palette.halo,
      'line-opacity': ['case', HIDDEN, 0, 0.7],
      'line-width': ['interpolate', ['linear'], ['zoom'], CITY_ZOOM, 1, STREET_ZOOM, 4.5],
    },
  };
}
