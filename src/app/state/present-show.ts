import { create } from 'zustand';
import type { SceneId } from '../../project/presentation.ts';
import type { Scene } from '../../reports/scenes.ts';
import { useComparison } from './comparison.ts';
import { type Presentation, presentationOf } from './present.ts';
import { enterFullScreen, leaveFullScreen } from './present-full-screen.ts';
import { setShowSettings, useShowSettings } from './present-settings.ts';
import { lastPlace, type Place, placeBeside, type StepKind, stepsOf } from './present-steps.ts';
import { project } from './project.ts';
import { setScene, useView } from './view.ts';

/** A show that is running. */
export interface Show {
  /** As it was when the show began: nothing changes under the eyes of a meeting. */
  readonly presentation: Presentation;
  /** Pages of the closing table at the size of this screen. */
  readonly pages: number;
  /** Where the presenter is. */
  readonly place: Place;
  /** The picture that stays on the wall while the presenter looks ahead; null: it follows. */
  readonly held: Place | null;
  /** The state that was asked for by hand, in place of the step's own picture. */
  readonly side: 'before' | 'after' | null;
  readonly blank: boolean;
  readonly laser: boolean;
  readonly strip: boolean;
  readonly help: boolean;
  /** What is typed to find a scene; null: nothing is looked for. */
  readonly jump: string | null;
  /** It runs by itself. */
  readonly playing: boolean;
  /** The browser gave no full screen. */
  readonly refused: boolean;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** What was chosen in the list, to return to. */
  readonly sceneBefore: SceneId | null;
}

export type ShowAct =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'switch'
  | 'kind'
  | 'blank'
  | 'freeze'
  | 'laser'
  | 'strip'
  | 'help'
  | 'play'
  | 'end';

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
  setShow({ ...newShow(presentation, scene, playing), sceneBefore });
  enterFullScreen(() => change({ refused: true }));
}

export const newShow = (presentation: Presentation, scene: number, playing: boolean): Show => ({
  presentation,
  pages: 1,
  place: { scene, step: 0 },
  held: null,
  side: null,
  blank: false,
  laser: false,
  strip: false,
  help: false,
  jump: null,
  playing,
  refused: false,
  startedAt: Date.now(),
  sceneBefore: null,
});

/** Does what a key or a button asks. */
export function actInShow(act: ShowAct): void {
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

export const pause = (): void => change({ playing: false });
export const setJump = (jump: string | null): void => change({ jump });

/** A window of another size holds other pages: who was on the last is on the last. */
export function setPages(pages: number): void {
  const { show } = useShow.getState();
  if (!show || show.pages === pages) return;
  const within = (place: Place): Place => {
    const scene = show.presentation.shown[place.scene];
    return { scene: place.scene, step: Math.min(place.step, stepsOf(scene, pages).length - 1) };
  };
  setShow({ ...show, pages, place: within(show.place), held: show.held && within(show.held) });
}

function endShow(): void {
  const { show } = useShow.getState();
  leaveFullScreen();
  useShow.setState({ show: null });
  if (show) setScene(show.sceneBefore);
}

function change(part: Partial<Show>): void {
  const { show } = useShow.getState();
  if (show) setShow({ ...show, ...part });
}

/** The address and the list know the scene too. */
function setShow(show: Show): void {
  useShow.setState({ show });
  setScene(sceneAt(show, show.place).id);
}

/** A blank wall comes back first, whatever else is asked. */
export function afterAct(show: Show, act: Exclude<ShowAct, 'end'>): Show {
  if (show.blank && act !== 'strip' && act !== 'help') return { ...show, blank: false };
  const { shown } = show.presentation;
  switch (act) {
    case 'next':
      return moved(show, placeBeside(shown, show.pages, show.place, 1));
    case 'previous':
      return moved(show, placeBeside(shown, show.pages, show.place, -1));
    case 'first':
      return moved(show, { scene: 0, step: 0 });
    case 'last':
      return moved(show, lastPlace(shown, show.pages));
    case 'switch':
      return { ...show, side: otherSide(show) };
    case 'freeze':
      return { ...show, held: show.held === null ? show.place : null, side: null };
    case 'play':
      return { ...show, playing: !show.playing, held: null };
    case 'blank':
    case 'laser':
    case 'strip':
    case 'help':
      return { ...show, [act]: !show[act] };
    case 'kind':
      return show;
  }
}

function moved(show: Show, place: Place | null): Show {
  return place === null
    ? show
    : { ...show, place, side: show.held === null ? null : show.side, blank: false };
}

/** From the change one goes back to before. Charts and tables have no other side. */
function otherSide(show: Show): Show['side'] {
  const look = lookOf(show);
  if (look === 'before') return 'after';
  return look === 'after' || look === 'change' ? 'before' : null;
}

/** Where the picture on the wall is. */
export const placeOnWall = ({ held, place }: Show): Place => held ?? place;

export const sceneAt = ({ presentation }: Show, place: Place): Scene => presentation.shown[place.scene];

/** What is on the wall. */
export function lookOf(show: Show): StepKind {
  const place = placeOnWall(show);
  const step = stepsOf(sceneAt(show, place), show.pages)[place.step];
  return show.side !== null && hasMap(step) ? show.side : step;
}

export const hasMap = (step: StepKind): boolean => step === 'before' || step === 'after' || step === 'change';
