import type { Bounds, MultiPolygonColumn, Position } from '../../geo/column.ts';
import type { Report } from '../report.ts';
import { planeFor, type SheetPlane, unitedBounds } from './plane.ts';
import { type PlaneColumn, planeColumn } from './plane-column.ts';

/** A report in the plane of its sheets, made once for all of them. */
export interface Subject {
  readonly report: Report;
  readonly plane: SheetPlane;
  readonly before: PlaneColumn;
  readonly after: PlaneColumn;
  readonly units: PlaneColumn | null;
  readonly ground: Readonly<Record<keyof Report['ground'], PlaneColumn>>;
  /** Unit of each area by its id, −1 outside all. */
  readonly unitOfBefore: ReadonlyMap<string, number>;
  readonly unitOfAfter: ReadonlyMap<string, number>;
}

export function subjectOf(report: Report, kind: SheetPlane['kind']): Subject {
  const { before, after, units, ground, balance } = report;
  const drawn = [before.state.geometry, after.state.geometry];
  const plane = planeFor(kind, [...drawn, ...(units ? [units.geometry] : [])]);
  const inPlane = (column: MultiPolygonColumn): PlaneColumn => planeColumn(column, plane);
  return {
    report,
    plane,
    before: inPlane(before.state.geometry),
    after: inPlane(after.state.geometry),
    units: units && inPlane(units.geometry),
    ground: {
      remaining: inPlane(ground.remaining),
      reduced: inPlane(ground.reduced),
      added: inPlane(ground.added),
      uncertainReduced: inPlane(ground.uncertainReduced),
      uncertainAdded: inPlane(ground.uncertainAdded),
    },
    unitOfBefore: new Map(balance.areas.flatMap(({ before: ids, unit }) => ids.map((id) => [id, unit]))),
    unitOfAfter: new Map(balance.areas.flatMap(({ after: ids, unit }) => ids.map((id) => [id, unit]))),
  };
}

/** Row of the ground that a unit (−1: outside) stands on. */
const groundRow = ({ report }: Subject, unit: number): number =>
  unit < 0 ? report.balance.units.length : unit;

/** A unit whose slum ground is less than this of it, both ways, is not shown whole: the ground would be specks, and the inset shows the unit. */
const SHOWN_WHOLE = 0.7;
/** Of the slum ground's own size, on each side. */
const CLOSE_UP_MARGIN = 0.15;

/**
 * Metres of the plane that a map of a unit (−1: outside; null: the city) must show: the whole unit, or, where its slum ground is only
 * a part of it, that ground. Null where there is nothing.
 */
export function contentBounds(subject: Subject, unit: number | null, closeUp = false): Bounds | null {
  const { ground, units, before, after } = subject;
  if (unit === null) {
    const slum = unitedBounds([...before.bounds, ...after.bounds]);
    return shownBounds(slum, units && unitedBounds(units.bounds));
  }
  const row = groundRow(subject, unit);
  const slum = unitedBounds([
    ground.remaining.bounds[row],
    ground.reduced.bounds[row],
    ground.added.bounds[row],
  ]);
  if (closeUp && slum !== null) return widened(slum, CLOSE_UP_MARGIN);
  return shownBounds(slum, unit < 0 ? null : (units?.bounds[unit] ?? null));
}

function shownBounds(slum: Bounds | null, whole: Bounds | null): Bounds | null {
  if (slum === null) return whole === null ? null : widened(whole, 0);
  if (whole === null) return widened(slum, 0.05);
  const share = Math.max(extent(slum, 0) / extent(whole, 0), extent(slum, 1) / extent(whole, 1));
  return share < SHOWN_WHOLE
    ? widened(slum, CLOSE_UP_MARGIN)
    : widened(unitedBounds([slum, whole]) ?? whole, 0);
}

const extent = (bounds: Bounds, axis: 0 | 1): number => bounds[axis + 2] - bounds[axis];

/** A point has no extent to fit a map to. */
const LEAST_METRES = 50;

function widened(bounds: Bounds, share: number): Bounds {
  const [dx, dy] = [0, 1].map((axis) => {
    const size = extent(bounds, axis === 0 ? 0 : 1);
    return Math.max(size * share, (LEAST_METRES - size) / 2, 0);
  });
  return [bounds[0] - dx, bounds[1] - dy, bounds[2] + dx, bounds[3] + dy];
}

/**
 * Where a map that cannot show all its content shows most: the middle of the largest area of a unit (null: of all), by its bounds, of
 * the state after or, where that has none, before. Null where neither has any.
 */
export function busiestPlace(subject: Subject, unit: number | null): Position | null {
  const sides = [
    [subject.after, subject.report.after, subject.unitOfAfter],
    [subject.before, subject.report.before, subject.unitOfBefore],
  ] as const;
  for (const [column, { areas }, unitOf] of sides) {
    const boxes = column.bounds.filter(
      (box, index) => box !== null && (unit === null || unitOf.get(areas[index]?.id ?? '') === unit),
    );
    const largest = boxes.reduce((most, box) => (sizeOf(box) > sizeOf(most) ? box : most), null);
    if (largest !== null) return [(largest[0] + largest[2]) / 2, (largest[1] + largest[3]) / 2];
  }
  return null;
}

const sizeOf = (box: Bounds | null): number => (box === null ? -1 : extent(box, 0) * extent(box, 1));
