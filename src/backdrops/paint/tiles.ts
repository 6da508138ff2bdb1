import type { PaintedGround } from '../ground.ts';
import { placeOfTile, type TileId } from '../tile-grid.ts';
import type { TileSupply } from '../tile-supply.ts';
import { type Paint2d, type Parallelogram, sideLengths, stretchTo } from './canvas.ts';
import { paintStreets } from './streets.ts';

/** Tiles that are asked for at the same time: what browsers open to one server anyway. */
const AT_ONCE = 6;
/** How many times coarser a tile may be that stands in for one that is not there. */
const COARSEST = 4;

/** What tiles are painted on, and from where. */
export interface TilesOnGround {
  readonly context: Paint2d;
  readonly ground: PaintedGround;
  /** Pixels of the canvas to an inch of paper. */
  readonly dpi: number;
  readonly supply: TileSupply;
}

/**
 * Paints tiles onto the ground as they come; where there is none, part of a coarser one. Rejects when it is stopped.
 *
 * @returns how many could not be had
 */
export async function paintTiles(
  target: TilesOnGround,
  tiles: readonly TileId[],
  { signal, onTile }: { readonly signal: AbortSignal; readonly onTile: () => void },
): Promise<number> {
  let missing = 0;
  let next = 0;
  const work = async () => {
    while (next < tiles.length) {
      const tile = tiles[next++];
      signal.throwIfAborted();
      try {
        await paintTile(target, tile, signal);
      } catch {
        signal.throwIfAborted();
        missing++;
      }
      onTile();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return missing;
}

async function paintTile(target: TilesOnGround, tile: TileId, signal: AbortSignal): Promise<void> {
  const { context, ground, supply } = target;
  const finest = Math.min(tile.z, supply.maxZoom);
  const lowest = Math.max(supply.minZoom, finest - COARSEST);
  for (let z = finest; z >= lowest; z--) {
    const factor = 2 ** (tile.z - z);
    const source = { z, x: Math.floor(tile.x / factor), y: Math.floor(tile.y / factor) };
    const bytes = await supply.bytes(source, signal);
    if (bytes === null) continue;
    const shape = shapeOf(ground, tile);
    const part = { x: tile.x / factor - source.x, y: tile.y / factor - source.y, side: 1 / factor };
    if (supply.content === 'picture') await paintPicture(context, shape, bytes, part);
    else paintStreets(target, shape, bytes, part);
    return;
  }
}

/** A square part of a tile: its corner and its side, in tiles. */
export interface TilePart {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** No tile is larger than the ground, so that its edges are straight in the plane: 0.1 pixel off at most at zoom 10. */
function shapeOf({ toPixel }: PaintedGround, { z, x, y }: TileId): Parallelogram {
  return {
    topLeft: toPixel(placeOfTile(z, [x, y])),
    topRight: toPixel(placeOfTile(z, [x + 1, y])),
    bottomLeft: toPixel(placeOfTile(z, [x, y + 1])),
  };
}

/** Pixels of the canvas that tiles reach over their edges, so that no seam shows between two. */
const OVERLAP = 0.5;

async function paintPicture(
  context: Paint2d,
  shape: Parallelogram,
  bytes: ArrayBuffer,
  { x, y, side }: TilePart,
): Promise<void> {
  const picture = await createImageBitmap(new Blob([bytes]));
  const { width, height } = picture;
  const [across, down] = sideLengths(shape);
  const [dx, dy] = [OVERLAP / across, OVERLAP / down];
  stretchTo(context, shape, [1, 1]);
  context.drawImage(
    picture,
    x * width,
    y * height,
    side * width,
    side * height,
    -dx,
    -dy,
    1 + 2 * dx,
    1 + 2 * dy,
  );
  context.resetTransform();
  picture.close();
}
