import { plainText } from '../../backdrops/attribution.ts';
import type { BackdropLayer } from '../../backdrops/layer.ts';
import type { Backdrop } from '../../project/backdrop.ts';
import type { ProjectDocument } from '../../project/document.ts';
import { files } from './backdrop-files.ts';
import { backdropSource } from './backdrop-source.ts';
import { useBackdropPrinting } from './print-backdrop-settings.ts';

/** The backdrops that sheets of a project are printed over, the first lowest: those that its map shows. */
export const printedBackdrops = ({ backdrops }: ProjectDocument): readonly Backdrop[] =>
  useBackdropPrinting.getState().isPrinted
    ? backdrops.filter(({ isShown, opacity }) => isShown && opacity > 0)
    : [];

/** What a sheet says of a backdrop among its sources. */
export function creditOf(backdrop: Backdrop): string {
  const owed = 'attribution' in backdrop ? plainText(backdrop.attribution) : '';
  return owed === '' || owed === backdrop.name ? backdrop.name : `${backdrop.name} (${owed})`;
}

/** Backdrops with their files, as painters take them; those that have no place or whose file is gone are left out. */
export async function printedLayers(backdrops: readonly Backdrop[]): Promise<readonly BackdropLayer[]> {
  const layers = await Promise.all(backdrops.map(layerOf));
  return layers.flat();
}

async function layerOf(backdrop: Backdrop): Promise<readonly BackdropLayer[]> {
  const found = 'file' in backdrop ? await files.get(backdrop.file) : null;
  const source = backdropSource(backdrop, found?.ok ? found.value : null);
  return source ? [{ name: backdrop.name, opacity: backdrop.opacity, source }] : [];
}
