import { create } from 'zustand';
import type { SceneId } from '../../project/presentation.ts';
import { useToasts } from '../components/toasts.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { useLanguage } from '../i18n/language.ts';
import { useComparison } from './comparison.ts';
import { type MapDataState, useMapData } from './map-data.ts';
import { type Presentation, presentationOf } from './present.ts';
import { useAudience } from './present-audience.ts';
import { enterFullScreen, leaveFullScreen } from './present-full-screen.ts';
import { useHandCamera } from './present-map.ts';
import { setShowSettings, useShowSettings } from './present-settings.ts';
import {
  afterAct,
  type InnerAct,
  moved,
  newShow,
  placeOnWall,
  type Show,
  type ShowHint,
  sceneAt,
  withPages,
} from './present-show-model.ts';
import { placeBeside } from './present-steps.ts';
import { project } from './project.ts';
import { setScene, useView } from './view.ts';

/** The show on this page; null: none. */
export const useShow = create<{ readonly show: Show | null }>()(() => ({ show: null }));

/** Begins at a scene (null, or one that is hidden: at the first). Nothing happens where there is nothing to show. */
export function startShow(from: SceneId | null, playing = false): void {
  const { document } = project.getState();
  const { compared } = useComparison.getState();
  if (!document || !compared) return;
  const presentation = presentationOf(document, compared);
  if (presentation.shown.length === 0) return;
  const scene = Math.max(
    0,
    presentation.shown.findIndex(({ id }) => id === from),
  );
  const { scene: sceneBefore } = useView.getState();
  const hasAudience = useAudience.getState().isOpen;
  setShow({
    ...newShow(presentation, useMapData.getState(), scene, playing),
    role: hasAudience ? 'presenter' : 'alone',
    sceneBefore,
  });
  followProjectInShow();
  // The presenter may need the rest of the screen to find the second window.
  if (!hasAudience) enterFullScreen(sayRefused);
}

let wasRefused = false;

/** Once is enough: it will be refused again. */
function sayRefused(): void {
  if (!wasRefused) sayHint('full-screen-refused');
  wasRefused = true;
}

/** Does what a key or a button asks. */
export function actInShow(act: InnerAct | 'end'): void {
  if (act === 'end') {
    endShow();
    return;
  }
  const { show } = useShow.getState();
  if (!show) return;
  if (act === 'kind')
    setShowSettings({ change: useShowSettings.getState().change === 'swipe' ? 'fade' : 'swipe' });
  setShow(afterAct(show, act));
}

export function goToScene(scene: number): void {
  const { show } = useShow.getState();
  if (show?.presentation.shown[scene]) setShow(moved(show, { scene, step: 0 }));
}

/** From the last place it goes on to the first. */
export function playOn(): void {
  const { show } = useShow.getState();
  if (!show) return;
  const { shown } = show.presentation;
  setShow(moved(show, placeBeside(shown, show.pages, show.place, 1) ?? { scene: 0, step: 0 }));
}

/** Hands are on the show. True: it was running by itself, and waits now; that is all they have done. */
export function touchShow(): boolean {
  const { show } = useShow.getState();
  if (!show?.playing) return false;
  change({ restingSince: Date.now() });
  return show.restingSince === null;
}

/** A show that runs by itself goes on, whatever hands have left open. */
export const resume = (): void => change({ restingSince: null, jump: null, help: false, blank: false });
export const setJump = (jump: string | null): void => change({ jump });
export const sayHint = (what: ShowHint): void => change({ hint: { what, at: Date.now() } });

/** The second window is there, or has gone: what was frozen there is not frozen here. */
export function setAudience(isOpen: boolean): void {
  const { show } = useShow.getState();
  if (show && (show.role === 'presenter') !== isOpen)
    setShow({ ...show, role: isOpen ? 'presenter' : 'alone', held: isOpen ? show.held : null });
}

export function setPages(pages: number): void {
  const { show } = useShow.getState();
  if (show && show.pages !== pages) setShow(withPages(show, pages));
}

function endShow(): void {
  const { show } = useShow.getState();
  leaveFullScreen();
  unfollow();
  useShow.setState({ show: null });
  if (show) setScene(show.sceneBefore);
}

function change(part: Partial<Show>): void {
  const { show } = useShow.getState();
  if (show) setShow({ ...show, ...part });
}

/** The address and the list know the scene too. */
function setShow(show: Show): void {
  const { show: before } = useShow.getState();
  // Another scene has a place of its own.
  if (!before || placeOnWall(before).scene !== placeOnWall(show).scene)
    useHandCamera.setState({ moved: null });
  useShow.setState({ show });
  setScene(sceneAt(show, show.place).id);
}

let unfollow = (): void => undefined;

/**
 * Figures and map of a show are those it began with. Layers that were still being drawn are taken in as they come; another
 * comparison is only told of; another project ends the show, for nothing on the page would belong to it.
 */
function followProjectInShow(): void {
  unfollow();
  const stops = [
    useMapData.subscribe((layers) => {
      const { show } = useShow.getState();
      if (show && !show.outdated && !isWhole(show.layers, show.presentation)) change({ layers });
    }),
    useComparison.subscribe(({ compared, stale }) => {
      const { show } = useShow.getState();
      const isOther = stale || compared !== show?.presentation.compared;
      if (show && !show.outdated && isOther) change({ outdated: true });
    }),
    project.subscribe(({ document }) => {
      const { show } = useShow.getState();
      if (!show || document?.id === show.presentation.document.id) return;
      endShow();
      useToasts.getState().say(dictionary['show.otherProject'][useLanguage.getState().language]);
    }),
  ];
  unfollow = () => {
    for (const stop of stops) stop();
    unfollow = () => undefined;
  };
}

const isWhole = ({ units, before, after }: MapDataState, { compared }: Presentation): boolean =>
  before !== null && after !== null && (units !== null || compared.units === null);
