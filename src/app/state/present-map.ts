import { create } from 'zustand';
import type { Camera, MapData } from '../../map/scene.ts';
import type { MapDataState } from './map-data.ts';

/** What a show asks of the map, in place of what the screens have chosen. */
export interface ShownMap {
  /** Two states over each other, or one map of the change. */
  readonly mode: 'swipe' | 'overlay';
  /** Index of the unit that is pointed out; −1 = outside all; null: none. */
  readonly unit: number | null;
  readonly dark: boolean;
  /** The window has the pixels of a large wall. */
  readonly isLarge: boolean;
  /** Of the show, whatever has become of the project since. */
  readonly layers: MapDataState;
  readonly change: MapData;
}

/** Null: no show is running. */
export const useShownMap = create<{ readonly shown: ShownMap | null }>()(() => ({ shown: null }));

/** Where hands have moved the map of a show. */
export interface HandCamera {
  readonly camera: Camera;
  /** The shorter side of the map there, in CSS pixels: on a larger wall the same ground has a larger zoom. */
  readonly side: number;
}

/** Null: the map is where its scene put it. */
export const useHandCamera = create<{ readonly moved: HandCamera | null }>()(() => ({ moved: null }));

/** The same ground on a map whose shorter side is `side`. */
export const cameraOn = ({ camera, side: from }: HandCamera, side: number): Camera =>
  from > 0 && side > 0 ? { ...camera, zoom: camera.zoom + Math.log2(side / from) } : camera;
