import type { Point } from '../drawing/drawing.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { wrapText } from '../drawing/text-fit.ts';
import type { MapFrame } from './frame.ts';
import { GroundMask } from './ground-mask.ts';
import { type InteriorPoint, interiorPoints } from './interior.ts';
import { type LabelLook, LabelRoom } from './labels.ts';
import { ACCENT, SOFT_INK } from './looks.ts';
import { featurePaths, featuresIn, seenRings } from './map-paths.ts';
import { plainText } from './plain-text.ts';
import type { PlaneColumn } from './plane-column.ts';

export interface UnitLabelInput {
  readonly frame: MapFrame;
  readonly fonts: Fonts;
  /** Smallest size of type on the sheet (em, mm). */
  readonly size: number;
  readonly unitNames: readonly string[];
  /** The unit that the map is about; null: all. */
  readonly unit: number | null;
  /** Ground that names must not hide. */
  readonly ground: readonly PlaneColumn[];
}

export interface UnitLabel {
  readonly rows: readonly string[];
  /** Millimetres of the page. */
  readonly at: Point;
  readonly look: LabelLook;
}

/** The names set last in each layer of units, by their millimetres from the corner of the map. */
const last = new WeakMap<
  PlaneColumn,
  { readonly input: UnitLabelInput; readonly labels: readonly UnitLabel[] }
>();

/** Where names of units stand on a map, its own first. Maps side by side show the same ground: what was found for one holds for all. */
export function unitLabels(units: PlaneColumn, input: UnitLabelInput): readonly UnitLabel[] {
  const { x, y } = input.frame.box;
  const known = last.get(units);
  const labels =
    known !== undefined && isAlike(known.input, input) ? known.labels : moved(placed(units, input), -x, -y);
  last.set(units, { input, labels });
  return moved(labels, x, y);
}

const moved = (labels: readonly UnitLabel[], x: number, y: number): readonly UnitLabel[] =>
  labels.map((label) => ({ ...label, at: [label.at[0] + x, label.at[1] + y] }));

/** Metres: maps of one size differ by the rounding of their corners. */
const NO_MATTER = 1e-3;

function isAlike(a: UnitLabelInput, b: UnitLabelInput): boolean {
  return (
    a.fonts === b.fonts &&
    a.size === b.size &&
    a.unit === b.unit &&
    a.frame.scale === b.frame.scale &&
    a.frame.ground.every((metres, index) => Math.abs(metres - b.frame.ground[index]) < NO_MATTER) &&
    isSame(a.ground, b.ground) &&
    isSame(a.unitNames, b.unitNames)
  );
}

const isSame = <Value>(a: readonly Value[], b: readonly Value[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);

function placed(units: PlaneColumn, input: UnitLabelInput): readonly UnitLabel[] {
  const { frame, unit } = input;
  const room = new LabelRoom(frame.box, input.fonts);
  const mask = slumMask(input);
  const named = featuresIn(units, frame).map((feature) => {
    const rings = seenRings(units, feature, frame);
    return { feature, rings, points: interiorPoints(rings) };
  });
  return named
    .toSorted((a, b) => rank(b, unit) - rank(a, unit))
    .flatMap((each) => unitLabel(input, each, room, mask) ?? []);
}

interface NamedUnit {
  readonly feature: number;
  readonly rings: readonly (readonly Point[])[];
  /** The furthest from its border first. */
  readonly points: readonly InteriorPoint[];
}

const rank = ({ feature, points }: NamedUnit, unit: number | null): number =>
  feature === unit ? Number.POSITIVE_INFINITY : (points[0]?.clearance ?? 0);

/** Squares of the mask of slum ground, in ems of the labels. */
const MASK_CELL = 0.3;

function slumMask({ frame, size, ground }: UnitLabelInput): GroundMask {
  const mask = new GroundMask(frame.box, MASK_CELL * size);
  for (const column of ground)
    for (const feature of featuresIn(column, frame)) mask.add(featurePaths(column, feature, frame));
  return mask;
}

/** Points tried for one label, the best first. */
const TRIES = 24;
/** Widths at which a name is broken into lines, in ems. */
const BREAKS = [14, 7] as const;
/** A name that would hide more than this of what lies beneath it is left out: the ground is what the map is for. */
const HIDES_MOST = 0.3;

/** Null: there is no room for it. */
function unitLabel(
  { frame, fonts, size, unitNames, unit }: UnitLabelInput,
  { feature, rings, points }: NamedUnit,
  room: LabelRoom,
  mask: GroundMask,
): UnitLabel | null {
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
      return [{ rows, at, cost: costOf(hiding, straying, clearance / look.size, rows.length) }];
    });
  });
  const best = places.toSorted((a, b) => a.cost - b.cost).slice(0, TRIES);
  const free = best.find(({ rows, at }) => room.place(rows, at, look) !== null);
  return free === undefined ? null : { rows: free.rows, at: free.at, look };
}

/** What it costs a name to hide slum ground altogether, or to stand altogether outside its unit, beside the gain of standing free. */
const HIDING = 8;
const STRAYING = 6;
/** What each line of a name costs: it is broken only where that is of use. */
const BREAKING = 0.3;
/** A name this far from the border, in ems, gains nothing by more. */
const ROOMY = 6;

const costOf = (hiding: number, straying: number, clearance: number, lines: number): number =>
  HIDING * hiding + STRAYING * straying + BREAKING * lines - Math.min(ROOMY, clearance) / ROOMY;
