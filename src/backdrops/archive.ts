import type { PMTiles } from 'pmtiles';
import type { Bounds } from '../geo/column.ts';

/** A PMTiles file that has been opened. */
export interface Archive {
  readonly content: 'picture' | 'vector' | 'maplibre-vector';
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bounds: Bounds;
  readonly attribution: string;
  /** Names of the layers in vector tiles; empty where the file does not say. */
  readonly layers: readonly string[];
  /** The bytes of a tile, unpacked; null: there is none. */
  tile(z: number, x: number, y: number, signal: AbortSignal): Promise<ArrayBuffer | null>;
}

/** Opens a PMTiles file from disk; parts of it are read as they are needed. Rejects where it is not one. */
export async function openArchive(key: string, file: Blob): Promise<Archive> {
  const { PMTiles: Reader, TileType } = await import('pmtiles');
  const reader: PMTiles = new Reader({
    getKey: () => key,
    getBytes: async (offset, length) => ({ data: await file.slice(offset, offset + length).arrayBuffer() }),
  });
  const header = await reader.getHeader();
  const { attribution, layers } = describe(await reader.getMetadata());
  const { tileType } = header;
  return {
    content: tileType === TileType.Mvt ? 'vector' : tileType === TileType.Mlt ? 'maplibre-vector' : 'picture',
    minZoom: header.minZoom,
    maxZoom: header.maxZoom,
    bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
    attribution,
    layers,
    tile: async (z, x, y, signal) => (await reader.getZxy(z, x, y, signal))?.data ?? null,
  };
}

/** What a file says of itself; anything may stand there. */
export function describe(metadata: unknown): {
  readonly attribution: string;
  readonly layers: readonly string[];
} {
  const { attribution, vector_layers: layers } = record(metadata);
  return {
    attribution: typeof attribution === 'string' ? attribution : '',
    layers: (Array.isArray(layers) ? layers : []).flatMap((layer: unknown) => {
      const { id } = record(layer);
      return typeof id === 'string' ? [id] : [];
    }),
  };
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
