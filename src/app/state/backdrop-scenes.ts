import { useEffect, useMemo } from 'react';
import type { BackdropScene } from '../../map/scene.ts';
import type { Backdrop, FileKey } from '../../project/backdrop.ts';
import { askForFile, useBackdropFiles } from './backdrop-files.ts';
import { useBackdropPreview } from './backdrop-preview.ts';
import { backdropSource } from './backdrop-source.ts';
import { useProject } from './project.ts';

const NONE: readonly Backdrop[] = [];

/** The backdrops of the open project as the map shows them, bottom first; what is still on its way is left out. */
export function useBackdropScenes(): readonly BackdropScene[] {
  const backdrops = useProject(({ document }) => document?.backdrops ?? NONE);
  const blobs = useBackdropFiles((state) => state.blobs);
  const { opacity, placing } = useBackdropPreview();
  useEffect(() => {
    for (const backdrop of backdrops) if ('file' in backdrop) askForFile(backdrop.file);
  }, [backdrops]);
  return useMemo(
    () =>
      backdrops
        .map((backdrop) => ({
          ...backdrop,
          isShown: backdrop.isShown || placing === backdrop.id,
          opacity: opacity?.id === backdrop.id ? opacity.value : backdrop.opacity,
        }))
        .flatMap((backdrop) => sceneOf(backdrop, blobs)),
    [backdrops, blobs, opacity, placing],
  );
}

function sceneOf(backdrop: Backdrop, blobs: ReadonlyMap<FileKey, Blob>): readonly BackdropScene[] {
  const source = backdropSource(backdrop, 'file' in backdrop ? (blobs.get(backdrop.file) ?? null) : null);
  const { id, isShown } = backdrop;
  return source ? [{ id, opacity: isShown ? backdrop.opacity : 0, source }] : [];
}
