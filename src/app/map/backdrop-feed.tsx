import { useEffect } from 'react';
import { useBackdropScenes } from '../state/backdrop-scenes.ts';
import { useFetchedScenes } from '../state/draw-scene-store.ts';

/** Gives the map the pictures that lie under it; fetched with the first project that has any. */
export default function BackdropFeed() {
  const backdrops = useBackdropScenes();
  useEffect(() => {
    useFetchedScenes.setState({ backdrops });
  }, [backdrops]);
  useEffect(() => () => useFetchedScenes.setState({ backdrops: [] }), []);
  return null;
}
