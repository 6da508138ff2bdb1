import { useEffect, useMemo } from 'react';
import type { Bounds } from '../../../../geo/column.ts';
import type { MapStage } from '../../../../map/scene.ts';
import { useStage, widened } from '../../../map/stage.ts';
import { cameraOn, useHandCamera, useShownMap } from '../../../state/present-map.ts';
import { hasMap, lookOf, placeOnWall, type Show, sceneAt } from '../../../state/present-show-model.ts';
import { boundsOfCompared, boundsOfUnit } from '../../../state/visit.ts';
import { groundElement, shorterSide } from './ground-view.ts';
import { useIsLarge } from './use-is-large.ts';

/** Room round the ground that a scene is about, as a share of the map's shorter side. */
const MARGIN = 0.16;

/** Some 500 m: around less than that the borders and names that tell where it is would be out of sight. */
const LEAST_DEGREES = 0.0045;

/** Gives the map what the wall shows and flies it there; in the end it is as it was. */
export function useShowMap(show: Show, dark: boolean): void {
  const stage = useStage((state) => state.stage);
  const scene = sceneAt(show, placeOnWall(show));
  const look = lookOf(show);
  const { layers, role } = show;
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
  const isLarge = useIsLarge();
  useEffect(() => {
    useShownMap.setState({ shown: { mode, unit, dark, isLarge, layers, change: compared.change } });
  }, [mode, unit, dark, isLarge, layers, compared]);
  useEffect(() => () => useShownMap.setState({ shown: null }), []);

  const bounds = useMemo(
    () => (unit === null ? boundsOfCompared(compared) : boundsOfUnit(compared, unit)),
    [compared, unit],
  );
  const isSeen = hasMap(look);
  useEffect(() => {
    if (!stage || !bounds || !isSeen) return;
    const fitNow = () => fitMap(stage, bounds);
    fitNow();
    const stopFollowing = role === 'audience' ? useHandCamera.subscribe(fitNow) : undefined;
    const stopResizing = whenResized(fitNow);
    return () => {
      stopFollowing?.();
      stopResizing();
    };
  }, [stage, bounds, isSeen, role]);
}

/** Where hands have moved it, else to what the scene is about. */
function fitMap(stage: MapStage, bounds: Bounds): void {
  const { moved } = useHandCamera.getState();
  const side = shorterSide();
  if (moved) stage.jumpTo(cameraOn(moved, side));
  else {
    const margin = MARGIN * side;
    stage.flyTo(widened(bounds, LEAST_DEGREES), {
      top: margin,
      right: margin,
      bottom: margin + coveredByStrip(),
      left: margin,
    });
  }
}

function coveredByStrip(): number {
  const wall = document.querySelector('[data-wall]')?.getBoundingClientRect();
  const ground = groundElement()?.getBoundingClientRect();
  return wall && ground ? Math.max(0, ground.bottom - wall.bottom) : 0;
}

/** Of the map, or of what the strip leaves of the wall. */
function whenResized(act: () => void): () => void {
  let told = 0;
  const elements = [groundElement(), document.querySelector('[data-wall]')].filter((each) => each !== null);
  // It first tells of the size that there is, once for all.
  const sizes = new ResizeObserver(() => {
    if (told++ > 0) act();
  });
  for (const element of elements) sizes.observe(element);
  return () => sizes.disconnect();
}
