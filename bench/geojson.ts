import type { FeatureCollection, Geometry, Position as LoosePosition, MultiPolygon } from 'geojson';
import {
  ColumnBuilder,
  featureCount,
  featureRings,
  type MultiPolygonColumn,
  type MultiPolygonRings,
} from '../src/geo/column.ts';
import { type BalanceParts, eachPart, type Part } from './engine.ts';

/** The features of a column as GeoJSON text, the index of each as the property `key`. */
export function toGeoJson(column: MultiPolygonColumn, key: string): string {
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: Array.from({ length: featureCount(column) }, (_, i) => ({
      type: 'Feature',
      properties: { [key]: i },
      geometry: geometryOf(column, i),
    })),
  };
  return JSON.stringify(collection);
}

export const geometryOf = (column: MultiPolygonColumn, feature: number): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: featureRings(column, feature).map((polygon) =>
    polygon.map((ring) => ring.map(([lon, lat]) => [lon, lat])),
  ),
});

/** Each part as a column of `rows` features, from its geometries by row. */
export const toParts = (
  rows: number,
  groundOf: (part: Part) => ReadonlyMap<number, Geometry>,
): BalanceParts => eachPart((part) => toColumn(rows, groundOf(part)));

/** Lines and points, which have no area, are left out. */
function toColumn(rows: number, geometries: ReadonlyMap<number, Geometry>): MultiPolygonColumn {
  const builder = new ColumnBuilder();
  for (let row = 0; row < rows; row++) {
    const geometry = geometries.get(row);
    builder.addFeature(geometry === undefined ? [] : polygonsOf(geometry));
  }
  return builder.finish();
}

function polygonsOf(geometry: Geometry): MultiPolygonRings {
  if (geometry.type === 'Polygon') return [geometry.coordinates.map(toRing)];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.map((polygon) => polygon.map(toRing));
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(polygonsOf);
  return [];
}

const toRing = (ring: readonly LoosePosition[]) =>
  ring.map(([lon, lat]): readonly [number, number] => [lon, lat]);
