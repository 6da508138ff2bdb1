import { useEffect, useMemo } from 'react';
import { fitGeoreference, pictureCorners } from '../../geo/georeference.ts';
import type { BackdropScene } from '../../map/scene.ts';
import type { Backdrop, FileKey, ScanBackdrop } from '../../project/backdrop.ts';
import { askForFile, useBackdropFiles } from './backdrop-files.ts';
import { useBackdropPreview } from './backdrop-preview.ts';
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
  const source = sourceOf(backdrop, blobs);
  const { id, isShown } = backdrop;
  return source ? [{ id, opacity: isShown ? backdrop.opacity : 0, source }] : [];
}

function sourceOf(backdrop: Backdrop, blobs: ReadonlyMap<FileKey, Blob>): BackdropScene['source'] | null {
  if (!('file' in backdrop)) {
    const { url, attribution, minZoom, maxZoom, bounds } = backdrop;
    return { kind: 'tiles', url, attribution, minZoom, maxZoom, bounds };
  }
  const file = blobs.get(backdrop.file);
  if (!file) return null;
  if (backdrop.kind === 'pmtiles') return { kind: 'pmtiles', key: backdrop.file, file };
  const corners = scanCorners(backdrop);
  return corners && { kind: 'image', key: backdrop.file, file, corners };
}

/** Where the corners of a scan lie, from the top left, clockwise; null as long as its points do not say. */
export function scanCorners({ controlPoints, fit, width, height }: ScanBackdrop) {
  const fitted = fitGeoreference(controlPoints, fit);
  return fitted.ok ? pictureCorners(fitted.value, width, height) : null;
}
