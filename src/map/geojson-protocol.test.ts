import { expect, it } from 'vitest';
import { fromProtocolUrl, GEOJSON_SCHEME, toProtocolUrl } from './geojson-protocol.ts';

it.each(['features', 'boundaries'] as const)(
  'carries a blob address for %s through MapLibre unharmed',
  (part) => {
    const blobUrl = 'blob:http://localhost:4173/0c7a-11?x=%20#1';
    const url = toProtocolUrl(blobUrl, part);
    // MapLibre takes the scheme up to the first "://", and passes addresses through URL.
    expect(url.slice(0, url.indexOf('://'))).toBe(GEOJSON_SCHEME);
    expect(fromProtocolUrl(new URL(url).href)).toEqual({ blobUrl, part });
  },
);
