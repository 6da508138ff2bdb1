import { expect, it } from 'vitest';
import { GEOJSON_SCHEME, toBlobUrl, toProtocolUrl } from './geojson-protocol.ts';

it('carries a blob address through MapLibre unharmed', () => {
  const blob = 'blob:http://localhost:4173/0c7a-11?x=%20#1';
  const url = toProtocolUrl(blob);
  // MapLibre takes the scheme up to the first "://", and passes addresses through URL.
  expect(url.slice(0, url.indexOf('://'))).toBe(GEOJSON_SCHEME);
  expect(toBlobUrl(new URL(url).href)).toBe(blob);
});
