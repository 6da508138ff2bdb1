import { type ChangeKind, CLEARED_HATCH, HATCHES, type Hatch } from './hatch.ts';
import { CITY_ZOOM, STREET_ZOOM, visibility } from './layer-parts.ts';
import { type MapPalette, mapPalette } from './palette.ts';
import type { MapScene } from './scene.ts';
import type { Filter, LayerSpecification } from './style-types.ts';

const HATCHED: readonly ChangeKind[] = ['reduced', 'added', 'uncertain'];

/** Name of a hatch among the map's images; one set a theme, so a theme is switched by name. */
export const hatchImageName = (kind: ChangeKind | 'cleared', dark: boolean): string =>
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

export function changeFills(palette: MapPalette, scene: MapScene, shown: boolean): LayerSpecification[] {
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
