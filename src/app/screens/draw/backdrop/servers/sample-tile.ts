import { tilePlace, tileUrl } from '../../../../../backdrops/tile-grid.ts';
import type { Problem } from '../../../../../domain/note.ts';
import type { Result } from '../../../../../domain/result.ts';
import { fail, ok } from '../../../../../domain/result.ts';
import type { Camera } from '../../../../../map/scene.ts';
import { ask } from './ask.ts';
import { notAPicture } from './server-problems.ts';

/** The address of the tile under the middle of the map. */
export function sampleTileUrl(template: string, camera: Camera, minZoom: number, maxZoom: number): string {
  const zoom = Math.min(maxZoom, Math.max(minZoom, Math.round(camera.zoom)));
  const [x, y] = tilePlace(zoom, camera.center);
  return tileUrl(template, { z: zoom, x: Math.floor(x), y: Math.floor(y) });
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
