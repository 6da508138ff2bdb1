import type { MadeCity } from '../../../bench/make-city.ts';
import { featureCount, featureRings, type MultiPolygonColumn } from '../../../src/geo/column.ts';
import type { DroppedFile } from './drop.ts';

/** A made-up city as a planner would drop it: SK 2031, SK 2032, and the boundaries of its kelurahan. */
export const madeCityFiles = ({ before, after, units }: MadeCity): readonly DroppedFile[] => [
  geojson('SK 2031.geojson', before.geometry, (index) => ({ RT_RW: before.labels[index] })),
  geojson('SK 2032.geojson', after.geometry, (index) => ({ RT_RW: after.labels[index] })),
  geojson('Batas kelurahan.geojson', units.geometry, (index) => ({
    Kelurahan: units.names[index],
    Kode_Kel: units.codes[index],
  })),
];

function geojson(name: string, geometry: MultiPolygonColumn, words: (index: number) => object): DroppedFile {
  const features = Array.from({ length: featureCount(geometry) }, (_, index) => ({
    type: 'Feature',
    properties: words(index),
    geometry: { type: 'MultiPolygon', coordinates: featureRings(geometry, index) },
  }));
  return { name, bytes: new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features })) };
}
