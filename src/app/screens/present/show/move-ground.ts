import type { Camera } from '../../../../map/scene.ts';
import type { Pixel } from '../../../../map/sketch/viewport.ts';
import { useStage } from '../../../map/stage.ts';
import { useHandCamera } from '../../../state/present-map.ts';
import { groundView, shorterSide } from './ground-view.ts';

const LEAST_ZOOM = 4;
const MOST_ZOOM = 21;

/**
 * Moves the map with the hand: the ground that was at `from` comes to `to` (both in CSS pixels of the window), `scale` times as
 * large.
 */
export function moveGround(from: Pixel, to: Pixel, scale = 1): void {
  const { stage } = useStage.getState();
  const view = groundView();
  if (!stage || !view) return;
  const { left, top, width, height } = view.box;
  const { zoom } = stage.camera();
  const larger = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom + Math.log2(scale)));
  const factor = 2 ** (larger - zoom);
  const middle: Pixel = [
    from[0] - left + (width / 2 + left - to[0]) / factor,
    from[1] - top + (height / 2 + top - to[1]) / factor,
  ];
  const camera: Camera = { center: view.viewport.toGround(middle), zoom: larger };
  stage.jumpTo(camera);
  useHandCamera.setState({ moved: { camera, side: shorterSide() } });
}
