import 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import type { AddProtocolAction } from 'maplibre-gl';
import { GEOJSON_SCHEME, toBlobUrl } from './geojson-protocol.ts';

/** Put in the worker's global scope by MapLibre's worker. */
declare function addProtocol(scheme: string, load: AddProtocolAction): void;

/**
 * MapLibre's worker sends what it loaded from an address back to the page, which then clones and walks
 * every coordinate on the main thread. Nothing of ours asks the page's copy, so the features are made
 * non-enumerable: the worker indexes them, and its sender, which copies enumerable properties, leaves them.
 */
addProtocol(GEOJSON_SCHEME, async ({ url }, { signal }) => {
  const response = await fetch(toBlobUrl(url), { signal });
  const collection: object = await response.json();
  if ('features' in collection) Object.defineProperty(collection, 'features', { enumerable: false });
  return { data: collection };
});
