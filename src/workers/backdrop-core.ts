import { type BackdropPainter, backdropPainter } from '../backdrops/painter.ts';
import type { Bounds, Position } from '../geo/column.ts';
import { projector } from '../geo/crs/project.ts';
import type { PlacedPicture } from '../reports/sheet/picture.ts';
import type { BackdropApi, OnTiles } from './backdrop-api.ts';

/** What browsers have memory for: A0 at 150 pixels to an inch. */
const MOST_PIXELS = 36_000_000;
/** A preview is looked at on a screen. */
const PREVIEW_PIXELS = 3_000_000;

/** Progress told more often than this nobody reads. */
const LEAST_MS = 120;

/** What the backdrop worker does, as plain functions. */
export function backdropCore(): BackdropApi {
  let painter: BackdropPainter = backdropPainter([]);
  let stopping = new AbortController();
  return {
    async open(layers) {
      stopping.abort();
      stopping = new AbortController();
      painter = backdropPainter(layers);
    },
    async paint(ground, { dpi, isPreview }, onTiles) {
      const mostShown = isPreview ? PREVIEW_PIXELS : MOST_PIXELS;
      const quality = { dpi, mostPixels: MOST_PIXELS, mostShown };
      const { picture, layers } = await painter.paint(ground, quality, {
        signal: stopping.signal,
        onTiles: told(onTiles),
      });
      return { picture: picture && (await placed(picture, ground.epsg, ground.bounds)), layers };
    },
    async stop() {
      stopping.abort();
      stopping = new AbortController();
    },
  };
}

/** Tells of tiles now and then. */
function told(onTiles: OnTiles): OnTiles {
  let last = Number.NEGATIVE_INFINITY;
  return (done, total) => {
    const now = performance.now();
    if (done < total && now - last < LEAST_MS) return;
    last = now;
    onTiles(done, total);
  };
}

async function placed(
  picture: Blob,
  epsg: number,
  [west, south, east, north]: Bounds,
): Promise<PlacedPicture | null> {
  const plane = projector(epsg);
  if (!plane) return null;
  const at = (x: number, y: number): Position => plane.inverse([x, y]);
  return {
    mime: 'image/jpeg',
    bytes: new Uint8Array(await picture.arrayBuffer()),
    topLeft: at(west, north),
    topRight: at(east, north),
    bottomLeft: at(west, south),
    opacity: 1,
  };
}
