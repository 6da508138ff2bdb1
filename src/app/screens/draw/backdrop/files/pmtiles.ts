import { FileSource, PMTiles, TileType } from 'pmtiles';
import type { Problem } from '../../../../../domain/note.ts';
import { problem } from '../../../../../domain/note.ts';
import type { Result } from '../../../../../domain/result.ts';
import { fail, ok } from '../../../../../domain/result.ts';
import type { Bounds } from '../../../../../geo/column.ts';

/** What a PMTiles file says of itself. */
export interface PmtilesFacts {
  readonly name: string | null;
  readonly attribution: string;
  readonly bounds: Bounds;
}

/** Tiles that the map can show. */
const SHOWN: readonly TileType[] = [
  TileType.Mvt,
  TileType.Mlt,
  TileType.Png,
  TileType.Jpeg,
  TileType.Webp,
  TileType.Avif,
];

export async function readPmtiles(file: File): Promise<Result<PmtilesFacts, Problem>> {
  try {
    const archive = new PMTiles(new FileSource(file));
    const { tileType, minLon, minLat, maxLon, maxLat } = await archive.getHeader();
    if (!SHOWN.includes(tileType)) return fail(otherTiles(file.name));
    const metadata: unknown = await archive.getMetadata().catch(() => null);
    return ok({
      name: textOf(metadata, 'name'),
      attribution: plainText(textOf(metadata, 'attribution') ?? ''),
      bounds: [minLon, minLat, maxLon, maxLat],
    });
  } catch {
    return fail(unreadable(file.name));
  }
}

function textOf(metadata: unknown, key: string): string | null {
  if (typeof metadata !== 'object' || metadata === null || !(key in metadata)) return null;
  const value: unknown = Object.entries(metadata).find(([name]) => name === key)?.[1];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Attributions come with links; only their words are shown. */
const plainText = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const unreadable = (name: string): Problem =>
  problem('pmtiles-unreadable', {
    id: `${name} tidak dapat dibaca sebagai PMTiles: berkasnya rusak atau terpotong. Unduh lagi, lalu coba lagi.`,
    en: `${name} cannot be read as PMTiles: it is damaged or cut short. Download it again and try again.`,
  });

const otherTiles = (name: string): Problem =>
  problem('pmtiles-tiles', {
    id: `Isi ${name} bukan ubin gambar atau ubin vektor (MVT), jadi tidak dapat ditampilkan.`,
    en: `What ${name} holds are neither picture tiles nor vector tiles (MVT), and so cannot be shown.`,
  });
