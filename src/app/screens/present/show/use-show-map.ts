import { useEffect, useMemo } from 'react';
import type { Bounds } from '../../../../geo/column.ts';
import type { MapStage } from '../../../../map/scene.ts';
import { useStage, widened } from '../../../map/stage.ts';
import type { Compared } from '../../../state/comparison.ts';
import { cameraOn, useHandCamera, useShownMap } from '../../../state/present-map.ts';
import { hasMap, lookOf, placeOnWall, type Show, sceneAt } from '../../../state/present-show-model.ts';
import { project } from '../../../state/project.ts';
import { boundsOfCompared, boundsOfUnit, OUTSIDE } from '../../../state/visit.ts';
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
  const { compared, document } = show.presentation;
  const unit = scene.kind === 'unit' ? scene.unit : null;
  // Beneath a chart or a table the map waits with the change.
  const mode = look === 'before' || look === 'after' ? 'swipe' : 'overlay';
  // Before the first flight begins. Another project that has ended the show has a place of its own.
  useEffect(() => {
    if (!stage) return;
    const camera = stage.camera();
    return () => {
      if (project.getState().document?.id === document.id) stage.jumpTo(camera);
    };
  }, [stage, document]);
  const isLarge = useIsLarge();
  useEffect(() => {
    useShownMap.setState({ shown: { mode, unit, dark, isLarge, layers, change: compared.change } });
  }, [mode, unit, dark, isLarge, layers, compared]);
  useEffect(() => () => useShownMap.setState({ shown: null }), []);

  const bounds = useMemo(() => sceneBounds(compared, unit), [compared, unit]);
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

function sceneBounds(compared: Compared, unit: number | null): Bounds | null {
  if (unit === null) return boundsOfCompared(compared);
  const bounds = boundsOfUnit(compared, unit);
  // Outside there is nothing to tell where it is, and slivers are seen from near only.
  return bounds && widened(bounds, unit === OUTSIDE ? 0 : LEAST_DEGREES);
}

/** Where hands have moved it, else to what the scene is about. */
function fitMap(stage: MapStage, bounds: Bounds): void {
  const { moved } = useHandCamera.getState();
  const side = shorterSide();
  if (moved) stage.jumpTo(cameraOn(moved, side));
  else {
    const margin = MARGIN * side;
    stage.flyTo(bounds, {
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
