import { drawingFills, drawingOutlines } from './drawing-layers.ts';
import { type ChangeKind, CLEARED_HATCH, HATCHES, type Hatch } from './hatch.ts';
import { CHOSEN, CITY_ZOOM, STREET_ZOOM, visibility } from './layer-parts.ts';
import { type MapPalette, mapPalette, SLUM_FILL_OPACITY } from './palette.ts';
import type { MapScene } from './scene.ts';
import type { PaneRole } from './sources.ts';
import type { Filter, LayerSpecification } from './style-types.ts';

/** Layers that answer the pointer, topmost first. */
export const UNIT_PICK_LAYER = 'units-fill';
export const AREA_PICK_LAYERS = [
  'draw-edited-fill',
  'draw-after-fill',
  'after-ground',
  'before-ground',
  'after-fill',
  'before-fill',
] as const;

/** The family declared in fonts.css: MapLibre draws labels from it on the machine itself. */
export const LABEL_FONT = 'Inter';

const HATCHED: readonly ChangeKind[] = ['reduced', 'added', 'uncertain'];

/** Name of a hatch among the map's images; one set a theme, so a theme is switched by name. */
const hatchImageName = (kind: ChangeKind | 'cleared', dark: boolean): string =>
  `${kind}-${dark ? 'dark' : 'light'}`;

interface HatchPicture {
  readonly name: string;
  readonly hatch: Hatch;
  readonly colour: string;
}

/** The images a map needs: each hatch in the colours of both themes. */
export const hatchImages = (): readonly HatchPicture[] =>
  [false, true].flatMap((dark) => {
    const palette = mapPalette(dark);
    return [
      ...HATCHED.map((kind) => ({
        name: hatchImageName(kind, dark),
        hatch: HATCHES[kind],
        colour: palette.change[kind],
      })),
      { name: hatchImageName('cleared', dark), hatch: CLEARED_HATCH, colour: palette.slumOutline },
    ];
  });

const CHANGED = ['remaining', 'reduced', 'added'] as const;
type RimmedKind = (typeof CHANGED)[number];

type Side = 'before' | 'after';

/**
 * Every layer of one map, bottom first. The list and its order never change: what a scene does not show
 * is there with `visibility: none`.
 */
export function mapLayers(scene: MapScene, role: PaneRole): readonly LayerSpecification[] {
  const palette = mapPalette(scene.dark);
  const drawing = scene.drawing !== undefined;
  const overlay = scene.mode === 'overlay';
  const shown = {
    before: !drawing && role === 'primary',
    after: !drawing && (overlay || role === 'secondary'),
  };
  const overPicture = scene.backdrops?.some(({ opacity }) => opacity > 0) === true;
  const drawn = {
    palette,
    shown: drawing && role === 'primary',
    cleared: hatchImageName('cleared', scene.dark),
  };
  return [
    { id: 'paper', type: 'background', paint: { 'background-color': palette.paper } },
    {
      id: UNIT_PICK_LAYER,
      type: 'fill',
      source: 'units',
      paint: { 'fill-color': palette.paper, 'fill-opacity': 0 },
    },
    areaFill('before', palette, shown.before && !overlay),
    areaFill('after', palette, shown.after && !overlay),
    areaGround('before', palette, shown.before && overlay),
    areaGround('after', palette, shown.after && overlay),
    ...changeFills(palette, scene, !drawing && overlay && role === 'primary'),
    ...drawingFills(drawn),
    dimmedUnits(palette, scene.highlight.unit),
    areaOutline('before', palette, shown.before),
    areaOutline('after', palette, shown.after),
    ...drawingOutlines(drawn, overPicture),
    unitBoundaryRim(palette, overPicture),
    unitBoundaries(palette),
    ...selectedUnit(palette, scene.highlight.unit),
    unitNames('unit-names', 1, palette, scene.onWall !== true),
    unitNames('unit-names-on-wall', WALL_NAMES, palette, scene.onWall === true && !scene.onLargeWall),
    unitNames(
      'unit-names-on-large-wall',
      LARGE_WALL_NAMES,
      palette,
      scene.onWall === true && scene.onLargeWall === true,
    ),
    ...problemMarker(palette),
  ];
}

