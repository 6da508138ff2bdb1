import type { ProjectDocument } from '../../project/document.ts';
import { randomId } from '../../project/random-id.ts';
import { audienceHash, useAudience } from './present-audience.ts';
import {
  type LaserPlace,
  lineToAudience,
  type ToAudience,
  type ToPresenter,
} from './present-audience-messages.ts';
import { leaveFullScreen } from './present-full-screen.ts';
import { useHandCamera } from './present-map.ts';
import { useShowSettings } from './present-settings.ts';
import { actInShow, sayHint, setAudience, useShow } from './present-show.ts';
import { audiencePicture, type Show } from './present-show-model.ts';
import { useStory } from './timeline.ts';

const SESSION_KEY = 'deliniasi.hadirin';
const FEATURES = 'popup,width=1280,height=720';
const LOOK_MS = 1000;
/** A window that is only loaded anew is back by then. */
const RETURN_MS = 3000;

let line: ReturnType<typeof lineToAudience> = null;
let watch: ReturnType<typeof setInterval> | undefined;
let farewell: ReturnType<typeof setTimeout> | undefined;

/** Opens the second window, or brings it to the front. What prevents it is said; the show goes on here. */
export function openAudience(): void {
  line ??= lineToAudience(session(), hear);
  if (line === null) {
    sayHint('audience-unable');
    return;
  }
  const address = `${location.pathname}${location.search}${audienceHash(session())}`;
  const opened = window.open(address, `deliniasi-${session()}`, FEATURES);
  if (opened === null) {
    sayHint('audience-blocked');
    return;
  }
  opened.focus();
  clearInterval(watch);
  watch = setInterval(() => opened.closed && gone(), LOOK_MS);
  arrived();
  leaveFullScreen();
}

/** A page that is loaded anew finds the window it had opened. */
export function findAudience(): void {
  if (readSession() === null || line !== null) return;
  line = lineToAudience(session(), hear);
  tellShow();
}

export function tellLaser(place: LaserPlace): void {
  const { show } = useShow.getState();
  if (show?.role === 'presenter' && show.held === null) line?.send({ kind: 'laser', place });
}

function hear(message: ToPresenter): void {
  switch (message.kind) {
    case 'hello':
      arrived();
      tellShow();
      break;
    case 'pages':
      if (!useAudience.getState().isOpen) {
        arrived();
        withShow(tellPicture);
      }
      useAudience.setState({ pages: message.pages });
      break;
    case 'act':
      actInShow(message.act);
      break;
    case 'bye':
      clearTimeout(farewell);
      farewell = setTimeout(gone, RETURN_MS);
  }
}

function arrived(): void {
  clearTimeout(farewell);
  follow();
  useAudience.setState({ isOpen: true });
  setAudience(true);
}

function gone(): void {
  clearInterval(watch);
  clearTimeout(farewell);
  if (!useAudience.getState().isOpen) return;
  useAudience.setState({ isOpen: false, pages: 1 });
  setAudience(false);
  sayHint('audience-closed');
}

let isFollowing = false;

/** From the first window on, for as long as the page stands: another show is shown in the same window. */
function follow(): void {
  if (isFollowing) return;
  isFollowing = true;
  useShow.subscribe(({ show }, { show: before }) => {
    if (show === null) line?.send({ kind: 'ended' });
    else if (before === null || show.startedAt !== before.startedAt || show.layers !== before.layers)
      tellShow();
    else tellPicture(show);
  });
  useShowSettings.subscribe(() => withShow(tellPicture));
  useStory.subscribe(() => withShow(tellStory));
  useHandCamera.subscribe(() => withShow(tellCamera));
  addEventListener('pagehide', () => line?.send({ kind: 'ended' }));
}

function withShow(tell: (show: Show) => void): void {
  const { show } = useShow.getState();
  if (show) tell(show);
}

function tellShow(): void {
  withShow((show) => {
    const { startedAt, layers, presentation } = show;
    const told: ToAudience = { kind: 'show', startedAt, layers, presentation: lean(presentation) };
    if (line?.send(told) === false) sayHint('audience-unable');
    tellPicture(show);
    tellStory();
  });
}

function tellPicture(show: Show): void {
  const { startedAt, blank, pages } = show;
  const { dark, change } = useShowSettings.getState();
  const settings = { dark, change };
  line?.send({ kind: 'picture', startedAt, blank, pages, settings, ...audiencePicture(show) });
  if (show.held === null) tellCamera(show);
}

function tellStory(): void {
  const { story, status } = useStory.getState();
  line?.send({ kind: 'story', story, status });
}

function tellCamera({ held }: Show): void {
  if (held === null) line?.send({ kind: 'camera', moved: useHandCamera.getState().moved });
}

/** What the wall needs of the project; shapes would be sent twice, and nobody but the presenter reads the notes. */
const lean = (presentation: Show['presentation']): Show['presentation'] => ({
  ...presentation,
  notes: {},
  document: withoutShapes(presentation.document),
});

const withoutShapes = (document: ProjectDocument): ProjectDocument => ({
  ...document,
  delineations: [],
  minutes: [],
  unitLayers: [],
});

/** Of this tab, also after it is loaded anew: each tab has a second window of its own. */
function session(): string {
  const known = readSession() ?? lastSession;
  if (known !== null) return known;
  lastSession = randomId();
  try {
    sessionStorage.setItem(SESSION_KEY, lastSession);
  } catch {
    // Without storage it holds until the page is loaded anew.
  }
  return lastSession;
}

let lastSession: string | null = null;

function readSession(): string | null {
  try {
    return sessionStorage.getItem(SESSION_KEY);
  } catch {
    return null;
  }
}
