import type { Position } from '../../geo/column.ts';
import { lines } from '../drawing/marks.ts';
import { formatArc } from './dms.ts';
import { edgeLabels, isLevel, type Side, type Station } from './edge-labels.ts';
import type { MapFrame } from './frame.ts';
import { ARC_STEPS, type Edge, gridScheme, linesOn } from './grid-step.ts';
import { INK, RULE } from './looks.ts';
import { planeLine } from './map-paths.ts';
import { FORMATS, type GridInput, type GridMarks, labelRoom } from './plane-grid.ts';

const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];

/** Lines of longitude and latitude within the frame, ticks into it and labels in degrees, minutes and seconds on all four edges. */
export function geographicGrid({ frame, fonts, language, size, offset }: GridInput): GridMarks {
  const edges = SIDES.map((side) => ({ side, edge: edgeOf(frame, side) }));
  const [level, upright] = [true, false].map((wanted) =>
    edges.filter(({ side }) => isLevel(side) === wanted).map(({ edge }) => edge),
  );
  const scheme = (of: readonly Edge[], side: Side) =>
    gridScheme(of, ARC_STEPS, FORMATS, (format) =>
      labelRoom(fonts, formatArc(longestOn(of[0]), axisOf(side), language, format), size),
    );
  const schemes = { level: scheme(level, 'top'), upright: scheme(upright, 'left') };
  const steps = { level: schemes.level.step, upright: schemes.upright.step };
  const stations = edges.flatMap(({ side, edge }) => {
    const { step, format, label: room } = isLevel(side) ? schemes.level : schemes.upright;
    const labelled = linesOn(edge, step, room);
    return linesOn(edge, step, 0).map((seconds): Station => {
      const label = labelled.includes(seconds) ? formatArc(seconds, axisOf(side), language, format) : null;
      return { side, along: alongEdge(frame, side, seconds), label };
    });
  });
  const look = { size, colour: INK, offset, tick: -size * 0.9, tickWidth: size * 0.1 };
  return {
    inside: [
      lines(graticule(frame, steps), { stroke: RULE, width: size * 0.035, dash: [size * 0.6, size * 0.6] }),
    ],
    outside: edgeLabels(frame.box, stations, look),
  };
}

/** Seconds whose label is as long as any on an edge: a short one has tenths. */
const longestOn = ({ from, to }: Edge): number => Math.round(to) + (to - from < 20 ? 0.4 : 0);

const axisOf = (side: Side) => (isLevel(side) ? 'longitude' : 'latitude');

/** Seconds of longitude along a level edge, of latitude along an upright one. */
function edgeOf(frame: MapFrame, side: Side): Edge {
  const { width, height } = frame.box;
  return {
    from: secondsAt(frame, side, 0),
    to: secondsAt(frame, side, 1),
    length: isLevel(side) ? width : height,
  };
}

/** @param share of the edge, from its western or southern end */
function secondsAt({ plane, ground }: MapFrame, side: Side, share: number): number {
  const [west, south, east, north] = ground;
  const at: Position = isLevel(side)
    ? [west + share * (east - west), side === 'top' ? north : south]
    : [side === 'left' ? west : east, south + share * (north - south)];
  return plane.inverse(at)[isLevel(side) ? 0 : 1] * 3600;
}

/** Halvings of an edge of metres to kilometres: the last is less than a micrometre. */
const HALVINGS = 44;

/** Where on an edge, in millimetres of the page, a meridian or parallel meets it: found on the projection itself. */
function alongEdge(frame: MapFrame, side: Side, seconds: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (secondsAt(frame, side, middle) < seconds) low = middle;
    else high = middle;
  }
  const { x, y, width, height } = frame.box;
  return isLevel(side) ? x + low * width : y + (1 - low) * height;
}

/** Pieces that a line of the graticule is drawn of. */
const PIECES = 8;

function graticule(frame: MapFrame, steps: { readonly level: number; readonly upright: number }) {
  const sides = SIDES.map((side) => edgeOf(frame, side));
  const [top, bottom, left, right] = sides;
  const longitudes = { from: Math.min(top.from, bottom.from), to: Math.max(top.to, bottom.to), length: 1 };
  const latitudes = { from: Math.min(left.from, right.from), to: Math.max(left.to, right.to), length: 1 };
  const between = ({ from, to }: Edge): number[] =>
    Array.from({ length: PIECES + 1 }, (_, i) => (from + (i / PIECES) * (to - from)) / 3600);
  const meridians = linesOn(longitudes, steps.level, 0).map((seconds) =>
    between(latitudes).map((latitude): Position => [seconds / 3600, latitude]),
  );
  const parallels = linesOn(latitudes, steps.upright, 0).map((seconds) =>
    between(longitudes).map((longitude): Position => [longitude, seconds / 3600]),
  );
  return [...meridians, ...parallels].flatMap((line) => planeLine(line.map(frame.plane.forward), frame));
}
