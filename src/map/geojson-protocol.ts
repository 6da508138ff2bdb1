/** Scheme under which the map's worker reads GeoJSON blobs (see map-worker.ts for why). */
export const GEOJSON_SCHEME = 'deliniasi-geojson';

/** The features as they are, or the borders of its polygons as lines. */
export type GeoJsonPart = 'features' | 'boundaries';

export const toProtocolUrl = (blobUrl: string, part: GeoJsonPart): string =>
  `${GEOJSON_SCHEME}://${part}/${encodeURIComponent(blobUrl)}`;

export function fromProtocolUrl(url: string): { blobUrl: string; part: GeoJsonPart } {
  const [part, blobUrl = ''] = url.slice(`${GEOJSON_SCHEME}://`.length).split('/');
  return { blobUrl: decodeURIComponent(blobUrl), part: part === 'boundaries' ? 'boundaries' : 'features' };
}
