/** Scheme under which the map's worker reads GeoJSON blobs (see map-worker.ts for why). */
export const GEOJSON_SCHEME = 'deliniasi-geojson';

const PREFIX = `${GEOJSON_SCHEME}://data/`;

export const toProtocolUrl = (blobUrl: string): string => PREFIX + encodeURIComponent(blobUrl);

export const toBlobUrl = (protocolUrl: string): string =>
  decodeURIComponent(protocolUrl.slice(PREFIX.length));
