import { CHANGE_COLOURS, SLUM_OUTLINE } from '../../domain/change-colours.ts';
import type { SlumClass } from '../../domain/delineation.ts';
import type { AreaLook, LineLook } from '../drawing/marks.ts';

/** Colours of the sheets besides those of change. */
export const INK = '#16171a';
export const SOFT_INK = '#4f535b';
export const RULE = '#9a9da3';
export const PALE = '#eef0ee';
const BOUNDARY = '#5f646d';
export const ACCENT = '#0b6e6e';
/** Lines and labels of the plane's grid; those of the geographic one are ink. */
export const GRID = '#1f5f9e';
export const ALARM = '#a61b1b';

export type ChangeKind = keyof typeof CHANGE_COLOURS;

/** Slum ground of one state: amber as the screen shows it, opaque, so that ground drawn twice looks no darker. */
const SLUM_ON_WHITE = '#eed29a';
/** The same where it is a speck, which must be seen beside white. */
const SLUM_SPECK = '#e3ae45';

/** Ground outside the unit that a map is about lies beneath this. */
export const VEIL: AreaLook = { fill: '#ffffff', fillOpacity: 0.6 };

/**
 * How wide things are on one map: thin at the scale of a city, where RTs are specks. Millimetres.
 *
 * @param unit 1 on A4; larger papers are read from further away
 */
export interface MapLooks {
  readonly slum: AreaLook;
  /** Over a picture the ground must show through. */
  readonly slumOverPicture: AreaLook;
  readonly before: LineLook;
  readonly after: LineLook;
  /** The same over the colours of change, which must show between them; null at the scale of a city, where they would not. */
  readonly beforeOfChange: LineLook | null;
  readonly afterOfChange: LineLook | null;
  /** Borders between areas of one state; null: too many to be told apart at this scale. */
  readonly inner: LineLook | null;
  readonly boundary: LineLook;
  readonly chosen: LineLook;
  readonly chosenHalo: LineLook;
  readonly change: Readonly<Record<ChangeKind, AreaLook>>;
  readonly slumClass: Readonly<Record<SlumClass | 'unknown', AreaLook>>;
}

/** Beyond this RTs are specks: their ground must show, and not the lines round it. */
const CITY_SCALE = 30_000;
const CITY_OUTLINE = '#c58a1c';

/** Millimetres on A4. */
function lineWidth(scale: number): number {
  if (scale <= 5000) return 0.35;
  if (scale <= 12_500) return 0.25;
  return scale <= CITY_SCALE ? 0.14 : 0.2;
}

export function mapLooks(scale: number, unit: number): MapLooks {
  // A large paper is a small one enlarged: its lines hide as much ground as they would at the scale of an A4 sheet.
  const seen = scale * unit;
  const line = unit * lineWidth(seen);
  const isCity = seen > CITY_SCALE;
  const outline = isCity ? CITY_OUTLINE : SLUM_OUTLINE;
  const fineLine = seen <= 5000 ? line * 0.8 : line * 0.5;
  const fine = unit * (seen <= 12_500 ? 1 : 0.75);
  return {
    slum: { fill: isCity ? SLUM_SPECK : SLUM_ON_WHITE },
    slumOverPicture: { fill: CHANGE_COLOURS.remaining, fillOpacity: 0.5 },
    before: { stroke: outline, width: line, dash: [line * 5, line * 3] },
    after: { stroke: outline, width: line },
    beforeOfChange: isCity ? null : { stroke: SLUM_OUTLINE, width: fineLine, dash: [line * 5, line * 3] },
    afterOfChange: isCity ? null : { stroke: SLUM_OUTLINE, width: fineLine },
    inner: isCity ? null : { stroke: SLUM_OUTLINE, width: line * 0.35 },
    boundary: { stroke: BOUNDARY, width: 0.22 * unit, dash: [3, 0.9, 0.5, 0.9].map((each) => each * unit) },
    chosen: { stroke: ACCENT, width: 0.5 * unit, dash: [4, 1, 0.7, 1].map((each) => each * unit) },
    chosenHalo: { stroke: '#ffffff', width: 1.3 * unit },
    change: changeLooks(fine, (isCity ? 0.17 : 0.15) * unit, isCity ? 0.4 : 0.2),
    slumClass: classLooks(fine, line),
  };
}

/**
 * Each kind has a hatch of its own, the same as on the screen: the map reads in grey print and to the colour-blind. Specks have no room
 * for a hatch: their rims and fills tell.
 */
function changeLooks(fine: number, rim: number, fillOpacity: number): MapLooks['change'] {
  const { remaining, reduced, added, uncertain } = CHANGE_COLOURS;
  return {
    remaining: { fill: remaining, fillOpacity: fillOpacity + 0.35, stroke: remaining, width: rim },
    reduced: {
      fill: reduced,
      fillOpacity,
      stroke: reduced,
      width: rim,
      hatch: { kind: 'rising', colour: reduced, spacing: 1.1 * fine, width: 0.3 * fine },
    },
    added: {
      fill: added,
      fillOpacity,
      stroke: added,
      width: rim,
      hatch: { kind: 'dots', colour: added, spacing: 1.05 * fine, width: 0.52 * fine },
    },
    uncertain: {
      fill: uncertain,
      fillOpacity: 0.25,
      hatch: { kind: 'falling', colour: uncertain, spacing: 0.8 * fine, width: 0.16 * fine },
    },
  };
}

/**
 * Berat red, sedang orange, ringan yellow, tidak kumuh green: the common colours; no rule sets them. Grey print tells them by hatch.
 */
function classLooks(fine: number, line: number): MapLooks['slumClass'] {
  const rim = { stroke: INK, width: line * 0.6 };
  const hatch = (kind: 'crossed' | 'rising' | 'level' | 'falling', colour: string, spacing: number) => ({
    kind,
    colour,
    spacing: spacing * fine,
    width: 0.2 * fine,
  });
  return {
    heavy: { ...rim, fill: '#dd4b3e', hatch: hatch('crossed', '#7d130b', 1.1) },
    medium: { ...rim, fill: '#f39a3d', hatch: hatch('rising', '#9c4f00', 1.1) },
    light: { ...rim, fill: '#fbe26a' },
    none: { ...rim, fill: '#a9d79a', hatch: hatch('level', '#2f7d2a', 1.4) },
    unknown: { ...rim, fill: '#dcdcd8', hatch: hatch('falling', '#77777a', 1.6) },
  };
}
