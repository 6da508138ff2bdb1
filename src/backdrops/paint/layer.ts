import type { PaintedGround } from '../ground.ts';
import type { PaintedLayer } from '../layer.ts';
import type { OpenedSource } from '../opened-source.ts';
import { tooManyTiles } from '../problems.ts';
import { tileCover } from '../tile-cover.ts';
import type { TileSupply } from '../tile-supply.ts';
import { canvasFor, type Paint2d } from './canvas.ts';
import { paintScan } from './scan.ts';
import { CSS_PIXELS } from './streets.ts';
import { paintTiles } from './tiles.ts';

export interface PaintWatch {
  readonly signal: AbortSignal;
  /** Tiles done, of those of the layer in hand. */
  readonly onTiles: (done: number, total: number) => void;
}

/** A picture in the making. */
export interface PaintWork {
  readonly canvas: Paint2d;
  readonly ground: PaintedGround;
  /** Width of the paper. */
  readonly inches: number;
  /** Pixels to an inch of the picture that is printed; one that is only looked at may have fewer. */
  readonly printedDpi: number;
  readonly watch: PaintWatch;
}

type Outcome = Omit<PaintedLayer, 'name'>;

/** Paints one backdrop over what is there. Rejects when it is stopped. */
export async function paintLayer(work: PaintWork, opened: OpenedSource, opacity: number): Promise<Outcome> {
  if (opened.kind === 'broken') return nothing([opened.problem]);
  if (opacity >= 1) return paintOpened(work, opened);
  // Tiles overlap: laid on one by one, their edges would be darker.
  const layer = { ...work, canvas: canvasFor(work.ground) };
  const outcome = await paintOpened(layer, opened);
  work.canvas.globalAlpha = opacity;
  work.canvas.drawImage(layer.canvas.canvas, 0, 0);
  work.canvas.globalAlpha = 1;
  return outcome;
}

const nothing = (problems: Outcome['problems']): Outcome => ({ dpi: null, tiles: 0, missing: 0, problems });

async function paintOpened(
  work: PaintWork,
  opened: Exclude<OpenedSource, { kind: 'broken' }>,
): Promise<Outcome> {
  if (opened.kind === 'tiles') return paintSupply(work, opened.supply);
  const { canvas, ground, inches } = work;
  const scale = paintScan(canvas, ground, opened.source, opened.picture);
  if (scale === null) return nothing([]);
  const own = ground.width / inches / scale;
  return { dpi: Math.min(own, work.printedDpi), tiles: 0, missing: 0, problems: [] };
}

async function paintSupply(work: PaintWork, supply: TileSupply): Promise<Outcome> {
  const { canvas, ground, inches, printedDpi, watch } = work;
  const metresPerInch = (ground.metresPerPixel * ground.width) / inches;
  const isPicture = supply.content === 'picture';
  // Streets are drawn anew at any size: their tiles need hold what a screen of the same scale shows.
  const wanted = metresPerInch / (isPicture ? printedDpi : CSS_PIXELS / 2);
  const { tiles, metresPerPixel } = tileCover(ground, wanted, supply);
  if (tiles === null) return nothing([tooManyTiles()]);
  if (tiles.length === 0) return nothing([]);
  supply.retry();
  let done = 0;
  const onTile = () => watch.onTiles(++done, tiles.length);
  const target = { context: canvas, ground, dpi: ground.width / inches, supply };
  const missing = await paintTiles(target, tiles, { signal: watch.signal, onTile });
  const dpi = isPicture ? Math.min(metresPerInch / metresPerPixel, printedDpi) : printedDpi;
  return {
    dpi: missing < tiles.length ? dpi : null,
    tiles: tiles.length,
    missing,
    problems: supply.problems(),
  };
}
