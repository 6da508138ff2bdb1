import { Viewport } from '../../../../map/sketch/viewport.ts';
import { useStage } from '../../../map/stage.ts';

/** The map beneath a show: where it lies in the window, in CSS pixels, and what it shows. */
interface GroundView {
  readonly box: DOMRect;
  readonly viewport: Viewport;
}

/** Null: there is no map yet. */
export function groundView(): GroundView | null {
  const { stage } = useStage.getState();
  const box = groundElement()?.getBoundingClientRect();
  if (!stage || !box || box.width === 0) return null;
  const { center, zoom } = stage.camera();
  return { box, viewport: new Viewport(center, zoom, box.width, box.height) };
}

export const groundElement = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-ground]');

/** Of the map, in CSS pixels; 0 where there is none. */
export function shorterSide(): number {
  const ground = groundElement();
  return ground === null ? 0 : Math.min(ground.clientWidth, ground.clientHeight);
}

/** Whether a place in the window is over the map. */
export function isOverGround(x: number, y: number): boolean {
  const box = groundElement()?.getBoundingClientRect();
  return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
