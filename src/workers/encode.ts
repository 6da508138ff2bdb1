import type { BalanceGround, State, Units } from '../comparison/balance.ts';
import { mapUnits, placeFeatures } from '../comparison/placement.ts';
import type { Attributes } from '../domain/attributes.ts';
import { writeGeoJson } from '../formats/geojson/write.ts';
import {
  type Bounds,
  concatColumns,
  featureBounds,
  featureCount,
  type MultiPolygonColumn,
  pickFeatures,
} from '../geo/column.ts';
import { labelPoint } from '../geo/label-point.ts';
import { sightBounds } from '../geo/sight-bounds.ts';
import type { EncodedChange } from './api.ts';

/** 1e-7° is a centimetre: finer than any screen, and half the bytes of full precision. */
const MAP_DECIMALS = 7;

/**
 * One side of a comparison for the map, with `id`, `label`, `unit` and `slumClass` (see map/scene.ts).
 *
 * @param slumClasses one a feature
 * @param units gives each area the unit that holds most of it; without, every `unit` is −1
 */
export function encodeState(
  state: State,
  slumClasses: readonly (string | null)[],
  units: Units | null,
): Blob {
  const unitOf = units === null ? null : placeFeatures(state.geometry, mapUnits(units)).unitOf;
  const properties = state.ids.map((id, area) => ({
    id,
    label: state.labels[area],
    unit: unitOf?.[area] ?? -1,
    slumClass: slumClasses[area] ?? null,
  }));
  return mapBlob(state.geometry, properties);
}

/** The units for the map with `unit` and `name`, points where their names stand, and the bounds of each. */
export function encodeUnits(units: Units): {
  polygons: Blob;
  labels: Blob;
  bounds: readonly (Bounds | null)[];
} {
  const properties = units.names.map((name, unit) => ({ unit, name }));
  const labels = properties.flatMap((own) => {
    const coordinates = labelPoint(units.geometry, own.unit);
    if (coordinates === null) return [];
    return [{ type: 'Feature', properties: own, geometry: { type: 'Point', coordinates } }];
  });
  return {
    polygons: mapBlob(units.geometry, properties),
    labels: geoJsonBlob(JSON.stringify({ type: 'FeatureCollection', features: labels })),
    bounds: properties.map(({ unit }) => featureBounds(units.geometry, unit)),
  };
}

/** The ground of a balance for the map, with `kind` and `unit` (−1 outside all); rows without ground are left out. */
export function encodeChange(ground: BalanceGround): EncodedChange {
  const outside = featureCount(ground.remaining) - 1;
  const columns: MultiPolygonColumn[] = [];
  const properties: Attributes[] = [];
  const add = (kind: string, column: MultiPolygonColumn) => {
    const present = featuresWithGround(column);
    columns.push(pickFeatures(column, present));
    for (const row of present) properties.push({ kind, unit: row === outside ? -1 : row });
  };
  add('remaining', ground.remaining);
  add('reduced', ground.reduced);
  add('added', ground.added);
  add('uncertain', ground.uncertainReduced);
  add('uncertain', ground.uncertainAdded);
  const bounds = Array.from({ length: outside + 1 }, (_, row) =>
    sightBounds([ground.remaining, ground.reduced, ground.added], row),
  );
  return { change: mapBlob(concatColumns(columns), properties), bounds };
}

/** Shapes for the map, one row of properties a feature. */
export const mapBlob = (column: MultiPolygonColumn, properties: readonly Attributes[]): Blob =>
  geoJsonBlob(writeGeoJson(column, properties, { decimals: MAP_DECIMALS }));

const geoJsonBlob = (content: BlobPart): Blob => new Blob([content], { type: 'application/geo+json' });

function featuresWithGround({ featureStarts }: MultiPolygonColumn): number[] {
  const present: number[] = [];
  for (let f = 0; f + 1 < featureStarts.length; f++)
    if (featureStarts[f] < featureStarts[f + 1]) present.push(f);
  return present;
}
