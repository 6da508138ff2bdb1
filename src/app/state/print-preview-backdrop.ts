import { create } from 'zustand';
import type { PaintedLayer } from '../../backdrops/layer.ts';
import type { Backdrop } from '../../project/backdrop.ts';
import type { MapGround, PlacedPicture } from '../../reports/sheet/picture.ts';
import { backdropClient } from '../../workers/backdrop-client.ts';
import { Cancelled } from '../../workers/worker-host.ts';
import { failureText } from './failure-text.ts';
import { printedLayers } from './print-backdrop.ts';
import { useBackdropPrinting } from './print-backdrop-settings.ts';

interface PreviewBackdrop {
  /** Tiles of the backdrop in hand that are there, of those it needs; null: none is being painted. */
  readonly painting: { readonly done: number; readonly total: number } | null;
  /** What became of each backdrop on the sheet in sight. */
  readonly painted: readonly PaintedLayer[];
  /** Why nothing could be painted at all. */
  readonly failure: string | null;
}

const NOTHING: PreviewBackdrop = { painting: null, painted: [], failure: null };

export const usePreviewBackdrop = create<PreviewBackdrop>()(() => NOTHING);

const set = usePreviewBackdrop.setState;
const painter = backdropClient();
let opened = '';

/** What lies beneath the sheet in sight. @throws Cancelled when something else is asked for meanwhile */
export async function previewPictures(
  backdrops: readonly Backdrop[],
  ground: MapGround,
): Promise<readonly PlacedPicture[]> {
  const wanted = JSON.stringify(backdrops);
  if (wanted !== opened) {
    painter.open(await printedLayers(backdrops));
    opened = wanted;
  }
  set({ painting: { done: 0, total: 0 } });
  try {
    const { dpi } = useBackdropPrinting.getState();
    const { picture, layers } = await painter.paint(ground, { dpi, isPreview: true }, (done, total) =>
      set({ painting: { done, total } }),
    );
    set({ painted: layers });
    return picture ? [picture] : [];
  } catch (cause) {
    if (cause instanceof Cancelled) throw cause;
    // The sheet without its backdrop is still worth showing.
    set({ failure: failureText(cause) });
    return [];
  } finally {
    set({ painting: null });
  }
}

/** Nothing is to be painted for the sheet in sight any more. */
export function stopPreviewPictures(): void {
  painter.stop();
  set(NOTHING);
}
