import type { Problem } from '../../../../../domain/note.ts';
import type { Result } from '../../../../../domain/result.ts';
import { fail, ok } from '../../../../../domain/result.ts';
import type { Camera } from '../../../../../map/scene.ts';
import { ask } from './ask.ts';
import { notAPicture } from './server-problems.ts';

const HALF_WORLD = 20_037_508.342789244;

/** The address of the tile under the middle of the map. */
export function sampleTileUrl(template: string, camera: Camera, minZoom: number, maxZoom: number): string {
  const zoom = Math.min(maxZoom, Math.max(minZoom, Math.round(camera.zoom)));
  const across = 2 ** zoom;
  const [longitude, latitude] = camera.center;
  const sine = Math.sin((latitude * Math.PI) / 180);
  const x = Math.floor(((longitude + 180) / 360) * across);
  const y = Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * across);
  const side = (2 * HALF_WORLD) / across;
  const west = x * side - HALF_WORLD;
  const north = HALF_WORLD - y * side;
  return template
    .replaceAll('{z}', String(zoom))
    .replaceAll('{x}', String(x))
    .replaceAll('{y}', String(y))
    .replaceAll('{-y}', String(across - 1 - y))
    .replaceAll('{bbox-epsg-3857}', [west, north - side, west + side, north].join(','));
}

/** Asks for one tile, and gives it if it is a picture. */
export async function fetchSample(
  url: string,
  signal: AbortSignal,
): Promise<Result<Blob, Problem | 'cancelled'>> {
  const answer = await ask(url, signal);
  if (!answer.ok) return answer;
  const blob = await answer.value.blob().catch(() => null);
  if (signal.aborted) return fail('cancelled');
  const picture = blob && (await createImageBitmap(blob).catch(() => null));
  if (!blob || !picture)
    return fail(notAPicture(new URL(url).host, answer.value.headers.get('content-type') ?? ''));
  picture.close();
  return ok(blob);
}
