import { CHANGE_COLOURS, SLUM_OUTLINE } from '../domain/change-colours.ts';
import type { ChangeKind } from './hatch.ts';

/** Colours of the map, one table a theme; the legend takes its swatches from the same table. All are #rrggbb. */
export interface MapPalette {
  readonly paper: string;
  readonly change: Readonly<Record<ChangeKind, string>>;
  /** Slum ground of one state, and its outline. */
  readonly slum: string;
  readonly slumOutline: string;
  readonly boundary: string;
  readonly label: string;
  readonly accent: string;
  /** Outline of areas pointed out. */
  readonly ink: string;
  readonly problem: string;
  /** Around what is drawn over the map, so that it is legible over a picture. */
  readonly halo: string;
  /** What the pointer snaps to. */
  readonly snap: string;
}

const LIGHT: MapPalette = {
  paper: '#f1f1ed',
  change: CHANGE_COLOURS,
  slum: CHANGE_COLOURS.remaining,
  slumOutline: SLUM_OUTLINE,
  boundary: '#868a93',
  label: '#4f535b',
  accent: '#0b6e6e',
  ink: '#16171a',
  problem: '#c62828',
  halo: '#ffffff',
  snap: '#7a1fa2',
};

const DARK: MapPalette = {
  paper: '#262624',
  change: { remaining: '#f2b84b', reduced: '#3fcf97', added: '#f46fc0', uncertain: '#b4b4ad' },
  slum: '#f2b84b',
  slumOutline: '#ffd68a',
  boundary: '#8b8f96',
  label: '#cfd1d6',
  accent: '#5fd0c9',
  ink: '#ffffff',
  problem: '#ff7a70',
  halo: '#111214',
  snap: '#d99bff',
};

export const mapPalette = (dark: boolean): MapPalette => (dark ? DARK : LIGHT);

/** Opacity of plain slum ground: boundaries and hatches stay readable through it. */
export const SLUM_FILL_OPACITY = 0.45;
