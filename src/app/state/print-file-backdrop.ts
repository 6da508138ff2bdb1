import type { PaintedLayer } from '../../backdrops/layer.ts';
import type { Backdrop } from '../../project/backdrop.ts';
import type { OnTiles } from '../../workers/backdrop-api.ts';
import { backdropClient } from '../../workers/backdrop-client.ts';
import type { PicturesOf } from '../../workers/report-api.ts';
import { printedLayers } from './print-backdrop.ts';
import { useBackdropPrinting } from './print-backdrop-settings.ts';

/** What lies beneath the sheets of one file. */
export interface FilePictures {
  readonly of: PicturesOf;
  /** What became of each backdrop on all sheets so far. */
  painted(): readonly PaintedLayer[];
  close(): void;
}

/** Paints in a worker of its own, so that turning pages of the preview does not disturb the file. */
export function filePictures(backdrops: readonly Backdrop[], onTiles: OnTiles): FilePictures {
  const painter = backdropClient();
  const { dpi } = useBackdropPrinting.getState();
  let sum: readonly PaintedLayer[] = [];
  let opening: Promise<void> | null = null;
  const open = async () => painter.open(await printedLayers(backdrops));
  return {
    async of(ground) {
      if (backdrops.length === 0) return [];
      opening ??= open();
      await opening;
      const { picture, layers } = await painter.paint(ground, { dpi, isPreview: false }, onTiles);
      sum = layers.map((layer, index) => added(sum[index], layer));
      return picture ? [picture] : [];
    },
    painted: () => sum,
    close: () => painter.close(),
  };
}

/** The same backdrop on more ground; the resolution of its coarsest sheet. */
function added(before: PaintedLayer | undefined, now: PaintedLayer): PaintedLayer {
  if (before === undefined) return now;
  const known = [before.dpi, now.dpi].filter((dpi) => dpi !== null);
  return {
    name: now.name,
    dpi: known.length > 0 ? Math.min(...known) : null,
    tiles: before.tiles + now.tiles,
    missing: before.missing + now.missing,
    problems: [...new Map([...before.problems, ...now.problems].map((text) => [text.id, text])).values()],
  };
}
