import { useEffect, useMemo } from 'react';
import { useStage } from '../../../map/stage.ts';
import { useShownMap } from '../../../state/present-map.ts';
import { hasMap, lookOf, placeOnWall, type Show, sceneAt } from '../../../state/present-show.ts';
import { boundsOfCompared, boundsOfUnit } from '../../../state/visit.ts';

/** Room round the ground that a scene is about, as a share of the map's shorter side. */
const MARGIN = 0.16;

/** Gives the map what the wall shows and flies it there; in the end it is as it was. */
export function useShowMap(show: Show, dark: boolean): void {
  const stage = useStage((state) => state.stage);
  const scene = sceneAt(show, placeOnWall(show));
  const look = lookOf(show);
  const { compared } = show.presentation;
  const unit = scene.kind === 'unit' ? scene.unit : null;
  // Beneath a chart or a table the map waits with the change.
  const mode = look === 'before' || look === 'after' ? 'swipe' : 'overlay';
  // Before the first flight begins.
  useEffect(() => {
    if (!stage) return;
    const camera = stage.camera();
    return () => stage.jumpTo(camera);
  }, [stage]);
  useEffect(() => useShownMap.setState({ shown: { mode, unit, dark } }), [mode, unit, dark]);
  useEffect(() => () => useShownMap.setState({ shown: null }), []);

  const bounds = useMemo(
    () => (unit === null ? boundsOfCompared(compared) : boundsOfUnit(compared, unit)),
    [compared, unit],
  );
  const isSeen = hasMap(look);
  useEffect(() => {
    if (!stage || !bounds || !isSeen) return;
    const margin = MARGIN * shorterSide(document.querySelector('[data-ground]'));
    stage.flyTo(bounds, { top: margin, right: margin, bottom: margin, left: margin });
  }, [stage, bounds, isSeen]);
}

const shorterSide = (map: Element | null): number =>
  map === null ? 0 : Math.min(map.clientWidth, map.clientHeight);