function areaFill(side: Side, palette: MapPalette, shown: boolean): LayerSpecification {
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
function areaGround(side: Side, palette: MapPalette, shown: boolean): LayerSpecification {
  return {
    id: `${side}-ground`,
    type: 'fill',
    source: side,
    layout: visibility(shown),
    paint: { 'fill-color': palette.slum, 'fill-opacity': 0 },
  };
}

function areaOutline(side: Side, palette: MapPalette, shown: boolean): LayerSpecification {
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

function changeFills(palette: MapPalette, scene: MapScene, shown: boolean): LayerSpecification[] {
  const { dark } = scene;
  const hidden: ReadonlySet<string> = scene.hiddenKinds ?? new Set();
  const ofKind = (kind: ChangeKind): Filter => ['==', ['get', 'kind'], kind];
  return [
    {
      id: 'change-remaining',
      type: 'fill',
      source: 'change',
      filter: ofKind('remaining'),
      layout: visibility(shown && !hidden.has('remaining')),
      paint: {
        'fill-antialias': false,
        'fill-color': palette.change.remaining,
        'fill-opacity': HATCHES.remaining.tint,
      },
    },
    ...HATCHED.map(
      (kind): LayerSpecification => ({
        id: `change-${kind}`,
        type: 'fill',
        source: 'change',
        filter: ofKind(kind),
        layout: visibility(shown && !hidden.has(kind)),
        paint: { 'fill-antialias': false, 'fill-pattern': hatchImageName(kind, dark) },
      }),
    ),
    ...CHANGED.map((kind) => changeRim(kind, palette, shown && !hidden.has(kind))),
  ];
}

/** On the map of a city a hatch is too fine to tell by: a rim in the kind's colour makes specks of it show. */
function changeRim(kind: RimmedKind, palette: MapPalette, shown: boolean): LayerSpecification {
  return {
    id: `change-${kind}-rim`,
    type: 'line',
    source: 'change',
    maxzoom: STREET_ZOOM,
    filter: ['==', ['get', 'kind'], kind],
    layout: { ...visibility(shown), 'line-join': 'round' },
    paint: {
      'line-color': palette.change[kind],
      'line-width': ['interpolate', ['linear'], ['zoom'], CITY_ZOOM, 1.8, STREET_ZOOM, 0],
    },
  };
}

/** A veil of paper over every unit but the chosen one. */
function dimmedUnits(palette: MapPalette, unit: number | null): LayerSpecification {
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
function unitBoundaryRim(palette: MapPalette, shown: boolean): LayerSpecification {
  return {
    id: 'units-boundary-rim',
    type: 'line',
    source: 'boundaries',
    layout: { ...visibility(shown), 'line-join': 'round' },
    paint: { 'line-color': palette.halo, 'line-width': 3.5, 'line-opacity': 0.6 },
  };
}

function unitBoundaries(palette: MapPalette): LayerSpecification {
  return {
    id: 'units-boundary',
    type: 'line',
    source: 'boundaries',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.boundary, 'line-width': 1.1, 'line-dasharray': [7, 3, 1.5, 3] },
  };
}

function selectedUnit(palette: MapPalette, unit: number | null): LayerSpecification[] {
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
const WALL_NAMES = 1.75;
const LARGE_WALL_NAMES = 2.6;

/** A layer a size: MapLibre lays text out anew when its size changes, and a hidden layer costs nothing. */
function unitNames(id: string, size: number, palette: MapPalette, shown: boolean): LayerSpecification {
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

function problemMarker(palette: MapPalette): LayerSpecification[] {
  const ring = (id: string, color: string, width: number): LayerSpecification => ({
    id,
    type: 'circle',
    source: 'problem',
    paint: {
      'circle-radius': 13,
      'circle-opacity': 0,
      'circle-stroke-color': color,
      'circle-stroke-width': width,
    },
  });
  return [
    ring('problem-halo', palette.paper, 6),
    ring('problem-ring', palette.problem, 3),
    {
      id: 'problem-dot',
      type: 'circle',
      source: 'problem',
      paint: { 'circle-radius': 3, 'circle-color': palette.problem },
    },
  ];
}
