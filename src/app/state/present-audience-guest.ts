import { create } from 'zustand';
import { type MapDataState, useMapData } from './map-data.ts';
import { type LaserPlace, lineToPresenter, type ToAudience } from './present-audience-messages.ts';
import { useHandCamera } from './present-map.ts';
import { useShowSettings } from './present-settings.ts';
import { useShow } from './present-show.ts';
import { type InnerAct, newShow } from './present-show-model.ts';
import { project } from './project.ts';
import { useStory } from './timeline.ts';

interface GuestState {
  /** `silent`: nobody has answered. */
  readonly status: 'waiting' | 'silent' | 'showing' | 'ended' | 'unable';
  /** A new one each time it moves. */
  readonly laser: LaserPlace | null;
}

/** This page as the second window of a show. */
export const useGuest = create<GuestState>()(() => ({ status: 'waiting', laser: null }));

const ANSWER_MS = 4000;
let line: ReturnType<typeof lineToPresenter> = null;

/** Takes part in the show of that session until the function it returns is called. */
export function joinShow(session: string): () => void {
  line = lineToPresenter(session, hear);
  if (line === null) {
    useGuest.setState({ status: 'unable' });
    return () => undefined;
  }
  const bye = () => line?.send({ kind: 'bye' });
  const hello = () => line?.send({ kind: 'hello' });
  const timer = setTimeout(() => {
    if (useGuest.getState().status === 'waiting') useGuest.setState({ status: 'silent' });
  }, ANSWER_MS);
  addEventListener('pagehide', bye);
  // A page that comes back out of the browser's memory was forgotten meanwhile.
  addEventListener('pageshow', hello);
  hello();
  return () => {
    clearTimeout(timer);
    removeEventListener('pagehide', bye);
    removeEventListener('pageshow', hello);
    line?.close();
    line = null;
  };
}

/** How many pages the closing table needs in this window. */
export const askForPages = (pages: number): void => void line?.send({ kind: 'pages', pages });

export const passOn = (act: InnerAct): void => void line?.send({ kind: 'act', act });

function hear(message: ToAudience): void {
  switch (message.kind) {
    case 'show':
      begin(message);
      break;
    case 'picture':
      showPicture(message);
      break;
    case 'story':
      useStory.setState({ story: message.story, status: message.status });
      break;
    case 'camera':
      useHandCamera.setState({ moved: message.moved });
      break;
    case 'laser':
      useGuest.setState({ laser: message.place });
      break;
    case 'ended':
      useShow.setState({ show: null });
      useGuest.setState({ status: 'ended', laser: null });
  }
}

function begin({ startedAt, presentation, layers }: ToAudience & { readonly kind: 'show' }): void {
  const { show } = useShow.getState();
  const own = ownKeys(layers, startedAt);
  const change = {
    ...presentation.compared.change,
    key: ownKey(presentation.compared.change.key, startedAt),
  };
  const shown = { ...presentation, compared: { ...presentation.compared, change } };
  useMapData.setState(own);
  // Of the document the wall needs its backdrops; nothing is ever done to it here, and so nothing is stored.
  project.setState({ document: presentation.document });
  useShow.setState({
    show:
      show?.startedAt === startedAt
        ? { ...show, layers: own }
        : { ...newShow(shown, own, 0, false), startedAt, role: 'audience' },
  });
  useGuest.setState({ status: 'showing', laser: null });
}

/** The presenter's page counts its layers anew each time it is loaded: equal keys would pass for equal ground. */
const ownKey = (key: string, startedAt: number): string => `${startedAt} ${key}`;

function ownKeys(layers: MapDataState, startedAt: number): MapDataState {
  const own = (data: MapDataState['units']) => data && { ...data, key: ownKey(data.key, startedAt) };
  return {
    ...layers,
    units: own(layers.units),
    unitLabels: own(layers.unitLabels),
    before: own(layers.before),
    after: own(layers.after),
  };
}

function showPicture(message: ToAudience & { readonly kind: 'picture' }): void {
  const { startedAt, place, side, blank, pages, settings } = message;
  const { show } = useShow.getState();
  if (show?.startedAt !== startedAt) return;
  useShowSettings.setState(settings);
  useShow.setState({ show: { ...show, place, side, blank, pages } });
}
