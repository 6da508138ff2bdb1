import type { SlumArea } from '../../domain/delineation.ts';
import { parseRtRw } from '../../domain/rt-rw.ts';
import type { Mark, Point } from '../drawing/drawing.ts';
import { interiorPoints } from './interior.ts';
import { type LabelLook, LabelRoom } from './labels.ts';
import { INK } from './looks.ts';
import { featuresIn, seenRings } from './map-paths.ts';
import { plainText } from './plain-text.ts';
import type { PlaneColumn } from './plane-column.ts';
import { type UnitLabelInput, unitLabels } from './unit-labels.ts';

/** The areas of one state that a map may name. */
interface NamedAreas {
  readonly column: PlaneColumn;
  readonly areas: readonly SlumArea[];
  /** Whether an area is this map's to name. */
  isShown(area: SlumArea): boolean;
}

export interface LabelInput extends UnitLabelInput {
  readonly units: PlaneColumn | null;
  readonly areas: NamedAreas | null;
}

/** Names of the units, the map's own first, then of areas where there is room for them. */
export function mapLabels(input: LabelInput): readonly Mark[] {
  const { frame, fonts, units } = input;
  const room = new LabelRoom(frame.box, fonts);
  const named = units === null ? [] : unitLabels(units, input);
  return [
    ...named.flatMap(({ rows, at, look }) => room.place(rows, at, look) ?? []),
    ...areaLabels(input, room),
  ];
}

function areaLabels({ frame, size, areas }: LabelInput, room: LabelRoom): Mark[] {
  if (areas === null) return [];
  const look: LabelLook = { size, weight: 400, colour: INK };
  return featuresIn(areas.column, frame).flatMap((feature) => {
    const area = areas.areas[feature];
    if (area === undefined || !areas.isShown(area)) return [];
    const rings = seenRings(areas.column, feature, frame);
    if (widest(rings) < 2.2 * size) return [];
    const points = interiorPoints(rings).slice(0, 3);
    for (const rows of spellings(area))
      for (const { at } of points) {
        const isWithin = room.shareWithin(rings, rows, at, look) === 1;
        const placed = isWithin ? room.place(rows, at, look) : null;
        if (placed !== null) return placed;
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

function widest(rings: readonly (readonly Point[])[]): number {
  const xs = rings.flat().map(([x]) => x);
  return xs.length === 0 ? 0 : Math.max(...xs) - Math.min(...xs);
}
