import type { Bounds } from '../../geo/column.ts';
import type { Mark } from '../drawing/drawing.ts';
import { area, type Box, group, lines, rectangle } from '../drawing/marks.ts';
import { type Block, type LaidBlock, type Setting, titledBlock } from './block.ts';
import { centreOf, mapFrame, neededScale } from './frame.ts';
import { interiorPoints } from './interior.ts';
import { LabelRoom } from './labels.ts';
import { ACCENT, ALARM, INK, PALE, SOFT_INK } from './looks.ts';
import { borderPaths, featurePaths, featuresIn, seenRings } from './map-paths.ts';
import { bordersOf } from './outlines.ts';
import { unitedBounds } from './plane.ts';
import type { PlaneColumn } from './plane-column.ts';
import type { Subject } from './subject.ts';
import { SHEET_WORDS } from './words.ts';

export interface InsetInput {
  readonly subject: Subject;
  /** The unit that the sheet is about; null: the city. */
  readonly unit: number | null;
  /** What the sheet's maps show, in the plane. */
  readonly shown: Bounds;
  /** Number of the sheet of each unit; empty: sheets are not told apart by unit. */
  readonly sheetOf: ReadonlyMap<number, number>;
}

/** Where the sheet lies in the city; in an atlas also the sheet of every other kelurahan. Not to a round scale. */
export function insetBlock(setting: Setting, input: InsetInput, height: number): Block {
  const { language } = setting;
  const heading = input.sheetOf.size > 0 ? SHEET_WORDS.locationAndIndex : SHEET_WORDS.location;
  return titledBlock(setting, heading[language], (width) => insetOf(setting, input, width, height));
}

/** Height over width beyond which an inset only grows emptier. */
const TALLEST = 1.15;

function insetOf(setting: Setting, input: InsetInput, width: number, height: number): LaidBlock {
  const most = Math.max(height, width * TALLEST);
  return {
    height,
    draw: (x, y) => [insetMarks(setting, input, { x, y, width, height })],
    grown: (more) => insetOf(setting, input, width, Math.min(most, height + Math.max(0, more))),
  };
}

function insetMarks(setting: Setting, { subject, unit, shown, sheetOf }: InsetInput, box: Box): Mark {
  const { units, before, after, plane } = subject;
  const city = unitedBounds([...(units?.bounds ?? []), ...before.bounds, ...after.bounds]) ?? shown;
  const { unit: size } = setting.type;
  const frame = mapFrame(box, plane, neededScale(city, box), centreOf(city));
  const slum = featuresIn(after, frame).map((feature) =>
    area(featurePaths(after, feature, frame), { fill: '#d9b56a' }),
  );
  const marks: Mark[] = [
    rectangle(box, { fill: PALE }),
    ...(units ? unitFills(units, unit, frame) : []),
    ...(unit === null || units === null ? slum : []),
    ...(units ? [lines(borderPaths(bordersOf(units), frame), { stroke: SOFT_INK, width: 0.12 * size })] : []),
    ...(units ? numbers(setting, units, unit, frame, sheetOf) : []),
    frameBox(shown, frame, size),
  ];
  const rim = rectangle(box, { stroke: INK, width: 0.15 * size });
  return group('lokasi', [group('isi lokasi', marks, box), rim]);
}

type Frame = ReturnType<typeof mapFrame>;

const unitFills = (units: PlaneColumn, chosen: number | null, frame: Frame): Mark[] =>
  featuresIn(units, frame).map((feature) =>
    area(featurePaths(units, feature, frame), { fill: feature === chosen ? ACCENT : '#ffffff' }),
  );

/** Where the edge of a map lies; along the edge of the inset where the map shows more than that. */
function frameBox([west, south, east, north]: Bounds, frame: Frame, size: number): Mark {
  const { x, y, width, height } = frame.box;
  const within = (value: number, from: number, length: number): number =>
    Math.min(from + length - size / 2, Math.max(from + size / 2, value));
  const [left, right] = [west, east].map((each) => within(frame.toPaper([each, north])[0], x, width));
  const [top, bottom] = [north, south].map((each) => within(frame.toPaper([west, each])[1], y, height));
  return rectangle(
    { x: left, y: top, width: right - left, height: bottom - top },
    { stroke: ALARM, width: 0.3 * size },
  );
}

/** The number of every sheet for which there is room, the chosen one first. */
function numbers(
  { type, fonts }: Setting,
  units: PlaneColumn,
  chosen: number | null,
  frame: Frame,
  sheetOf: ReadonlyMap<number, number>,
): readonly Mark[] {
  const room = new LabelRoom(frame.box, fonts);
  const features = featuresIn(units, frame).toSorted((a, b) => Number(b === chosen) - Number(a === chosen));
  return features.flatMap((feature) => {
    const number = sheetOf.get(feature);
    if (number === undefined) return [];
    const isOwn = feature === chosen;
    const look = { size: type.small, weight: isOwn ? 700 : 400, colour: isOwn ? ACCENT : INK } as const;
    for (const { at } of interiorPoints(seenRings(units, feature, frame)).slice(0, TRIES)) {
      const placed = room.place([String(number)], at, look);
      if (placed !== null) return placed;
    }
    return [];
  });
}

/** Points tried for one number. */
const TRIES = 12;
