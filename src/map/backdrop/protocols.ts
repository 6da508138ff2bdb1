import { addProtocol } from 'maplibre-gl';
import type { Archive } from '../../backdrops/archive.ts';
import type { TileServer } from '../../backdrops/tile-server.ts';
import { ARCHIVE_SCHEME, splitArchiveUrl } from './archive-address.ts';
import { splitTileUrl, TILE_SCHEME } from './tile-address.ts';

/** Where MapLibre's requests for backdrops end; MapLibre knows one table of protocols for all maps of a page. */
const servers = new Map<string, TileServer>();
const archives = new Map<string, Archive>();
let count = 0;

export function registerServer(server: TileServer): string {
  register();
  const name = String(count++);
  servers.set(name, server);
  return name;
}

export function registerArchive(archive: Archive): string {
  register();
  const name = String(count++);
  archives.set(name, archive);
  return name;
}

/** Names are used once; one that is not known is left alone. */
export function unregister(name: string): void {
  servers.get(name)?.close();
  servers.delete(name);
  archives.delete(name);
}

let registered = false;

function register(): void {
  if (registered) return;
  registered = true;
  addEventListener('online', () => {
    for (const server of servers.values()) server.retryNow();
  });
  addProtocol(TILE_SCHEME, async ({ url }, { signal }) => {
    const { server, address } = splitTileUrl(url);
    const asked = servers.get(server);
    if (!asked) throw new Error('The tile server is gone');
    return { data: await asked.tile(address, signal) };
  });
  addProtocol(ARCHIVE_SCHEME, async ({ url }, { signal }) => {
    const at = splitArchiveUrl(url);
    const archive = at && archives.get(at.archive);
    if (!archive) throw new Error('The file is gone');
    return { data: (await archive.tile(at.z, at.x, at.y, signal)) ?? new ArrayBuffer(0) };
  });
}
