import { plainText } from '../../backdrops/attribution.ts';
import type { BackdropLayer } from '../../backdrops/layer.ts';
import type { Backdrop } from '../../project/backdrop.ts';
import type { ProjectDocument } from '../../project/document.ts';
import { files } from './backdrop-files.ts';
import { backdropSource, scanCorners } from './backdrop-source.ts';
import { useBackdropPrinting } from './print-backdrop-settings.ts';

/** The backdrops that sheets of a project are printed over, the first lowest: those that its map shows. */
export const printedBackdrops = ({ backdrops }: ProjectDocument): readonly Backdrop[] =>
  useBackdropPrinting.getState().isPrinted ? backdrops.filter(canBePrinted) : [];

/** Whether it is seen on the map: shown, and if it is a scan, in its place. */
export const canBePrinted = (backdrop: Backdrop): boolean =>
  backdrop.isShown && backdrop.opacity > 0 && (backdrop.kind !== 'scan' || scanCorners(backdrop) !== null);

/** What a sheet says of a backdrop among its sources. */
export function creditOf(backdrop: Backdrop): string {
  const owed = 'attribution' in backdrop ? plainText(backdrop.attribution) : '';
  return owed === '' || owed === backdrop.name ? backdrop.name : `${backdrop.name} (${owed})`;
}

/** Backdrops with their files, as painters take them. */
export async function printedLayers(backdrops: readonly Backdrop[]): Promise<readonly BackdropLayer[]> {
  const layers = await Promise.all(backdrops.map(layerOf));
  return layers.flat();
}

async function layerOf(backdrop: Backdrop): Promise<readonly BackdropLayer[]> {
  const { name, opacity } = backdrop;
  const found = 'file' in backdrop ? await files.get(backdrop.file) : null;
  if (found?.ok === false)
    return [{ name, opacity, source: { kind: 'lost', problem: found.failure.message } }];
  const source = backdropSource(backdrop, found?.value ?? null);
  return source ? [{ name, opacity, source }] : [];
}
