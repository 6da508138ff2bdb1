import type { SceneId } from '../../project/presentation.ts';
import type { Scene } from '../../reports/scenes.ts';
import type { MapDataState } from './map-data.ts';
import type { Presentation } from './present.ts';
import { lastPlace, type Place, placeBeside, type StepKind, stepsOf } from './present-steps.ts';

/** A picture on the wall. */
export interface Picture {
  readonly place: Place;
  /** The state that was asked for by hand, in place of the step's own picture. */
  readonly side: 'before' | 'after' | null;
}

/** What the presenter is told for a moment. */
export type ShowHint = 'full-screen-refused' | 'audience-blocked' | 'audience-closed' | 'audience-unable';

/** A show that is running. */
export interface Show extends Picture {
  /** As it was when the show began: nothing changes under the eyes of a meeting. */
  readonly presentation: Presentation;
  /** What the map shows beside the change, as it was then. */
  readonly layers: MapDataState;
  /**
   * `alone`: this window is the wall. `presenter`: the wall is a second window. `audience`: this is that second window, which does
   * as it is told.
   */
  readonly role: 'alone' | 'presenter' | 'audience';
  /** Pages of the closing table at the size of this screen, or of the wall's where that needs more. */
  readonly pages: number;
  /** The picture that stays on the wall while the presenter looks ahead; null: it follows. */
  readonly held: Picture | null;
  readonly blank: boolean;
  readonly laser: boolean;
  readonly strip: boolean;
  readonly help: boolean;
  /** What is typed to find a scene; null: nothing is looked for. */
  readonly jump: string | null;
  /** It runs by itself. */
  readonly playing: boolean;
  /** When hands were last on a show that runs by itself, which waits for them to leave; milliseconds since 1970. Null: it runs. */
  readonly restingSince: number | null;
  /** `at`: milliseconds since 1970, for the same may be told again. */
  readonly hint: { readonly what: ShowHint; readonly at: number } | null;
  /** The project is not as it was when the show began. */
  readonly outdated: boolean;
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
  | 'audience'
  | 'end';

/** Acts that change nothing but the show. */
export type InnerAct = Exclude<ShowAct, 'end' | 'audience'>;

export const newShow = (
  presentation: Presentation,
  layers: MapDataState,
  scene: number,
  playing: boolean,
): Show => ({
  presentation,
  layers,
  role: 'alone',
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
  restingSince: null,
  hint: null,
  outdated: false,
  startedAt: Date.now(),
  sceneBefore: null,
});

/** A blank wall comes back first, whatever else is asked. */
export function afterAct(show: Show, act: InnerAct): Show {
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
      return switched(show);
    case 'freeze':
      return { ...show, held: show.held === null ? { place: show.place, side: show.side } : null };
    case 'play':
      return { ...show, playing: !show.playing, restingSince: null, held: null };
    case 'blank':
    case 'laser':
    case 'strip':
    case 'help':
      return { ...show, [act]: !show[act] };
    case 'kind':
      return show;
  }
}

export const moved = (show: Show, place: Place | null): Show =>
  place === null ? show : { ...show, place, side: null, blank: false };

/** A window of another size holds other pages: who was on the last is on the last. */
export function withPages(show: Show, pages: number): Show {
  const within = ({ place: { scene, step }, side }: Picture): Picture => {
    const last = stepsOf(show.presentation.shown[scene], pages).length - 1;
    return { place: { scene, step: Math.min(step, last) }, side };
  };
  return { ...show, pages, ...within(show), held: show.held && within(show.held) };
}

/** From the change one goes back to before. Charts and tables have no other side. */
function switched(show: Show): Show {
  const look = lookOf(show);
  const other = look === 'before' ? 'after' : hasMap(look) ? 'before' : null;
  return isHeldHere(show) && show.held
    ? { ...show, held: { ...show.held, side: other } }
    : { ...show, side: other };
}

/** Whether this window is the wall that is frozen: with a second window it is the other that stands still. */
const isHeldHere = ({ held, role }: Show): boolean => held !== null && role === 'alone';

/** What the audience sees. */
export const audiencePicture = ({ held, place, side }: Show): Picture => held ?? { place, side };

/** What this window shows. */
const pictureOf = (show: Show): Picture =>
  isHeldHere(show) ? audiencePicture(show) : { place: show.place, side: show.side };

/** Where the picture in this window is. */
export const placeOnWall = (show: Show): Place => pictureOf(show).place;

export const sceneAt = ({ presentation }: Show, place: Place): Scene => presentation.shown[place.scene];

/** What this window shows of its scene. */
export function lookOf(show: Show): StepKind {
  const { place, side } = pictureOf(show);
  const step = stepsOf(sceneAt(show, place), show.pages)[place.step];
  return side !== null && hasMap(step) ? side : step;
}

export const hasMap = (step: StepKind): boolean => step === 'before' || step === 'after' || step === 'change';
