import type { Text } from '../domain/text.ts';
import { type Archive, openArchive } from './archive.ts';
import { noLayersNamed, notPmtiles, notPrinted } from './problems.ts';
import type { ArchiveSource, TileSource } from './source.ts';
import type { TileRange } from './tile-cover.ts';
import { type TileId, tileUrl } from './tile-grid.ts';
import { NoTile, TileServer } from './tile-server.ts';

/** Where tiles come from, a server or a file. */
export interface TileSupply extends TileRange {
  readonly content: Exclude<Archive['content'], 'maplibre-vector'>;
  /** Names of the layers of vector tiles. */
  readonly layers: readonly string[];
  /** The bytes of a tile; null: there is none. Rejects where it could not be had. */
  bytes(tile: TileId, signal: AbortSignal): Promise<ArrayBuffer | null>;
  /** Why tiles could not be had, since the last call. */
  problems(): readonly Text[];
  /** Asks again what did not answer lately. */
  retry(): void;
}

/** Tiles kept: those of a large sheet and the next. */
const KEPT = 600;

/** Asks for a tile once as long as it is kept; what failed is asked for again. */
function keptTiles(ask: TileSupply['bytes']): TileSupply['bytes'] {
  const kept = new Map<string, Promise<ArrayBuffer | null>>();
  return (tile, signal) => {
    const key = `${tile.z}/${tile.x}/${tile.y}`;
    const known = kept.get(key);
    if (known) return known;
    const asked = ask(tile, signal);
    kept.set(key, asked);
    asked.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return asked;
  };
}

export function serverSupply({ url, minZoom, maxZoom, bounds }: TileSource): TileSupply {
  let told: Text[] = [];
  const server = new TileServer({ onProblem: (reason) => told.push(reason), onRetry: () => {} });
  return {
    content: 'picture',
    layers: [],
    minZoom,
    maxZoom,
    bounds: bounds ?? null,
    bytes: keptTiles(async (tile, signal) => {
      try {
        const bytes = await server.tile(tileUrl(url, tile), signal);
        return bytes.byteLength > 0 ? bytes : null;
      } catch (error) {
        if (error instanceof NoTile) return null;
        throw error;
      }
    }),
    problems() {
      const since = told;
      told = [];
      return since;
    },
    retry: () => server.retryNow(),
  };
}

/** Null where the file is not one, or does not say what is in it; `problem` says why. */
export async function archiveSupply({
  key,
  file,
}: ArchiveSource): Promise<
  { readonly ok: true; readonly supply: TileSupply } | { readonly ok: false; readonly problem: Text }
> {
  let archive: Archive;
  try {
    archive = await openArchive(key, file);
  } catch {
    return { ok: false, problem: notPmtiles() };
  }
  const { content, layers, minZoom, maxZoom, bounds } = archive;
  if (content === 'maplibre-vector') return { ok: false, problem: notPrinted() };
  if (content === 'vector' && layers.length === 0) return { ok: false, problem: noLayersNamed() };
  const supply: TileSupply = {
    content,
    layers,
    minZoom,
    maxZoom,
    bounds,
    bytes: keptTiles(({ z, x, y }, signal) => archive.tile(z, x, y, signal)),
    problems: () => [],
    retry: () => {},
  };
  return { ok: true, supply };
}
