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
  /** Pixels to an inch that are asked for. */
  readonly dpi: number;
  /** Pixels of a picture that is printed, at most. */
  readonly mostPixels: number;
  /** Pixels of this picture, at most: fewer for one that is only looked at. Its tiles are those of the printed one. */
  readonly mostShown: number;
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
      const printedDpi = fittingDpi(paper, quality.dpi, quality.mostPixels);
      const [width, height] = pixelsOf(paper, fittingDpi(paper, printedDpi, quality.mostShown));
      const ground = paintedGround(paper.epsg, paper.bounds, [width, height]);
      if (!ground) return { picture: null, layers: [] };
      const canvas = canvasFor(ground);
      canvas.fillStyle = '#ffffff';
      canvas.fillRect(0, 0, width, height);
      const inches = paper.width / MM_PER_INCH;
      const work = { canvas, ground, inches, printedDpi, watch };
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

/** The resolution that is asked for, or the finest at which the paper has no more than so many pixels. */
function fittingDpi({ width, height }: PaperGround, dpi: number, mostPixels: number): number {
  const pixels = ((width * dpi) / MM_PER_INCH) * ((height * dpi) / MM_PER_INCH);
  return dpi * Math.min(1, Math.sqrt(mostPixels / pixels));
}

const pixelsOf = ({ width, height }: PaperGround, dpi: number): readonly [number, number] => [
  Math.max(1, Math.round((width * dpi) / MM_PER_INCH)),
  Math.max(1, Math.round((height * dpi) / MM_PER_INCH)),
];
