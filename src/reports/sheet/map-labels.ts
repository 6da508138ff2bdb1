import type { SlumArea } from '../../domain/delineation.ts';
import { parseRtRw } from '../../domain/rt-rw.ts';
import type { Mark, Point } from '../drawing/drawing.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { wrapText } from '../drawing/text-fit.ts';
import { clipRing, edgesOf } from './clip.ts';
import type { MapFrame } from './frame.ts';
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
}

/** Points tried for one label, the roomiest first. */
const TRIES = 24;

/** Names of the units, the map's own first, then of areas where there is room for them. */
export function mapLabels(input: LabelInput): readonly Mark[] {
  const room = new LabelRoom(input.frame.box, input.fonts);
  return [...unitLabels(input, room), ...areaLabels(input, room)];
}

function unitLabels({ frame, fonts, size, units, unitNames, unit }: LabelInput, room: LabelRoom): Mark[] {
  if (units === null) return [];
  const named = featuresIn(units, frame).map((feature) => ({
    feature,
    points: interiorPoints(seenRings(units, feature, frame)),
  }));
  const bySize = named.toSorted((a, b) => rank(b, unit) - rank(a, unit));
  return bySize.flatMap(({ feature, points }) => {
    const isOwn = feature === unit;
    const look: LabelLook = {
      size: isOwn ? size * 1.3 : size * 1.1,
      weight: 600,
      colour: isOwn ? ACCENT : SOFT_INK,
    };
    const measure = { fonts, ...look };
    const rows = wrapText(
      plainText(unitNames[feature] ?? ''),
      Math.min(frame.box.width / 3, 14 * size),
      measure,
      3,
    );
    return placeAtFirst(room, rows, points.slice(0, TRIES), look);
  });
}

const rank = (
  { feature, points }: { readonly feature: number; readonly points: readonly InteriorPoint[] },
  unit: number | null,
): number => (feature === unit ? Number.POSITIVE_INFINITY : (points[0]?.clearance ?? 0));

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
      const fitting = points.filter(({ at }) => room.fitsWithin(rings, rows, at, look));
      const placed = placeAtFirst(room, rows, fitting, look);
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

function placeAtFirst(
  room: LabelRoom,
  rows: readonly string[],
  points: readonly InteriorPoint[],
  look: LabelLook,
): readonly Mark[] {
  for (const { at } of points) {
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
