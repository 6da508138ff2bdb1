import type { Attributes } from '../../src/domain/attributes.ts';
import type { SourceLayer } from '../../src/formats/driver.ts';
import { columnFromFeatures, type MultiPolygonRings, type Position } from '../../src/geo/column.ts';

/** A layer as a driver would return it; whatever is not given is plain. */
export function sourceLayer(
  features: readonly { readonly rings: MultiPolygonRings; readonly attributes?: Attributes }[],
  parts: Partial<Omit<SourceLayer, 'geometry' | 'attributes'>> = {},
): SourceLayer {
  return {
    file: 'berkas.geojson',
    name: 'lapisan',
    path: [],
    crs: { text: 'RFC 7946 (WGS84)', epsg: 4326 },
    otherGeometries: 0,
    ...parts,
    geometry: columnFromFeatures(features.map((feature) => feature.rings)),
    attributes: features.map((feature) => feature.attributes ?? {}),
  };
}

/** A square with its lower left corner at `corner`; sizes in the layer's own units. */
export const square = ([x, y]: Position, size: number): MultiPolygonRings => [
  [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ],
];
