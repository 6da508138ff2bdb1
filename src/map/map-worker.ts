import type { FeatureCollection } from 'geojson';
import type { WorkerGlobalScopeInterface } from 'maplibre-gl';
import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import { boundaryLines } from './boundaries.ts';
import { fromProtocolUrl, GEOJSON_SCHEME } from './geojson-protocol.ts';

declare const self: WorkerGlobalScopeInterface;

// The package says of itself that it has no side effects: a bare import would be left out of the build.
if (!(self.worker instanceof MapLibreWorker)) throw new Error('MapLibre did not start in its worker');

/**
 * MapLibre's worker sends what it loaded from an address back to the page, which then clones and walks
 * every coordinate on the main thread. Nothing of ours asks the page's copy, so the features are made
 * non-enumerable: the worker indexes them, and its sender, which copies enumerable properties, leaves them.
 */
self.addProtocol(GEOJSON_SCHEME, async ({ url }, { signal }) => {
  const { blobUrl, part } = fromProtocolUrl(url);
  const response = await fetch(blobUrl, { signal });
  const loaded: FeatureCollection = await response.json();
  const data = part === 'boundaries' ? boundaryLines(loaded) : loaded;
  return { data: Object.defineProperty(data, 'features', { enumerable: false }) };
});
