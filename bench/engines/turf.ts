import { difference, featureCollection, intersect, union } from '@turf/turf';
import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import { featureBounds, featureCount, type MultiPolygonColumn } from '../../src/geo/column.ts';
import { type FeatureIndex, indexFeatures } from '../../src/geo/feature-index.ts';
import { timed } from '../clock.ts';
import type { Engine, Part } from '../engine.ts';
import { geometryOf, toParts } from '../geojson.ts';

type Shape = Feature<Polygon | MultiPolygon>;
/** Null: no ground. */
type Ground = Shape | null;
type Row = Readonly<Record<Part, Ground>>;

/** One layer as Turf takes it, with the index that its users are told to add. */
interface Layer {
  readonly column: MultiPolygonColumn;
  readonly shapes: readonly Shape[];
  readonly index: FeatureIndex;
}

export const turf: Engine = {
  name: 'Turf 7.4',
  how: 'In this process, on GeoJSON objects, a kelurahan at a time: `union` of the areas that a flatbush index finds near it, `intersect` with the kelurahan, then `intersect` and two `difference`s. The row outside is not asked of it, in its favour.',
  async run(task) {
    const layers = [task.before, task.after, task.units].map(({ geometry }) => layerOf(geometry));
    const [before, after, units] = layers;
    const failures = new Map<number, string>();
    const attempt = (unit: number): [number, Row][] => {
      try {
        return [[unit, balance(before, after, units, unit)]];
      } catch (error) {
        failures.set(unit, String(error));
        return [];
      }
    };
    const { value, time } = await timed(() => [...task.chosen].flatMap(attempt));
    return {
      time,
      ground: () => toParts(units.shapes.length + 1, (part) => groundOf(value, part)),
      failures,
      leavesOutside: true,
    };
  },
};

function layerOf(column: MultiPolygonColumn): Layer {
  const shapes = Array.from(
    { length: featureCount(column) },
    (_, i): Shape => ({ type: 'Feature', properties: {}, geometry: geometryOf(column, i) }),
  );
  return { column, shapes, index: indexFeatures(column) };
}

function balance(before: Layer, after: Layer, units: Layer, unit: number): Row {
  const bounds = featureBounds(units.column, unit);
  const [a, b] = [before, after].map(({ index, shapes }) => {
    const near = bounds === null ? [] : index.search(bounds).map((area) => shapes[area]);
    return both(all(near), units.shapes[unit]);
  });
  return { before: a, after: b, remaining: both(a, b), reduced: less(a, b), added: less(b, a) };
}

function all(shapes: readonly Shape[]): Ground {
  const [first, ...rest] = shapes;
  if (first === undefined) return null;
  return rest.length === 0 ? first : union(featureCollection([first, ...rest]));
}

const both = (a: Ground, b: Ground): Ground =>
  a === null || b === null ? null : intersect(featureCollection([a, b]));

const less = (a: Ground, b: Ground): Ground =>
  a === null || b === null ? a : difference(featureCollection([a, b]));

const groundOf = (rows: readonly (readonly [number, Row])[], part: Part): Map<number, Geometry> =>
  new Map(rows.flatMap(([row, { [part]: ground }]) => (ground === null ? [] : [[row, ground.geometry]])));
