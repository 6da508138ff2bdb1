import type { Units } from '../../comparison/balance.ts';
import { formatHectares } from '../../domain/format.ts';
import {
  type Bounds,
  columnBounds,
  featureBounds,
  featureCount,
  featureRings,
  type MultiPolygonColumn,
} from '../../geo/column.ts';
import { featureContains } from '../../geo/point-in-feature.ts';
import type { Drawing, Mark, Point } from '../drawing/drawing.ts';
import { area, circle, group, text } from '../drawing/marks.ts';
import { type ChartLook, emOf } from './look.ts';
import { type BarKind, barLook, paintOf } from './paint.ts';

/** One of several small maps in the same frame: a state, and the one before it. */
export interface StateMap {
  readonly ground: MultiPolygonColumn;
  /** Null for the first state. */
  readonly before: MultiPolygonColumn | null;
  readonly units: Units | null;
  readonly frame: Bounds;
}

/**
 * Shapes of a state over those of the state before, whose ground that is gone shows in its hatch; north is up, and a degree is as
 * long east as it is here. Where a new SK took the place of an old one, the old borders lie over it, broken.
 *
 * @param gone as what the lost ground is drawn: handled by a BA, or left out by a new SK
 */
export function stateMapDrawing(map: StateMap, gone: BarKind, look: ChartLook): Drawing {
  const { width, height } = look;
  const paint = paintOf(look);
  const place = placing(map.frame, look);
  const shapes = (column: MultiPolygonColumn) =>
    visibleRings(column, map.frame).map((ring) => ring.map(place));
  const box = { x: 0, y: 0, width, height };
  const marks: Mark[] = [
    ...(map.units === null ? [] : [area(shapes(map.units.geometry), { stroke: paint.rule, width: 0.15 })]),
    ...(map.before === null ? [] : eachArea(map.before, map.frame, place, barLook(gone, paint))),
    ...eachArea(map.ground, map.frame, place, { fill: paint.bar.state, stroke: paint.stateRim, width: 0.2 }),
  ];
  const old = map.before !== null && gone === 'left' ? shapes(map.before) : [];
  const outline = area(old, { stroke: paint.ink, width: 0.25, dash: [0.9, 0.7] });
  return { width, height, marks: [group('peta', [...marks, outline], box)] };
}

/** Hectares of the kelurahan at their middles, as circles of that area: for a city too wide for its slums to be seen. */
export function unitCirclesDrawing(
  units: Units,
  hectares: readonly number[],
  /** Largest figure of all the maps: circles of all are of one scale. */
  most: number,
  frame: Bounds,
  look: ChartLook,
): Drawing {
  const { width, height } = look;
  const em = emOf(look);
  const paint = paintOf(look);
  const place = placing(frame, look);
  const largest = Math.min(width, height) * 0.13;
  const rings = visibleRings(units.geometry, frame).map((ring) => ring.map(place));
  const bubbles = hectares.flatMap((value, unit): Mark[] => {
    const bounds = featureBounds(units.geometry, unit);
    if (bounds === null || value <= 0) return [];
    const at = place([(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2]);
    const radius = largest * Math.sqrt(value / most);
    const look = { fill: paint.bar.state, fillOpacity: 0.85, stroke: paint.stateRim, width: 0.2 };
    return [circle(at, Math.max(radius, 0.3), look)];
  });
  const key = text([width - 0.3 * em, height - 0.4 * em], formatHectares(most), {
    size: 0.8 * em,
    anchor: 'end',
    colour: paint.soft,
  });
  return {
    width,
    height,
    marks: [
      group('peta', [area(rings, { stroke: paint.rule, width: 0.15 }), ...bubbles], {
        x: 0,
        y: 0,
        width,
        height,
      }),
      key,
    ],
  };
}

/** A frame round all of these, a little wider; null where there is no ground. */
export function frameOf(columns: readonly MultiPolygonColumn[]): Bounds | null {
  return frameRound(columns.map(columnBounds));
}

/** A frame round the areas that begin in a kelurahan, of all states; the kelurahan itself where there are none. */
export function unitFrame(columns: readonly MultiPolygonColumn[], units: Units, unit: number): Bounds | null {
  const own = columns.flatMap((column) =>
    Array.from({ length: featureCount(column) }, (_, feature) => feature)
      .filter((feature) => beginsIn(column, feature, units, unit))
      .map((feature) => featureBounds(column, feature)),
  );
  return frameRound(own) ?? frameRound([featureBounds(units.geometry, unit)]);
}

function beginsIn(column: MultiPolygonColumn, feature: number, units: Units, unit: number): boolean {
  const vertex = column.ringStarts[column.polygonStarts[column.featureStarts[feature]]];
  const first = column.coordinates.subarray(2 * vertex, 2 * vertex + 2);
  return featureCount(column) > 0 && featureContains(units.geometry, unit, [first[0], first[1]]);
}

function frameRound(found: readonly (Bounds | null)[]): Bounds | null {
  const boxes = found.filter((box) => box !== null);
  if (boxes.length === 0) return null;
  const [west, south] = [0, 1].map((side) => Math.min(...boxes.map((box) => box[side])));
  const [east, north] = [2, 3].map((side) => Math.max(...boxes.map((box) => box[side])));
  const margin = 0.1 * Math.max(east - west, north - south, 1e-5);
  return [west - margin, south - margin, east + margin, north + margin];
}

type Placing = (position: readonly [number, number]) => Point;

/** One scale both ways, the frame in the middle of the box. */
function placing([west, south, east, north]: Bounds, { width, height }: ChartLook): Placing {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(width / ((east - west) * shrink), height / (north - south));
  const [middleLon, middleLat] = [(west + east) / 2, (south + north) / 2];
  return ([lon, lat]) => [
    width / 2 + (lon - middleLon) * shrink * scale,
    height / 2 - (lat - middleLat) * scale,
  ];
}

const touches = (a: Bounds, b: Bounds): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

function visibleFeatures(column: MultiPolygonColumn, frame: Bounds): number[] {
  return Array.from({ length: featureCount(column) }, (_, feature) => feature).filter((feature) => {
    const bounds = featureBounds(column, feature);
    return bounds !== null && touches(bounds, frame);
  });
}

const visibleRings = (column: MultiPolygonColumn, frame: Bounds) =>
  visibleFeatures(column, frame).flatMap((feature) => featureRings(column, feature).flat());

/** Areas one by one: by the even-odd rule, two that overlap would leave a hole. */
const eachArea = (
  column: MultiPolygonColumn,
  frame: Bounds,
  place: Placing,
  look: Parameters<typeof area>[1],
): Mark[] =>
  visibleFeatures(column, frame).map((feature) =>
    area(
      featureRings(column, feature)
        .flat()
        .map((ring) => ring.map(place)),
      look,
    ),
  );
