/** Scheme under which the map asks for tiles through a server of ours. */
export const TILE_SCHEME = 'deliniasi-tiles';

/** What MapLibre is given: it fills the address in and hands it to the protocol. Rows from the south are turned by the source. */
export const tileTemplate = (server: string, url: string): string =>
  `${TILE_SCHEME}://${server}/${url.replaceAll('{-y}', '{y}')}`;

export const rowsFromSouth = (url: string): boolean => url.includes('{-y}');

export function splitTileUrl(url: string): { readonly server: string; readonly address: string } {
  const rest = url.slice(`${TILE_SCHEME}://`.length);
  const slash = rest.indexOf('/');
  return { server: rest.slice(0, slash), address: rest.slice(slash + 1) };
}
