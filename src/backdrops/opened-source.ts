import type { Text } from '../domain/text.ts';
import type { BackdropLayer } from './layer.ts';
import { unreadableImage } from './problems.ts';
import type { ImageSource } from './source.ts';
import { archiveSupply, serverSupply, type TileSupply } from './tile-supply.ts';

/** A source that can be painted from, or why not. */
export type OpenedSource =
  | { readonly kind: 'tiles'; readonly supply: TileSupply }
  | { readonly kind: 'scan'; readonly source: ImageSource; readonly picture: ImageBitmap }
  | { readonly kind: 'broken'; readonly problem: Text };

/** Opens a source at the first call; nothing is asked of a server by that. */
export function opener(source: BackdropLayer['source']): () => Promise<OpenedSource> {
  let opened: Promise<OpenedSource> | null = null;
  return () => {
    opened ??= openSource(source);
    return opened;
  };
}

async function openSource(source: BackdropLayer['source']): Promise<OpenedSource> {
  if (source.kind === 'lost') return { kind: 'broken', problem: source.problem };
  if (source.kind === 'tiles') return { kind: 'tiles', supply: serverSupply(source) };
  if (source.kind === 'image') return openScan(source);
  const opened = await archiveSupply(source);
  return opened.ok ? { kind: 'tiles', supply: opened.supply } : { kind: 'broken', problem: opened.problem };
}

async function openScan(source: ImageSource): Promise<OpenedSource> {
  try {
    return { kind: 'scan', source, picture: await createImageBitmap(source.file) };
  } catch {
    return { kind: 'broken', problem: unreadableImage() };
  }
}
