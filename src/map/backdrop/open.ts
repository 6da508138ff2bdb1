import { type Archive, openArchive } from '../../backdrops/archive.ts';
import { plainText } from '../../backdrops/attribution.ts';
import { decodeImage } from '../../backdrops/image.ts';
import { noLayersNamed, notPmtiles, shrunkImage, unreadableImage } from '../../backdrops/problems.ts';
import type { BackdropSource } from '../../backdrops/source.ts';
import { TileServer, type TileServerEvents } from '../../backdrops/tile-server.ts';
import type { Text } from '../../domain/text.ts';
import type { Bounds } from '../../geo/column.ts';
import type { LayerSpecification, SourceSpecification } from '../style-types.ts';
import { archiveTemplate } from './archive-address.ts';
import { mapCorners } from './plan.ts';
import { registerArchive, registerServer, unregister } from './protocols.ts';
import { rowsFromSouth, tileTemplate } from './tile-address.ts';
import { vectorLayers } from './vector-look.ts';

/** A backdrop as the map takes it. */
export interface OpenedBackdrop {
  readonly source: SourceSpecification;
  readonly layers: readonly LayerSpecification[];
  /** Pixels of an image source. */
  readonly picture: ImageBitmap | null;
  readonly attribution: string;
  /** Something worth saying, though it is shown. */
  readonly notice: Text | null;
  close(): void;
}

export type Opening =
  | { readonly ok: true; readonly backdrop: OpenedBackdrop }
  | { readonly ok: false; readonly reason: Text };

/** Makes a source and its layers of a backdrop, both named by `id`. Never rejects. */
export async function openBackdrop(
  id: string,
  source: BackdropSource,
  events: TileServerEvents,
): Promise<Opening> {
  if (source.kind === 'tiles') return { ok: true, backdrop: openTiles(id, source, events) };
  return source.kind === 'pmtiles' ? openPmtiles(id, source) : openPicture(id, source);
}

const TILE_PIXELS = 256;

const mapBounds = ([west, south, east, north]: Bounds): [number, number, number, number] => [
  west,
  south,
  east,
  north,
];

const rasterLayer = (id: string): LayerSpecification => ({
  id: `${id}-picture`,
  type: 'raster',
  source: id,
  paint: { 'raster-fade-duration': 0 },
});

function openTiles(
  id: string,
  tiles: BackdropSource & { kind: 'tiles' },
  events: TileServerEvents,
): OpenedBackdrop {
  const name = registerServer(new TileServer(events));
  const { url, minZoom, maxZoom, bounds } = tiles;
  return {
    source: {
      type: 'raster',
      tiles: [tileTemplate(name, url)],
      tileSize: TILE_PIXELS,
      minzoom: minZoom,
      maxzoom: maxZoom,
      scheme: rowsFromSouth(url) ? 'tms' : 'xyz',
      ...(bounds && { bounds: mapBounds(bounds) }),
    },
    layers: [rasterLayer(id)],
    picture: null,
    attribution: plainText(tiles.attribution),
    notice: null,
    close: () => unregister(name),
  };
}

async function openPmtiles(
  id: string,
  { key, file }: BackdropSource & { kind: 'pmtiles' },
): Promise<Opening> {
  let archive: Archive;
  try {
    archive = await openArchive(key, file);
  } catch {
    return { ok: false, reason: notPmtiles() };
  }
  const isPicture = archive.content === 'picture';
  if (!isPicture && archive.layers.length === 0) return { ok: false, reason: noLayersNamed() };
  const name = registerArchive(archive);
  const tiles = {
    tiles: [archiveTemplate(name)],
    minzoom: archive.minZoom,
    maxzoom: archive.maxZoom,
    bounds: mapBounds(archive.bounds),
  };
  const backdrop: OpenedBackdrop = {
    source: isPicture
      ? { type: 'raster', tileSize: TILE_PIXELS, ...tiles }
      : { type: 'vector', encoding: archive.content === 'vector' ? 'mvt' : 'mlt', ...tiles },
    layers: isPicture ? [rasterLayer(id)] : vectorLayers(id, id, archive.layers),
    picture: null,
    attribution: plainText(archive.attribution),
    notice: null,
    close: () => unregister(name),
  };
  return { ok: true, backdrop };
}

async function openPicture(
  id: string,
  { file, corners }: BackdropSource & { kind: 'image' },
): Promise<Opening> {
  try {
    const { bitmap, original } = await decodeImage(file);
    const kept = [bitmap.width, bitmap.height] as const;
    const backdrop: OpenedBackdrop = {
      source: { type: 'image', coordinates: mapCorners(corners) },
      layers: [rasterLayer(id)],
      picture: bitmap,
      attribution: '',
      notice: kept[0] === original[0] ? null : shrunkImage(original, kept),
      close: () => {},
    };
    return { ok: true, backdrop };
  } catch {
    return { ok: false, reason: unreadableImage() };
  }
}
