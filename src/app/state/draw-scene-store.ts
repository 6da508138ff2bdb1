import { create } from 'zustand';
import type { BackdropScene, DrawingScene, MapData } from '../../map/scene.ts';

/** What the map shows of the SK being drawn. */
interface DrawScene {
  /** The whole SK as it was when it was last made into map data. */
  readonly base: MapData | null;
  readonly drawing: DrawingScene;
}

/** Made by parts of the program that are fetched when they are first used. */
interface FetchedScenes {
  /** Null: no SK is being drawn, the map compares. */
  readonly scene: DrawScene | null;
  /** Bottom first. */
  readonly backdrops: readonly BackdropScene[];
}

export const useFetchedScenes = create<FetchedScenes>()(() => ({ scene: null, backdrops: [] }));
