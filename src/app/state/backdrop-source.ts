import type { BackdropSource } from '../../backdrops/source.ts';
import { fitGeoreference, pictureCorners } from '../../geo/georeference.ts';
import type { Backdrop, ScanBackdrop } from '../../project/backdrop.ts';

/**
 * What a backdrop is painted from; null as long as it has no place, or its file is not here.
 *
 * @param file kept beside the project, of those that have one
 */
export function backdropSource(backdrop: Backdrop, file: Blob | null): BackdropSource | null {
  if (!('file' in backdrop)) {
    const { url, attribution, minZoom, maxZoom, bounds } = backdrop;
    return { kind: 'tiles', url, attribution, minZoom, maxZoom, bounds };
  }
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
