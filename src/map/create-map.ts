import { Map as MapLibreMap } from 'maplibre-gl';
import { hatchImages } from './change-layers.ts';
import { hatchImage } from './hatch.ts';
import type { Camera } from './scene.ts';
import { sourceSpecifications } from './sources.ts';
import type { LayerSpecification } from './style-types.ts';
import { warmUpData } from './warm-up.ts';

const MIN_ZOOM = 3;
const MAX_ZOOM = 20;

export const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * A MapLibre map of ours: plain paper, nothing fetched, north up.
 * Throws MapLibre's GPUInitializationError where there is no WebGL.
 */
export function createMap(
  container: HTMLElement,
  camera: Camera,
  layers: readonly LayerSpecification[],
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    center: [camera.center[0], camera.center[1]],
    zoom: camera.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    style: {
      version: 8,
      sources: sourceSpecifications((id) => warmUpData(id, camera)),
      layers: [...layers],
      transition: { duration: 0, delay: 0 },
    },
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    trackResize: false,
    renderWorldCopies: false,
    fadeDuration: prefersStillness() ? 0 : 150,
  });
  // North stays up: two maps and a printed sheet are compared.
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

export function addHatchImages(map: MapLibreMap): void {
  const pixelRatio = map.getPixelRatio();
  for (const { name, hatch, colour } of hatchImages()) {
    const image = hatchImage(hatch, colour, pixelRatio);
    map.addImage(name, image, { pixelRatio: image.width / hatch.period });
  }
}
