import type { SlumArea } from '../../domain/delineation.ts';
import { parseRtRw } from '../../domain/rt-rw.ts';
import type { Mark, Point } from '../drawing/drawing.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { wrapText } from '../drawing/text-fit.ts';
import { clipRing, edgesOf } from './clip.ts';
import type { MapFrame } from './frame.ts';
import { GroundMask } from './ground-mask.ts';
import { type InteriorPoint, interiorPoints } from './interior.ts';
import { type LabelLook, LabelRoom } from './labels.ts';
import { ACCENT, INK, SOFT_INK } from './looks.ts';
import { featurePaths, featuresIn } from './map-paths.ts';
import { plainText } from './plain-text.ts';
import type { PlaneColumn } from './plane-column.ts';
import { thinRing } from './thin.ts';

/** The areas of one state that a map may name. */
interface NamedAreas {
  readonly column: PlaneColumn;
  readonly areas: readonly SlumArea[];
  /** Whether an area is this map's to name. */
  isShown(area: SlumArea): boolean;
}

export interface LabelInput {
  readonly frame: MapFrame;
  readonly fonts: Fonts;
  /** Smallest size of type on the sheet (em, mm). */
  readonly size: number;
  readonly units: PlaneColumn | null;
  readonly unitNames: readonly string[];
  /** The unit that the map is about; null: all. */
  readonly unit: number | null;
  readonly areas: NamedAreas | null;
  /** Ground that names of units must not hide. */
  readonly ground: readonly PlaneColumn[];
}

/** Points tried for one label, the best first. */
const TRIES = 24;
/** Squares of the mask of slum ground, in ems of the labels. */
const MASK_CELL = 0.3;

/** Names of the units, the map's own first, then of areas where there is room for them. */
export function mapLabels(input: LabelInput): readonly Mark[] {
  const room = new LabelRoom(input.frame.box, input.fonts);
  return [...unitLabels(input, room), ...areaLabels(input, room)];
}

function unitLabels(input: LabelInput, room: LabelRoom): Mark[] {
  const { frame, units, unit } = input;
  if (units === null) return [];
  const mask = slumMask(input);
  const named = featuresIn(units, frame).map((feature) => {
    const rings = seenRings(units, feature, frame);
    return { feature, rings, points: interiorPoints(rings) };
  });
  return named
    .toSorted((a, b) => rank(b, unit) - rank(a, unit))
    .flatMap((each) => unitLabel(input, each, room, mask));
}

interface NamedUnit {
  readonly feature: number;
  readonly rings: readonly (readonly Point[])[];
  /** The furthest from its border first. */
  readonly points: readonly InteriorPoint[];
}

/** What it costs a name to hide slum ground altogether, or to stand altogether outside its unit, beside the gain of standing free. */
const HIDING = 8;
const STRAYING = 6;
/** A name this far from the border, in ems, gains nothing by more. */
const ROOMY = 6;
/** A name that would hide more than this of what lies beneath it is left out: the ground is what the map is for. */
const HIDES_MOST = 0.3;
/** Widths at which a name is broken into lines, in ems. */
const BREAKS = [14, 7] as const;

function unitLabel(
  { frame, fonts, size, unitNames, unit }: LabelInput,
  { feature, rings, points }: NamedUnit,
  room: LabelRoom,
  mask: GroundMask,
): readonly Mark[] {
  const isOwn = feature === unit;
  const look: LabelLook = {
    size: isOwn ? size * 1.3 : size * 1.1,
    weight: 600,
    colour: isOwn ? ACCENT : SOFT_INK,
  };
  const name = plainText(unitNames[feature] ?? '');
  const most = isOwn ? 1 : HIDES_MOST;
  const longestWord = Math.max(...name.split(' ').map((word) => fonts.width(word, look.size, look.weight)));
  const places = BREAKS.flatMap((ems) => {
    const width = Math.max(longestWord, Math.min(frame.box.width / 3, ems * size));
    const rows = wrapText(name, width * (1 + 1e-9), { fonts, ...look }, 3);
    return points.flatMap(({ at, clearance }) => {
      const hiding = mask.shareOf(room.boxOf(rows, at, look));
      if (hiding > most) return [];
      const straying = 1 - room.shareWithin(rings, rows, at, look);
      const free = Math.min(ROOMY, clearance / look.size) / ROOMY;
      return [{ rows, at, cost: HIDING * hiding + STRAYING * straying - free + BREAKING * rows.length }];
    });
  });
  return firstPlaced(room, places.toSorted((a, b) => a.cost - b.cost).slice(0, TRIES), look);
}

