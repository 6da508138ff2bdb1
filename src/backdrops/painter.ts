import type { Bounds } from '../geo/column.ts';
import { paintedGround } from './ground.ts';
import type { BackdropLayer, PaintedLayer } from './layer.ts';
import { opener } from './opened-source.ts';
import { canvasFor } from './paint/canvas.ts';
import { type PaintWatch, paintLayer } from './paint/layer.ts';

/** A piece of paper that shows a piece of a plane. */
interface PaperGround {
  readonly epsg: number;
  /** Metres of the plane. */
  readonly bounds: Bounds;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
}

/** How finely backdrops are painted. */
interface PaintQuality {
  /** Pixels of backdrops to an inch: what tiles are chosen by. */
  readonly dpi: number;
  /** Pixels of the picture, at most; fewer than the paper needs for one that is only looked at. */
  readonly mostPixels: number;
}

interface PaintedPicture {
  /** JPEG; null: nothing lies there. */
  readonly picture: Blob | null;
  readonly layers: readonly PaintedLayer[];
}

export interface BackdropPainter {
  /** Paints the backdrops onto white, the first lowest. Rejects when it is stopped. */
  paint(ground: PaperGround, quality: PaintQuality, watch: PaintWatch): Promise<PaintedPicture>;
}

const MM_PER_INCH = 25.4;
const JPEG_QUALITY = 0.87;

/** Paints these backdrops; what was read or asked for is kept for the next picture. */
export function backdropPainter(layers: readonly BackdropLayer[]): BackdropPainter {
  const openers = layers.map(({ source }) => opener(source));
  return {
    async paint(paper, quality, watch) {
      const [width, height] = pixelsOf(paper, quality);
      const ground = paintedGround(paper.epsg, paper.bounds, [width, height]);
      if (!ground) return { picture: null, layers: [] };
      const canvas = canvasFor(ground);
      canvas.fillStyle = '#ffffff';
      canvas.fillRect(0, 0, width, height);
      const inches = paper.width / MM_PER_INCH;
      const work = { canvas, ground, inches, askedDpi: quality.dpi, watch };
      const painted: PaintedLayer[] = [];
      for (const [index, { name, opacity }] of layers.entries())
        painted.push({ name, ...(await paintLayer(work, await openers[index](), opacity)) });
      watch.signal.throwIfAborted();
      const isEmpty = painted.every(({ dpi }) => dpi === null);
      const picture = isEmpty
        ? null
        : await canvas.canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY });
      return { picture, layers: painted };
    },
  };
}

/** Of the paper at the resolution asked for, made smaller in proportion where that is more than may be painted. */
function pixelsOf(
  { width, height }: PaperGround,
  { dpi, mostPixels }: PaintQuality,
): readonly [number, number] {
  const perMm = dpi / MM_PER_INCH;
  const factor = Math.min(1, Math.sqrt(mostPixels / (width * perMm * (height * perMm))));
  return [Math.max(1, Math.round(width * perMm * factor)), Math.max(1, Math.round(height * perMm * factor))];
}