/** What each line of a name costs: it is broken only where that is of use. */
const BREAKING = 0.3;

/** The same on every map of a sheet, so that a name stands at one place on all of them. */
function slumMask({ frame, size, ground }: LabelInput): GroundMask {
  const mask = new GroundMask(frame.box, MASK_CELL * size);
  for (const column of ground)
    for (const feature of featuresIn(column, frame)) mask.add(featurePaths(column, feature, frame));
  return mask;
}

const rank = ({ feature, points }: NamedUnit, unit: number | null): number =>
  feature === unit ? Number.POSITIVE_INFINITY : (points[0]?.clearance ?? 0);

function areaLabels({ frame, size, areas }: LabelInput, room: LabelRoom): Mark[] {
  if (areas === null) return [];
  const look: LabelLook = { size, weight: 400, colour: INK };
  return featuresIn(areas.column, frame).flatMap((feature) => {
    const area = areas.areas[feature];
    if (area === undefined || !areas.isShown(area)) return [];
    const rings = seenRings(areas.column, feature, frame);
    if (widest(rings) < 2.2 * size) return [];
    const points = interiorPoints(rings).slice(0, 3);
    for (const rows of spellings(area)) {
      const fitting = points.filter(({ at }) => room.shareWithin(rings, rows, at, look) === 1);
      const placed = firstPlaced(
        room,
        fitting.map(({ at }) => ({ rows, at })),
        look,
      );
      if (placed.length > 0) return placed;
    }
    return [];
  });
}

/** An area's name in the forms a map may use, the fullest first: "RT 004 / RW 001", "004/001". */
function spellings(area: SlumArea): readonly (readonly string[])[] {
  const name = plainText(area.rtRw ?? area.label);
  const parsed = parseRtRw(name);
  if (parsed === null || (parsed.rt === null && parsed.rw === null)) return [[name]];
  const number = (value: number): string => String(value).padStart(3, '0');
  const parts = [
    ...(parsed.rt === null ? [] : [`RT ${number(parsed.rt)}`]),
    ...(parsed.rw === null ? [] : [`RW ${number(parsed.rw)}`]),
  ];
  if (parsed.rt === null || parsed.rw === null) return [parts];
  return [parts, [`${number(parsed.rt)}/${number(parsed.rw)}`]];
}

interface LabelPlace {
  readonly rows: readonly string[];
  readonly at: Point;
}

function firstPlaced(room: LabelRoom, places: readonly LabelPlace[], look: LabelLook): readonly Mark[] {
  for (const { rows, at } of places) {
    const placed = room.place(rows, at, look);
    if (placed !== null) return placed;
  }
  return [];
}

/** A name need not know a border better than this, in millimetres. */
const FINE_ENOUGH = 0.2;

/** What of a feature is seen: its rings cut to the frame itself. */
function seenRings(column: PlaneColumn, feature: number, frame: MapFrame): readonly (readonly Point[])[] {
  const edges = edgesOf(frame.box);
  return featurePaths(column, feature, frame)
    .map((ring) => thinRing(clipRing(ring, edges), FINE_ENOUGH))
    .filter((ring) => ring.length >= 3);
}

function widest(rings: readonly (readonly Point[])[]): number {
  const xs = rings.flat().map(([x]) => x);
  return xs.length === 0 ? 0 : Math.max(...xs) - Math.min(...xs);
}
